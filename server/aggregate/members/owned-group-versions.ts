import { documentKey, groupOfKey } from "../../../openapi/kubernetes/document-key.js";

import { groupVersionName } from "../../../openapi/kubernetes/group-version.js";

/**
 * Which GroupVersions a member owns: `v1` for the core group's, `apps/v1`, or `apps/*` for every version of a group and
 * the group's list of versions. A member without such a list owns everything that it serves.
 */
export type Ownership = readonly string[] | undefined;

const SEGMENT = "[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?";
const FORM = new RegExp(`^(?:${SEGMENT}/)?(?:${SEGMENT})$|^${SEGMENT}/\\*$`);

/** Whether a text is a valid entry of {@link Ownership}. */
export const namesGroupVersions = (text: string): boolean => FORM.test(text);

/** Whether a member owns everything below a key such as `apis/apps/v1`, `apis/apps` or `version`. */
export function ownsKey(owned: Ownership, key: string): boolean {
  if (owned === undefined) return true;
  const place = groupOfKey(key);
  if (place === undefined) return false;
  const { group, version } = place;
  if (group !== "" && owned.includes(`${group}/*`)) return true;
  return version !== undefined && owned.includes(groupVersionName({ group, version }));
}

/** Segments that a client resolves to another path. */
const ODD = /\/(?:\/|\.{1,2}(?:\/|$))|%2[ef]/i;

/** Whether a member owns a path such as `/apis/apps/v1/namespaces/{namespace}/pods`. */
export const ownsPath = (owned: Ownership, path: string): boolean =>
  owned === undefined || (path.startsWith("/") && !ODD.test(path) && ownsKey(owned, documentKey(path)));
