/**
 * Where a schema is used, as bits: a walk passes a set of them down, and visits a schema again only for those that are new.
 * A bit is a direction, a style and a stability together.
 */
export type Contexts = number;

/** `request`: what clients send. `response`: what they get. */
const DIRECTIONS = ["request", "response"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * What kind of API the schema belongs to. `plain`: any. `object`: an object that a Kubernetes-style server stores.
 * `status`: the part of one that controllers write. `crd`: a version of a CustomResourceDefinition.
 */
export const STYLES = ["plain", "object", "status", "crd"] as const;
export type Style = (typeof STYLES)[number];

/** `stable` is also what states no version. */
const STABILITIES = ["alpha", "beta", "stable"] as const;
export type Stability = (typeof STABILITIES)[number];

const indexOf = (direction: number, style: number, stability: number): number =>
  (stability * STYLES.length + style) * DIRECTIONS.length + direction;

export interface Context {
  readonly direction: Direction;
  readonly style: Style;
  readonly stability: Stability;
}

const ALL: readonly Context[] = STABILITIES.flatMap((stability) =>
  STYLES.flatMap((style) => DIRECTIONS.map((direction) => ({ direction, style, stability }))),
);

/** The set with one context. */
export const contextBit = ({ direction, style, stability }: Context): Contexts =>
  1 << indexOf(DIRECTIONS.indexOf(direction), STYLES.indexOf(style), STABILITIES.indexOf(stability));

const maskOf = (test: (context: Context) => boolean): Contexts =>
  ALL.reduce((mask, context) => (test(context) ? mask | contextBit(context) : mask), 0);

export const REQUESTS: Contexts = maskOf(({ direction }) => direction === "request");
export const RESPONSES: Contexts = maskOf(({ direction }) => direction === "response");
const OBJECTS: Contexts = maskOf(({ style }) => style === "object");
const CRDS: Contexts = maskOf(({ style }) => style === "crd");
const SHIFT = DIRECTIONS.length;

/** The contexts of an object's status, given those of the object. */
export const inStatus = (contexts: Contexts): Contexts => {
  const objects = contexts & OBJECTS;
  const crds = contexts & CRDS;
  return (contexts & ~(objects | crds)) | (objects << SHIFT) | (crds >> SHIFT);
};

/** The contexts in a set. */
export const contextsIn = (contexts: Contexts): readonly Context[] =>
  ALL.filter((context) => (contexts & contextBit(context)) !== 0);
