import type { GroupVersion } from "../client-model.js";

/** A path below a GroupVersion, taken apart. */
export interface GroupVersionPath {
  readonly groupVersion: GroupVersion;
  /** What follows: `namespaces`, `{namespace}`, `pods`. */
  readonly rest: readonly string[];
}

/** Reads `/api/{version}/…` and `/apis/{group}/{version}/…`; `undefined` for every other path. */
export function readGroupVersionPath(path: string): GroupVersionPath | undefined {
  const [, root, ...segments] = path.split("/");
  const [group, version, ...rest] = root === "api" ? ["core", ...segments] : root === "apis" ? segments : [];
  const isName = (text: string | undefined): text is string => text !== undefined && /^[a-z\d][a-z\d.-]*$/.test(text);
  if (!isName(group) || !isName(version)) return undefined;
  return { groupVersion: { group, version }, rest: rest.filter((segment) => segment !== "") };
}

export const groupVersionId = ({ group, version }: GroupVersion): string => `${group}/${version}`;
