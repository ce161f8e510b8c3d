import { documentKey } from "../../../openapi/kubernetes/document-key.js";

/**
 * Which GroupVersions a member owns: `v1` for the core group's, `apps/v1`, or `apps/*` for every version of a group and
 * its list of versions. A member without such a list owns everything that it serves.
 */
export type Ownership = readonly string[] | undefined;

const SEGMENT = "[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?";
const FORM = new RegExp(`^(?:${SEGMENT}/)?(?:${SEGMENT})$|^${SEGMENT}/\\*$`);

/** Whether a text names GroupVersions in the way that {@link Ownership} says. */
export const namesGroupVersions = (text: string): boolean => FORM.test(text);

/** Whether everything below a key, such as `apis/apps/v1`, `apis/apps` or `version`, belongs to what is owned. */
export function ownsKey(owned: Ownership, key: string): boolean {
  if (owned === undefined) return true;
  const [root, group, version, ...more] = key.split("/");
  if (more.length > 0) return false;
  if (root === "api") return group !== undefined && version === undefined && owned.includes(group);
  if (root !== "apis" || group === undefined) return false;
  if (owned.includes(`${group}/*`)) return true;
  return version !== undefined && owned.includes(`${group}/${version}`);
}

/** Segments that lead elsewhere once a client has made sense of them. */
const ODD = /\/(?:\/|\.{1,2}(?:\/|$))|%2[ef]/i;

/** Whether a path, such as `/apis/apps/v1/namespaces/{namespace}/pods`, belongs to what is owned. */
export const ownsPath = (owned: Ownership, path: string): boolean =>
  owned === undefined || (path.startsWith("/") && !ODD.test(path) && ownsKey(owned, documentKey(path)));
