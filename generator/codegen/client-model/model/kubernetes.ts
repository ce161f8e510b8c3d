export interface GroupVersion {
  /** As a folder is called: `core` for the group without a name, `apps`, `rbac.authorization.k8s.io`. */
  readonly group: string;
  readonly version: string;
}

/** A Kubernetes kind, with the group as the API spells it (`""` for core). */
export interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** What an operation is to Kubernetes, read from its extensions, or from its path, method and operation id. */
export interface KubernetesOperation {
  readonly groupVersion: GroupVersion;
  readonly action:
    "get" | "list" | "watch" | "watchlist" | "post" | "put" | "patch" | "delete" | "deletecollection" | "connect";
  /** Plural name in the path: `pods`. */
  readonly resource: string;
  /** `status`, `log`, `exec`, …; without the path that follows a proxy. */
  readonly subresource?: string;
  readonly namespaced: boolean;
  /** The kind of the resource (not of a subresource's body), where it is known. */
  readonly kind?: GroupVersionKind;
  /** The id of the type that the resource's objects have, where it is known: a delete may answer with one. */
  readonly object?: string;
}
