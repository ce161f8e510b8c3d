import { type Manager, managerId, type Managers } from "./managed-fields.js";

/** How many updates keep an entry of their own; older ones share one for each version. */
const MOST_UPDATES = 10;
const OLD_UPDATES = "ancient-changes";

/** Merges the oldest updates of each version into one entry, to bound the number of an object's managers. */
export function capManagers(managers: Managers): Managers {
  const updates = [...managers].filter(([, { operation }]) => operation === "Update");
  if (updates.length <= MOST_UPDATES) return managers;
  updates.sort(([leftId, left], [rightId, right]) => {
    if (left.time !== right.time) return left.time < right.time ? -1 : 1;
    return leftId < rightId ? -1 : 1;
  });
  const capped = new Map(managers);
  const firstOf = new Map<string, string>();
  let count = updates.length;
  for (const [id, update] of updates) {
    if (count <= MOST_UPDATES) break;
    const first = firstOf.get(update.apiVersion);
    if (first === undefined) {
      firstOf.set(update.apiVersion, id);
      continue;
    }
    const folded: Omit<Manager, "time" | "fields"> = {
      manager: OLD_UPDATES,
      operation: "Update",
      apiVersion: update.apiVersion,
      subresource: "",
    };
    const bucket = managerId(folded);
    const present = capped.get(bucket) ?? capped.get(first);
    if (!capped.has(bucket)) capped.delete(first);
    if (present !== undefined)
      capped.set(bucket, { ...folded, time: update.time, fields: present.fields.union(update.fields) });
    if (id !== bucket) capped.delete(id);
    count--;
  }
  return capped;
}
