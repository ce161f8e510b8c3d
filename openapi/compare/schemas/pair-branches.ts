import type { SchemaSides } from "./schema-sides.js";
import { typesText } from "./types.js";
import type { Use } from "./view.js";

/** An alternative by its name, its title, or its types. */
export function branchName({ view, own }: Use): string {
  const title = own?.get("title") ?? view.meta.get("title");
  return view.name ?? (typeof title === "string" ? title : `of type ${typesText(view.types)}`);
}

/** The alternatives of two schemas: those that belong together, and the others of each. */
export interface Paired {
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
export function pairBranches(old: readonly Use[], now: readonly Use[], sides: SchemaSides): Paired {
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
