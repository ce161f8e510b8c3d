import { KINDS, type Kind } from "../../openapi/merge/shared-entries.js";
import { familyOf, type Contribution, type Fragments } from "./members/contribution.js";
import { operationIdsOf, sameKinds, type Fragment } from "./members/fragment.js";
import type { MergedEntry, MergedMembers } from "./merge-members.js";

/** A member that brings something else than before. */
export interface MemberChange {
  readonly before: Contribution;
  readonly after: Contribution;
}

/** New entries by name; `undefined` for what is gone. */
type Changes = Map<string, MergedEntry | undefined>;

const NOTHING: Changes = new Map();

/** Objects have such keys before all others, which no order of names says. */
const isIndex = (name: string): boolean => /^(?:0|[1-9]\d*)$/.test(name);

/** Names whose fragments are not the same in both. */
function changedNames(before: Fragments, after: Fragments): string[] {
  const names = [...after].filter(([name, fragment]) => before.get(name) !== fragment).map(([name]) => name);
  for (const name of before.keys()) if (!after.has(name)) names.push(name);
  return names;
}

const asMerged = ({ standIn, text }: Fragment): MergedEntry => ({ item: standIn, text });

/** New path items; `undefined` where another member has something to say about one of them. */
function pathChanges({ before, after }: MemberChange, others: readonly Contribution[]): Changes | undefined {
  const changes: Changes = new Map();
  for (const path of changedNames(before.paths, after.paths)) {
    const [old, fragment] = [before.paths.get(path), after.paths.get(path)];
    const ids = [old, fragment].flatMap((item) => (item === undefined ? [] : operationIdsOf(item)));
    if (others.some(({ paths, operationIds }) => paths.has(path) || ids.some((id) => operationIds.has(id)))) return;
    changes.set(path, fragment && asMerged(fragment));
  }
  return changes;
}

/** New entries of a kind; `undefined` where members do not say the same about one of them. */
function entryChanges(
  kind: Kind,
  { before, after }: MemberChange,
  members: readonly Contribution[],
): Changes | undefined {
  const changes: Changes = new Map();
  for (const name of changedNames(before.entries[kind], after.entries[kind])) {
    const contents = new Set(members.flatMap((member) => [...(member.families[kind].get(familyOf(name)) ?? [])]));
    if (contents.size > 1) return;
    const [first, ...rest] = members.flatMap((member) => member.entries[kind].get(name) ?? []);
    if (first !== undefined && !rest.every((other) => sameKinds(first, other))) return;
    changes.set(name, first && asMerged(first));
  }
  return changes;
}

/** Entries in byte order of their names, with changes. */
function patched(entries: ReadonlyMap<string, MergedEntry>, changes: Changes): ReadonlyMap<string, MergedEntry> {
  if (changes.size === 0) return entries;
  const added = [...changes].some(([name, entry]) => entry !== undefined && !entries.has(name));
  const result = new Map(entries);
  for (const [name, entry] of changes)
    if (entry === undefined) result.delete(name);
    else result.set(name, entry);
  return added ? new Map([...result].sort(([a], [b]) => (a < b ? -1 : 1))) : result;
}

/**
 * What a merge gives after one member changed, out of what it gave before; the same as merging anew. `undefined` where
 * the change touches on something that members disagree about, before or after: then all of them have to be merged.
 *
 * @param members - all, in the order of the merge, the changed one as it is now
 */
export function patchMerged(
  merged: MergedMembers,
  members: readonly Contribution[],
  change: MemberChange,
): MergedMembers | undefined {
  const { before, after } = change;
  const { contested, untouched } = merged.basis;
  if (!untouched.has(after.name) || before.headText !== after.headText) return undefined;
  if ((before.paths.size === 0) !== (after.paths.size === 0)) return undefined;
  if (members.some(({ base }) => base !== after.base)) return undefined;
  const isContested = (kind: Kind): boolean =>
    changedNames(before.entries[kind], after.entries[kind]).some((name) => contested.entries[kind].has(familyOf(name)));
  if (KINDS.some(isContested)) return undefined;
  const others = members.filter((member) => member !== after);
  const paths = pathChanges(change, others);
  const entries = KINDS.map((kind) => [kind, entryChanges(kind, change, members)] as const);
  const all = [paths, ...entries.map(([, changes]) => changes)];
  if (paths === undefined || all.some((changes) => changes === undefined)) return undefined;
  if (all.some((changes) => [...(changes?.keys() ?? [])].some(isIndex))) return undefined;
  const result = entries.map(([kind, changes = NOTHING]) => [kind, patched(merged.entries[kind], changes)]);
  return {
    ...merged,
    paths: patched(merged.paths, paths),
    entries: Object.fromEntries(result) as unknown as MergedMembers["entries"],
  };
}
