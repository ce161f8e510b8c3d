import { placeBelow, type Part } from "../parts/part.js";
import type { Fact, Findings } from "./fact.js";
import { compareMeta } from "./compare-meta.js";
import { branchName, pairBranches, type Paired } from "./pair-branches.js";
import type { SchemaSides } from "./schema-sides.js";
import { ANY_TYPE, type Union, type Use, type View } from "./view.js";

/** Alternatives, and the keyword that lists them; without one, the schema is the only alternative. */
interface Alternatives {
  readonly uses: readonly Use[];
  readonly union: Union | undefined;
}

/** Compares the alternatives of two schemas, which are told apart by what they are, not by order. */
export function compareUnions(old: View, now: View, sides: SchemaSides, findings: Findings): void {
  const most = Math.max(old.unions.length, now.unions.length);
  for (let i = 0; i < most; i++) {
    const [from, to] = [old.unions[i], now.unions[i]];
    compareUnion(
      { uses: from?.branches.map((branch) => sides.old.useOf(branch)) ?? [], union: from },
      { uses: to?.branches.map((branch) => sides.new.useOf(branch)) ?? [], union: to },
      { old, now, sides, findings },
    );
  }
}

interface Comparison {
  readonly old: View;
  readonly now: View;
  readonly sides: SchemaSides;
  readonly findings: Findings;
}

const placeOf = (view: View, union: Union | undefined): Part => placeBelow(view.part, union?.keyword ?? "oneOf");

function compareUnion(from: Alternatives, to: Alternatives, comparison: Comparison): void {
  const { old, now, findings } = comparison;
  const places = { old: placeOf(old, from.union ?? to.union), new: placeOf(now, to.union ?? from.union) };
  if (from.union === undefined || to.union === undefined) {
    const id = to.union === undefined ? "union-removed" : "union-added";
    const count = String(Math.max(from.uses.length, to.uses.length));
    findings.facts.push({ id, details: { count }, ...places });
    return;
  }
  if (from.union.keyword !== to.union.keyword)
    findings.facts.push({ id: "union-kind-changed", from: from.union.keyword, to: to.union.keyword, ...places });
  const { pairs, removed, added } = pairBranches(from.uses, to.uses, comparison.sides);
  const { keyword } = to.union;
  for (const [before, after] of pairs)
    findings.edges.push({ old: before, new: after, step: `(${keyword} ${branchName(after)})` });
  findings.facts.push(...branchFacts({ removed, added }, places));
}

/** Reports alternatives that were added or removed, each at its own place. */
function branchFacts(
  { removed, added }: Omit<Paired, "pairs">,
  places: { readonly old: Part; readonly new: Part },
): Fact[] {
  const about = (use: Use): Pick<Fact, "details" | "key"> => ({
    details: { value: branchName(use) },
    key: branchName(use),
  });
  return [
    ...removed.map((use): Fact => ({ id: "branch-removed", ...about(use), ...places, old: use.part })),
    ...added.map((use): Fact => ({ id: "branch-added", ...about(use), ...places, new: use.part })),
  ];
}

/** Whether a schema lists alternatives and restricts values in no other way. */
export const isOnlyUnion = (view: View): boolean =>
  view.unions.length === 1 &&
  view.types === ANY_TYPE &&
  view.additional === true &&
  view.tuple.length === 0 &&
  [view.values, view.format, view.items, view.not].every((keyword) => keyword === undefined) &&
  [view.bounds, view.properties, view.patternProperties, view.required, view.rest].every(({ size }) => size === 0) &&
  view.patterns.length === 0;

/**
 * Compares a list of alternatives with a schema that is one of them: if a single one is left, documents often name it in
 * place of the list. Compares nothing unless one side only lists alternatives, and the other is one of these.
 *
 * @returns whether the schemas were compared
 */
export function compareWithMember(old: Use, now: Use, sides: SchemaSides, { facts, edges }: Findings): boolean {
  const isLast = isOnlyUnion(old.view);
  if (isLast === isOnlyUnion(now.view)) return false;
  const [list, side] = isLast ? [old.view, sides.old] : [now.view, sides.new];
  const uses = list.unions.flatMap(({ branches }) => branches).map((branch) => side.useOf(branch));
  const alone = ({ view, part }: Use): readonly Use[] => [{ view, part }];
  const { pairs, ...rest } = isLast ? pairBranches(uses, alone(now), sides) : pairBranches(alone(old), uses, sides);
  const [pair] = pairs;
  if (pair === undefined) return false;
  const [before, after] = pair;
  edges.push({ old: before, new: after, step: `(${list.unions[0]?.keyword ?? "oneOf"} ${branchName(after)})` });
  facts.push(...branchFacts(rest, { old: old.part, new: now.part }));
  compareDiscriminators(old.view, now.view, sides, { facts, edges });
  // Keywords beside a reference are compared together with the reference.
  const keywords = [...list.meta.keys()].filter((key) => old.own?.has(key) !== true && now.own?.has(key) !== true);
  const values = (keyword: string): { from: unknown; to: unknown } => ({
    from: old.view.meta.get(keyword),
    to: now.view.meta.get(keyword),
  });
  facts.push(...compareMeta(keywords, values, { old: old.part, new: now.part }));
  return true;
}

/** Compares how a schema tells its alternatives apart. */
export function compareDiscriminators(old: View, now: View, sides: SchemaSides, { facts }: Findings): void {
  const [from, to] = [old.discriminator, now.discriminator];
  const places = { old: placeBelow(old.part, "discriminator"), new: placeBelow(now.part, "discriminator") };
  if (from === undefined || to === undefined) {
    if (to !== undefined) facts.push({ id: "discriminator-added", to: to.property, ...places });
    if (from !== undefined) facts.push({ id: "discriminator-removed", from: from.property, ...places });
    return;
  }
  if (from.property !== to.property)
    facts.push({ id: "discriminator-changed", from: from.property, to: to.property, ...places });
  for (const value of new Set([...from.mapping.keys(), ...to.mapping.keys()])) {
    const [before, after] = [from.mapping.get(value), to.mapping.get(value)];
    const mapped = {
      details: { value },
      key: value,
      old: placeBelow(places.old, "mapping", value),
      new: placeBelow(places.new, "mapping", value),
    };
    if (before === undefined) facts.push({ id: "mapping-added", ...mapped });
    else if (after === undefined) facts.push({ id: "mapping-removed", ...mapped });
    else if (!isSameTarget(before, after, sides)) facts.push({ id: "mapping-changed", ...mapped });
  }
}

function isSameTarget(before: Part, after: Part, sides: SchemaSides): boolean {
  if (typeof before.value === "string" || typeof after.value === "string") return before.value === after.value;
  const [from, to] = [sides.old.useOf(before), sides.new.useOf(after)];
  return from.view.name === to.view.name || sides.isSame(from, to);
}
