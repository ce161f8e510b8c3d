import { isDeepStrictEqual } from "node:util";
import { GROUP_VERSION_KIND, groupVersionName, type GroupVersionKind } from "../kubernetes/group-version.js";
import type { Schema } from "../types/swagger-2.js";
import { kindKey, kindsOf } from "./kind-owners.js";

const withoutGvks = (schema: object): object => {
  const { [GROUP_VERSION_KIND]: _kinds, ...rest } = schema as Schema;
  return rest;
};

/** Equal apart from the kinds that they are registered as. */
export const sameSchema = (a: object, b: object): boolean =>
  a === b || isDeepStrictEqual(withoutGvks(a), withoutGvks(b));

/** A definition registered as the kinds of both. */
export function unionGvks(a: Schema, b: Schema): Schema {
  if (a === b) return a;
  const known = kindsOf(a);
  const all = new Map([...known, ...kindsOf(b)].map((gvk) => [kindKey(gvk), gvk]));
  if (all.size === known.length) return a;
  return { ...a, [GROUP_VERSION_KIND]: [...all].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, gvk]) => gvk) };
}

/** Kinds that a message names before it counts the rest. */
const NAMED = 3;

/** Kinds for a message. */
export const shortList = (kinds: readonly GroupVersionKind[]): string =>
  kinds
    .slice(0, NAMED)
    .map((kind) => `${groupVersionName(kind)} ${kind.kind}`)
    .join(", ") + (kinds.length > NAMED ? ` and ${kinds.length - NAMED} more` : "");
