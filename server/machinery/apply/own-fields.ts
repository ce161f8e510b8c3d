import type { Comparison } from "./compare-objects.js";
import type { Conflict } from "./conflicts.js";
import type { Manager, Managers } from "./managed-fields.js";

/** Objects before and after a write, compared in a manager's version; `undefined` if that version is no longer served. */
export type CompareIn = (apiVersion: string) => Comparison | undefined;

/** Managers other than one whose fields a write changes or adds to. */
export function conflictsOf(managers: Managers, writer: string, compareIn: CompareIn): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [id, manager] of managers) {
    const comparison = id === writer ? undefined : compareIn(manager.apiVersion);
    if (comparison === undefined) continue;
    const fields = manager.fields.intersection(comparison.modified.union(comparison.added));
    if (!fields.isEmpty) conflicts.push({ manager, fields });
  }
  return conflicts;
}

/** Takes the fields that a write touched from all managers but the writer. Drops managers of versions that are no longer served. */
export function giveUpFields(managers: Managers, writer: string, compareIn: CompareIn): Map<string, Manager> {
  const left = new Map<string, Manager>();
  for (const [id, manager] of managers) {
    const comparison = compareIn(manager.apiVersion);
    if (comparison === undefined) continue;
    const { added, modified, removed } = comparison;
    const fields =
      id === writer ? manager.fields : manager.fields.difference(modified.union(added)).difference(removed);
    if (!fields.isEmpty) left.set(id, { ...manager, fields });
  }
  return left;
}
