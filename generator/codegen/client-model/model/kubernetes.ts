import type { GroupVersion, GroupVersionKind } from "../../../../openapi/kubernetes/group-version.js";
import type { Action } from "../../../../openapi/kubernetes/verbs.js";

export type { GroupVersion, GroupVersionKind };

/** The Kubernetes meaning of an operation, from its extensions, or from its path, method and operation id. */
export interface KubernetesOperation {
  readonly groupVersion: GroupVersion;
  readonly action: Action;
  /** Plural name in the path: `pods`. */
  readonly resource: string;
  /** `status`, `log`, `exec`, …; for a proxy, without the path that follows. */
  readonly subresource?: string;
  readonly namespaced: boolean;
  /** The kind of the resource (not of a subresource's body), if known. */
  readonly kind?: GroupVersionKind;
  /** The id of the type of the resource's objects, if known: a delete may return an object. */
  readonly object?: string;
}
