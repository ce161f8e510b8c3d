/** A group of resources in one version; `""` is the core group. */
export interface GroupVersion {
  readonly group: string;
  readonly version: string;
}

/** A row of a resource list. */
export interface ApiResource {
  /** `pods`, or `pods/status`. */
  readonly name: string;
  /** Empty for subresources. */
  readonly singularName: string;
  readonly namespaced: boolean;
  /** Where the kind comes from another GroupVersion than the list. */
  readonly group?: string;
  readonly version?: string;
  readonly kind: string;
  /** Sorted. */
  readonly verbs: readonly string[];
}

/** Answer of `/api/v1` and `/apis/apps/v1`. */
export interface ApiResourceList {
  readonly kind: "APIResourceList";
  readonly apiVersion: "v1";
  readonly groupVersion: string;
  readonly resources: readonly ApiResource[];
}

/** Answer of `/api`. */
export interface ApiVersions {
  readonly kind: "APIVersions";
  readonly versions: readonly string[];
  /** Empty: clients stay with the address that they have. */
  readonly serverAddressByClientCIDRs: readonly [];
}

export interface VersionOfGroup {
  readonly groupVersion: string;
  readonly version: string;
}

/** Answer of `/apis/apps`; without `kind` and `apiVersion` also an item of `/apis`. */
export interface ApiGroup {
  readonly kind?: "APIGroup";
  readonly apiVersion?: "v1";
  readonly name: string;
  /** Preferred first. */
  readonly versions: readonly VersionOfGroup[];
  readonly preferredVersion: VersionOfGroup;
  readonly serverAddressByClientCIDRs: readonly [];
}

/** Answer of `/apis`. */
export interface ApiGroupList {
  readonly kind: "APIGroupList";
  readonly apiVersion: "v1";
  readonly groups: readonly ApiGroup[];
}

/** How a GroupVersion is written: `v1`, `apps/v1`. */
export const groupVersionName = ({ group, version }: GroupVersion): string =>
  group === "" ? version : `${group}/${version}`;

/** Where its resource list is: `/api/v1`, `/apis/apps/v1`. */
export const groupVersionRoot = ({ group, version }: GroupVersion): string =>
  group === "" ? `/api/${version}` : `/apis/${group}/${version}`;
