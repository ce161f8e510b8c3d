/** A row of a resource list. */
export interface ApiResource {
  /** `pods`, or `pods/status`. */
  readonly name: string;
  /** Empty for subresources. */
  readonly singularName: string;
  readonly namespaced: boolean;
  /** Set where the kind's GroupVersion differs from the list's. */
  readonly group?: string;
  readonly version?: string;
  readonly kind: string;
  /** Sorted. */
  readonly verbs: readonly string[];
  /** Abbreviations that command lines accept; absent where there are none, and of subresources. */
  readonly shortNames?: readonly string[];
  /** Groups of resources that it is listed with; absent where there are none, and of subresources. */
  readonly categories?: readonly string[];
}

/** Response of `/api/v1` and `/apis/apps/v1`. */
export interface ApiResourceList {
  readonly kind: "APIResourceList";
  readonly apiVersion: "v1";
  readonly groupVersion: string;
  readonly resources: readonly ApiResource[];
}

/** Response of `/api`. */
export interface ApiVersions {
  readonly kind: "APIVersions";
  readonly versions: readonly string[];
  /** Empty: clients keep the address that they used. */
  readonly serverAddressByClientCIDRs: readonly [];
}

export interface VersionOfGroup {
  readonly groupVersion: string;
  readonly version: string;
}

/** Response of `/apis/apps`. Without `kind` and `apiVersion`, an item of `/apis`. */
export interface ApiGroup {
  readonly kind?: "APIGroup";
  readonly apiVersion?: "v1";
  readonly name: string;
  /** Preferred first. */
  readonly versions: readonly VersionOfGroup[];
  readonly preferredVersion: VersionOfGroup;
  readonly serverAddressByClientCIDRs: readonly [];
}

/** Response of `/apis`. */
export interface ApiGroupList {
  readonly kind: "APIGroupList";
  readonly apiVersion: "v1";
  readonly groups: readonly ApiGroup[];
}
