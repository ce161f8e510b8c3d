import type { Part } from "../parts/part.js";
import { isSame } from "../parts/same.js";
import { DOCUMENTATION } from "./keywords.js";
import { BOUNDS } from "./keywords.js";
import { TYPES, type Bound, type View } from "./view.js";

/** A view that is being built. */
export type Draft = { -readonly [Key in keyof View]: View[Key] };

const both = (a: Part, b: Part): Part =>
  isSame(a.value, b.value) ? a : { value: { allOf: [a.value, b.value] }, source: a.source, parent: a, key: "allOf" };

function mergeParts(a: ReadonlyMap<string, Part>, b: ReadonlyMap<string, Part>): ReadonlyMap<string, Part> {
  if (b.size === 0) return a;
  const merged = new Map(a);
  for (const [name, part] of b) {
    const known = merged.get(name);
    merged.set(name, known === undefined ? part : both(known, part));
  }
  return merged;
}

/** The stricter of two bounds. */
function stricter(keyword: string, a: Bound, b: Bound): Bound {
  if (a.value === b.value) return a.exclusive ? a : b;
  const isUpper = BOUNDS.get(keyword) === "upper";
  return a.value < b.value === isUpper ? a : b;
}

const common = (a: number, b: number): number => {
  const types = a & b;
  // What is left of a number without its integers is an integer's complement, which no type is.
  return (types & TYPES.number) === 4 ? types & ~TYPES.number : types;
};

/** Adds what a part of an `allOf` says: a value must match both. */
export function addPart(draft: Draft, part: View): void {
  draft.types = common(draft.types, part.types);
  const format = draft.format ?? part.format;
  if (format !== undefined) draft.format = format;
  const { values } = part;
  if (values !== undefined) {
    draft.values = draft.values?.filter((value) => values.some((other) => isSame(value, other))) ?? values;
    draft.isConst = draft.isConst || part.isConst;
  }
  const bounds = new Map(draft.bounds);
  for (const [keyword, bound] of part.bounds) {
    const known = bounds.get(keyword);
    bounds.set(keyword, known === undefined ? bound : stricter(keyword, known, bound));
  }
  draft.bounds = bounds;
  draft.patterns = [...new Set([...draft.patterns, ...part.patterns])].sort();
  draft.properties = mergeParts(draft.properties, part.properties);
  draft.patternProperties = mergeParts(draft.patternProperties, part.patternProperties);
  if (part.required.size > 0) draft.required = new Set([...draft.required, ...part.required]);
  draft.additional = mergeAdditional(draft.additional, part.additional);
  if (part.items !== undefined) draft.items = draft.items === undefined ? part.items : both(draft.items, part.items);
  if (draft.tuple.length === 0) draft.tuple = part.tuple;
  draft.unions = [...draft.unions, ...part.unions];
  const { not, discriminator } = part;
  if (not !== undefined) draft.not = draft.not === undefined ? not : both(draft.not, not);
  if (draft.discriminator === undefined && discriminator !== undefined) draft.discriminator = discriminator;
  draft.meta = mergeMeta(draft.meta, part.meta);
  if (part.rest.size > 0) draft.rest = new Map([...part.rest, ...draft.rest]);
}

function mergeAdditional(a: boolean | Part, b: boolean | Part): boolean | Part {
  if (a === false || b === false) return false;
  if (a === true) return b;
  return b === true ? a : both(a, b);
}

/** Documentation of a part is about the part. */
function mergeMeta(
  own: ReadonlyMap<string, unknown>,
  part: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> {
  const kept = [...part].filter(([key]) => !DOCUMENTATION.has(key) && key !== "nullable");
  return kept.length === 0 ? own : new Map([...kept, ...own]);
}
