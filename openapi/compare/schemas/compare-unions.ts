import { placeBelow, type Part } from "../parts/part.js";
import type { Fact, Findings } from "./fact.js";
import type { SchemaSides } from "./schema-sides.js";
import { typesText } from "./types.js";
import type { Union, Use, View } from "./view.js";

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
  const fact = (id: Fact["id"], use: Use): Fact => ({
    id,
    details: { value: branchName(use) },
    key: branchName(use),
    ...places,
    ...(id === "branch-removed" ? { old: use.part } : { new: use.part }),
  });
  for (const use of removed) findings.facts.push(fact("branch-removed", use));
  for (const use of added) findings.facts.push(fact("branch-added", use));
}

/** An alternative by its name, its title, or its types. */
function branchName({ view, own }: Use): string {
  const title = own?.get("title") ?? view.meta.get("title");
  return view.name ?? (typeof title === "string" ? title : `of type ${typesText(view.types)}`);
}

interface Paired {
  readonly pairs: readonly (readonly [Use, Use])[];
  readonly removed: readonly Use[];
  readonly added: readonly Use[];
}

/** How alike two alternatives are; 0 if they have nothing in common. */
function likeness({ view: a }: Use, { view: b }: Use): number {
  if (a.name !== undefined && a.name === b.name) return 4;
  const title = a.meta.get("title");
  if (typeof title === "string" && title === b.meta.get("title")) return 3;
  if ((a.types & b.types) === 0) return 0;
  const names = [...a.properties.keys()];
  const common = names.filter((name) => b.properties.has(name)).length;
  const all = names.length + b.properties.size - common;
  if (all > 0) return common / all >= 0.5 ? 1 + common / all : 0;
  // Without names and fields, there is nothing but the type to tell them apart by.
  return a.name === undefined && b.name === undefined && a.types === b.types ? 1 : 0;
}

/** Pairs alternatives: those that are alike first, then those with the same name, then the most similar ones. */
function pairBranches(old: readonly Use[], now: readonly Use[], sides: SchemaSides): Paired {
  const pairs: [Use, Use][] = [];
  const [left, right] = [[...old], [...now]];
  const take = (before: Use, after: Use): void => {
    pairs.push([before, after]);
    left.splice(left.indexOf(before), 1);
    right.splice(right.indexOf(after), 1);
  };
  // The same name first: it is found at once, and most alternatives keep theirs.
  for (const before of old) {
    const named = right.find((after) => before.view.name !== undefined && after.view.name === before.view.name);
    if (named !== undefined && sides.isSame(before, named)) take(before, named);
  }
  for (const before of [...left]) {
    const same = right.find((after) => sides.isSame(before, after));
    if (same !== undefined) take(before, same);
  }
  const ranked = left
    .flatMap((before) => right.map((after) => ({ before, after, score: likeness(before, after) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { before, after } of ranked) if (left.includes(before) && right.includes(after)) take(before, after);
  return { pairs, removed: left, added: right };
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
