import type { GroupVersion, GroupVersionKind } from "../../../../openapi/kubernetes/group-version.js";
import type { Action } from "../../../../openapi/kubernetes/verbs.js";

export type { GroupVersion, GroupVersionKind };

/** What an operation is to Kubernetes, read from its extensions, or from its path, method and operation id. */
export interface KubernetesOperation {
  readonly groupVersion: GroupVersion;
  readonly action: Action;
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
