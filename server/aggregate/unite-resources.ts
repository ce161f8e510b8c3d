import { groupVersionName } from "../../openapi/kubernetes/group-version.js";
import type { ListedGroupVersion } from "../discovery/list-resources.js";

/** Sort key for GroupVersions. */
const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The GroupVersions of several members with their resources, in byte order. A GroupVersion of two members has the resources
 * of both. If both have the same resource, the first member's counts.
 *
 * @param members - the lists of the members, highest precedence first
 */
export function uniteResources(members: readonly (readonly ListedGroupVersion[])[]): readonly ListedGroupVersion[] {
  const united = new Map<string, ListedGroupVersion>();
  for (const listed of members)
    for (const each of listed) {
      const key = groupVersionName(each);
      const known = united.get(key);
      if (known === undefined) {
        united.set(key, each);
        continue;
      }
      const rows = new Map([...each.resources, ...known.resources].map((row) => [row.name, row]));
      united.set(key, { ...known, resources: [...rows.values()].sort((a, b) => byName(a.name, b.name)) });
    }
  return [...united].sort(([a], [b]) => byName(a, b)).map(([, each]) => each);
}
