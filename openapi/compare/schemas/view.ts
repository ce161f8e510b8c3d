import type { Part } from "../parts/part.js";

/** Types as bits, because they are compared as sets. `number` includes `integer`. */
export const TYPES = { string: 1, integer: 2, number: 6, boolean: 8, array: 16, object: 32 } as const;
export const ANY_TYPE = 63;
export const LIST_OR_OBJECT = TYPES.array | TYPES.object;

/** A limit of a value, length or count. */
export interface Bound {
  readonly value: number;
  /** Whether the limit itself is out. */
  readonly exclusive: boolean;
}

export type UnionKeyword = "oneOf" | "anyOf";

/** Alternatives of a schema, without `null`. */
export interface Union {
  readonly keyword: UnionKeyword;
  readonly branches: readonly Part[];
}

export interface Discriminator {
  readonly property: string;
  /** Alternatives by value of the property. */
  readonly mapping: ReadonlyMap<string, Part>;
}

/** What a schema says, whatever its dialect and however it is divided by `$ref` and `allOf`. */
export interface View {
  readonly part: Part;
  /** The name that references have for it; absent where it stands in its place. */
  readonly name?: string;
  readonly types: number;
  readonly format?: string;
  readonly values?: readonly unknown[];
  /** Whether `values` is one constant. */
  readonly isConst: boolean;
  readonly bounds: ReadonlyMap<string, Bound>;
  /** More than one only where parts of an `allOf` have one each. */
  readonly patterns: readonly string[];
  readonly properties: ReadonlyMap<string, Part>;
  readonly patternProperties: ReadonlyMap<string, Part>;
  readonly required: ReadonlySet<string>;
  /** Other properties: any, none, or those of a schema. */
  readonly additional: boolean | Part;
  readonly items?: Part;
  readonly tuple: readonly Part[];
  readonly unions: readonly Union[];
  /** How many parts an `allOf` of at least two has. */
  readonly parts: number;
  readonly not?: Part;
  readonly discriminator?: Discriminator;
  readonly collectionFormat?: string;
  /** What is said of a value rather than of its shape: default, nullability, documentation, extensions. */
  readonly meta: ReadonlyMap<string, unknown>;
  /** Keywords that nothing above covers. */
  readonly rest: ReadonlyMap<string, unknown>;
  /** Whether its status is written by controllers. */
  readonly hasStatus: boolean;
}

/** A schema in one of its places. */
export interface Use {
  readonly view: View;
  /** What is said beside the reference to the schema; it counts instead of what the schema says. */
  readonly own?: ReadonlyMap<string, unknown>;
  readonly part: Part;
}

/** What is said of a value in its place. */
export const metaOf = ({ view, own }: Use, key: string): unknown => own?.get(key) ?? view.meta.get(key);
