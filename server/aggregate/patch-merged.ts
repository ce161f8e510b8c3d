import { KINDS, type Kind } from "../../openapi/merge/shared-entries.js";
import { familyOf, type Contribution, type Fragments } from "./members/contribution.js";
import { kindKeysOf, operationIdsOf, sameKinds, type Fragment } from "./members/fragment.js";
import type { MergedEntry, MergedMembers } from "./merge-members.js";

/** A member whose contribution has changed. */
export interface MemberChange {
  readonly before: Contribution;
  readonly after: Contribution;
}

/** New entries by name; `undefined` for removed ones. */
type Changes = Map<string, MergedEntry | undefined>;

const NOTHING: Changes = new Map();

/** Integer-like keys, which objects list before all others regardless of insertion order. */
const isIndex = (name: string): boolean => /^(?:0|[1-9]\d*)$/.test(name);

/** Names whose fragments differ. */
function changedNames(before: Fragments, after: Fragments): string[] {
  const names = [...after].filter(([name, fragment]) => before.get(name) !== fragment).map(([name]) => name);
  for (const name of before.keys()) if (!after.has(name)) names.push(name);
  return names;
}

const asMerged = ({ standIn, text }: Fragment): MergedEntry => ({ item: standIn, text });

/** New path items; `undefined` if another member has one of these paths too. */
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

/** Whether a definition, before or after, is registered as a kind that a definition of another name has, too. */
function sharesKinds(name: string, { before, after }: MemberChange, members: readonly Contribution[]): boolean {
  const kinds = [before, after].flatMap(({ entries }) => {
    const fragment = entries.definitions.get(name);
    return fragment === undefined ? [] : kindKeysOf(fragment);
  });
  return kinds.some((kind) => members.some((member) => member.hasElsewhere(kind, name)));
}

/** New entries of a kind; `undefined` if members differ on one of them. */
function entryChanges(
  kind: Kind,
  { before, after }: MemberChange,
  members: readonly Contribution[],
): Changes | undefined {
  const changes: Changes = new Map();
  for (const name of changedNames(before.entries[kind], after.entries[kind])) {
    const contents = new Set(members.flatMap((member) => [...(member.families[kind].get(familyOf(name)) ?? [])]));
    if (contents.size > 1) return;
    if (kind === "definitions" && sharesKinds(name, { before, after }, members)) return;
    const [first, ...rest] = members.flatMap((member) => member.entries[kind].get(name) ?? []);
    if (first !== undefined && !rest.every((other) => sameKinds(first, other))) return;
    changes.set(name, first && asMerged(first));
  }
  return changes;
}

/** Entries with changes applied, in byte order of their names. */
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
 * Patches a merged result after one member changed. The result equals a full merge. Returns `undefined` if the change
 * touches anything on which members differ, before or after; then a full merge is needed.
 *
 * @param members - all members in the order of the merge, with the changed one in its new state
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
