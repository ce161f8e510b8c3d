/** A version of an API group. The core group is `""`, as in Kubernetes' own JSON. */
export interface GroupVersion {
  readonly group: string;
  readonly version: string;
}

export interface GroupVersionKind extends GroupVersion {
  readonly kind: string;
}

/** The extension that says which kinds a definition is registered as, or which kind an operation is about. */
export const GROUP_VERSION_KIND = "x-kubernetes-group-version-kind";

/** A GroupVersion as `apiVersion` has it: `v1`, `apps/v1`. */
export const groupVersionName = ({ group, version }: GroupVersion): string =>
  group === "" ? version : `${group}/${version}`;

/** The path of a GroupVersion's resource list: `/api/v1`, `/apis/apps/v1`. */
export const groupVersionRoot = ({ group, version }: GroupVersion): string =>
  group === "" ? `/api/${version}` : `/apis/${group}/${version}`;

/** A group by a name that is never empty: `core`, `apps`. For identities, titles and folders. */
export const groupId = (group: string): string => (group === "" ? "core" : group);

/** A GroupVersion by a name that always has two parts: `core/v1`, `apps/v1`. For identities, titles and folders. */
export const groupVersionId = ({ group, version }: GroupVersion): string => `${groupId(group)}/${version}`;

/** Whether a group is none of Kubernetes' own. Its kinds may be custom resources, which take no strategic merge patch. */
export const isCustomGroup = (group: string): boolean => group.includes(".") && !/(^|\.)k8s\.io$/.test(group);

/** Reads one kind of {@link GROUP_VERSION_KIND}; a missing group is the core group. */
export function readGroupVersionKind(value: unknown): GroupVersionKind | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { group, version, kind } = value as Readonly<Record<string, unknown>>;
  if (typeof version !== "string" || typeof kind !== "string" || kind === "") return undefined;
  return { group: typeof group === "string" ? group : "", version, kind };
}
