import { isObject } from "../../types/objects.js";
import { childPart, itemParts, placeBelow, type Part } from "../parts/part.js";
import { isSame, isSameSet } from "../parts/same.js";
import { compareMeta } from "./compare-meta.js";
import { compareAdditional, compareItems, compareProperties } from "./compare-properties.js";
import { compareDiscriminators, compareUnions } from "./compare-unions.js";
import { compareValues } from "./compare-values.js";
import type { Fact, Findings } from "./fact.js";
import { BOUNDS, RESTATABLE, RESTATABLE_PRESENCE } from "./keywords.js";
import type { SchemaSides } from "./schema-sides.js";
import { metaOf, type Use, type View } from "./view.js";

/**
 * Compares two schemas without what is below them, which becomes edges.
 *
 * @param stated - keywords that are stated beside the references to the schemas, and so count there
 */
export function compareViews(
  old: View,
  now: View,
  sides: SchemaSides,
  stated: ReadonlySet<string>,
  found: Findings,
): void {
  const { facts } = found;
  facts.push(...compareValues(old, now));
  // Nothing below is the same, either: the new type says it all.
  if ((old.types & now.types) === 0 && old.types !== now.types) return;
  compareProperties(old, now, sides, found);
  compareAdditional(old, now, sides, found);
  compareItems(old, now, sides, found);
  compareUnions(old, now, sides, found);
  compareDiscriminators(old, now, sides, found);
  compareParts(old, now, facts);
  compareNot(old, now, sides, facts);
  const keywords = [...old.meta.keys(), ...now.meta.keys()].filter((keyword) => !stated.has(keyword));
  facts.push(
    ...compareMeta(keywords, (keyword) => ({ from: old.meta.get(keyword), to: now.meta.get(keyword) }), {
      old: old.part,
      new: now.part,
    }),
  );
  compareRest(old, now, sides, facts);
  if (old.parts === 0 && now.parts === 0) compareWording(old.part, now.part, facts);
  else if (old.parts === now.parts && facts.length === 0)
    itemParts(childPart(old.part, "allOf")).forEach((part, index) =>
      compareWording(part, placeBelow(now.part, "allOf", index), facts),
    );
}

/** Where parts of an `allOf` come or go, their fields are compared as if they were the schema's own. */
function compareParts(old: View, now: View, facts: Fact[]): void {
  const places = { old: placeBelow(old.part, "allOf"), new: placeBelow(now.part, "allOf") };
  if (old.parts === 0 || now.parts === 0) return;
  if (now.parts > old.parts) facts.push({ id: "all-of-added", ...places });
  if (now.parts < old.parts) facts.push({ id: "all-of-removed", ...places });
}

function compareNot(old: View, now: View, sides: SchemaSides, facts: Fact[]): void {
  if (old.not === undefined && now.not === undefined) return;
  const places = { old: placeBelow(old.part, "not"), new: placeBelow(now.part, "not") };
  if (old.not === undefined) facts.push({ id: "not-added", ...places });
  else if (now.not === undefined) facts.push({ id: "not-removed", ...places });
  else if (!sides.isSame(sides.old.useOf(old.not), sides.new.useOf(now.not)))
    facts.push({ id: "not-changed", ...places });
}

/** Keywords that hold a schema. */
const SCHEMAS: ReadonlySet<string> = new Set([
  ...["contains", "propertyNames", "if", "then", "else", "unevaluatedItems", "unevaluatedProperties"],
  ...["additionalItems", "contentSchema"],
]);

/** Keywords that hold schemas by name. Those of `$defs` and `definitions` are compared where they are used. */
const NAMED: ReadonlySet<string> = new Set(["dependentSchemas", "dependencies"]);

const IDENTITY: ReadonlySet<string> = new Set([
  "$id",
  "$anchor",
  "$schema",
  "$vocabulary",
  "$defs",
  "definitions",
  "id",
]);

/** Keywords that no rule judges: reported unless they are alike. */
function compareRest(old: View, now: View, sides: SchemaSides, facts: Fact[]): void {
  for (const keyword of new Set([...old.rest.keys(), ...now.rest.keys()])) {
    const [from, to] = [old.rest.get(keyword), now.rest.get(keyword)];
    if (isSame(from, to)) continue;
    const places = { old: placeBelow(old.part, keyword), new: placeBelow(now.part, keyword) };
    if (from !== undefined && to !== undefined) {
      if (SCHEMAS.has(keyword) && sides.isSame(sides.old.useOf(places.old), sides.new.useOf(places.new))) continue;
      if (NAMED.has(keyword) && isSameMap(from, to, places, sides)) continue;
    }
    const id = IDENTITY.has(keyword) ? "restated" : "unhandled";
    facts.push({ id, details: { keyword }, key: keyword, ...places });
  }
}

function isSameMap(
  from: unknown,
  to: unknown,
  { old, new: now }: Required<Pick<Fact, "old" | "new">>,
  sides: SchemaSides,
): boolean {
  if (!isObject(from) || !isObject(to)) return false;
  return (
    isSameSet(Object.keys(from), Object.keys(to)) &&
    Object.keys(from).every((name) =>
      sides.isSame(sides.old.useOf(placeBelow(old, name)), sides.new.useOf(placeBelow(now, name))),
    )
  );
}

const isSameWording = (keyword: string, from: unknown, to: unknown): boolean =>
  (keyword === "required" || keyword === "enum" || keyword === "type") && Array.isArray(from) && Array.isArray(to)
    ? isSameSet(from, to)
    : isSame(from, to);

/** What is written in another way and means the same. Nothing that differs is passed over. */
function compareWording(old: Part, now: Part, facts: Fact[]): void {
  const [from, to] = [old.value, now.value];
  if (!isObject(from) || !isObject(to)) return;
  const isKnown = (keyword: string): boolean =>
    facts.some((fact) => fact.old?.key === keyword || fact.new?.key === keyword || fact.key === keyword);
  const restated = (keyword: string): void => {
    if (isKnown(keyword)) return;
    facts.push({
      id: "restated",
      details: { keyword },
      key: keyword,
      old: placeBelow(old, keyword),
      new: placeBelow(now, keyword),
    });
  };
  for (const keyword of RESTATABLE) {
    if (keyword === "required" && facts.some(({ step }) => step !== undefined)) continue;
    if (keyword === "required" && !(Array.isArray(from[keyword]) || Array.isArray(to[keyword]))) continue;
    if (BOUNDS.has(keyword) && isKnown(keyword)) continue;
    if (!isSameWording(keyword, from[keyword], to[keyword])) restated(keyword);
  }
  for (const keyword of RESTATABLE_PRESENCE)
    if ((from[keyword] === undefined) !== (to[keyword] === undefined) && facts.length === 0) restated(keyword);
}

/** Compares what is said beside the references to two schemas; empty where nothing is. */
export function compareOwn(old: Use, now: Use, step: string | undefined): readonly Fact[] {
  const keywords = ownKeywords(old, now);
  if (keywords.size === 0) return [];
  return compareMeta(keywords, (keyword) => ({ from: metaOf(old, keyword), to: metaOf(now, keyword) }), {
    old: old.part,
    new: now.part,
    ...(step !== undefined && { step }),
  });
}

const NO_KEYWORDS: ReadonlySet<string> = new Set();

/** The keywords that at least one of two references has beside it. */
export const ownKeywords = (old: Use, now: Use): ReadonlySet<string> =>
  old.own === undefined && now.own === undefined
    ? NO_KEYWORDS
    : new Set([...(old.own?.keys() ?? []), ...(now.own?.keys() ?? [])]);
