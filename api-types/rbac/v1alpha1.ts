/**
 * Roles, and who has them.
 * @packageDocumentation
 * @groupVersion rbac.authorization.k8s.io/v1alpha1
 */
import type { ObjectMeta } from "../core/v1/meta.js";
import type { RawExtension } from "../machinery/runtime.js";
import type { ListMeta, TypeMeta } from "../machinery/unversioned.js";

/**
 * A set of permissions not tied to a namespace. Bind it cluster-wide with a ClusterRoleBinding or within one namespace
 * with a RoleBinding.
 * @resource clusterroles scope=Cluster export=no
 */
export interface ClusterRole extends TypeMeta {
  /**
   * The permissions granted. They add up, since there are no denying rules.
   * @listType atomic
   */
  rules: PolicyRule[];
  /** Name, labels, annotations and fields that the server maintains; cluster-scoped, hence without namespace. */
  metadata?: ObjectMeta;
}

/** A collection of cluster roles, returned by list calls. */
export interface ClusterRoleList extends TypeMeta {
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
  /** The roles that matched the request, possibly none at all. */
  items: ClusterRole[];
}

/** One permission: verbs allowed either on API resources or on plain URLs, without naming who holds it. */
export interface PolicyRule {
  /**
   * Allowed actions, such as `get`, `list` or `create`; `*` permits all of them.
   * @listType atomic
   */
  verbs: string[];
  /**
   * Groups of the resources in `resources`. The empty string is the core group and `*` any group; required together
   * with `resources`.
   * @listType atomic
   */
  apiGroups?: string[];
  /** Reserved for authorizer-specific extra conditions. The built-in RBAC authorizer supports none, so leave it out. */
  attributeRestrictions?: RawExtension;
  /**
   * URL paths permitted, such as `/healthz`; `*` works as a whole path or final segment. Takes effect only in a
   * ClusterRole bound by a ClusterRoleBinding.
   * @listType atomic
   */
  nonResourceURLs?: string[];
  /**
   * Restricts the rule to objects with these names. Without it every name is covered; it cannot restrict `create` or
   * `list` usefully.
   * @listType atomic
   */
  resourceNames?: string[];
  /**
   * Resources covered, in lower-case plural such as `pods`, subresources as `pods/log`; `*` covers all.
   * @listType atomic
   */
  resources?: string[];
}

/**
 * Grants the permissions of a ClusterRole to subjects in all namespaces and for cluster-level resources.
 * @resource clusterrolebindings scope=Cluster export=no
 */
export interface ClusterRoleBinding extends TypeMeta {
  /**
   * The users, groups and service accounts that receive the permissions.
   * @listType atomic
   */
  subjects: Subject[];
  /** The ClusterRole granted. Cannot be changed later; recreate the binding instead. */
  roleRef: RoleRef;
  /** Name, labels, annotations and fields that the server maintains; cluster-scoped, hence without namespace. */
  metadata?: ObjectMeta;
}

/** A collection of cluster role bindings, returned by list calls. */
export interface ClusterRoleBindingList extends TypeMeta {
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
  /** The bindings that matched the request, possibly none at all. */
  items: ClusterRoleBinding[];
}

/**
 * A holder of permissions in a binding: a user, a group or a service account.
 * @mapType atomic
 */
export interface Subject {
  /** Kind of holder: `User`, `Group` or `ServiceAccount`. */
  kind: string;
  /**
   * Name of the user, group or service account. Users and groups are plain strings supplied by the authenticator, not
   * API objects.
   */
  name: string;
  /** Group and version of the holder's kind, for example `v1` with service accounts; usually left out. */
  apiVersion?: string;
  /** Namespace of a service account, mandatory for that kind. Leave it empty for users and groups, which have none. */
  namespace?: string;
}

/**
 * Names the role that a binding grants. If the role does not exist, nothing is granted.
 * @mapType atomic
 */
export interface RoleRef {
  /**
   * API group of the role being granted, namely `rbac.authorization.k8s.io`.
   * @default "rbac.authorization.k8s.io"
   */
  apiGroup: string;
  /** Kind of role: `Role` or `ClusterRole`. Cluster role bindings accept only the latter. */
  kind: string;
  /** Name of the role; a `Role` is looked up in the namespace of the binding. */
  name: string;
}

/**
 * A set of permissions valid within the namespace it is created in, granted through a RoleBinding.
 * @resource roles export=no
 */
export interface Role extends TypeMeta {
  /**
   * The permissions granted. They add up, since there are no denying rules.
   * @listType atomic
   */
  rules: PolicyRule[];
  /**
   * Name, namespace, labels, annotations and fields that the server maintains; the namespace bounds what the role can
   * grant.
   */
  metadata?: ObjectMeta;
}

/** A collection of namespaced roles, returned by list calls. */
export interface RoleList extends TypeMeta {
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
  /** The roles that matched the request, possibly none at all. */
  items: Role[];
}

/**
 * Grants the permissions of a Role, or of a ClusterRole, to subjects within the binding's own namespace.
 * @resource rolebindings export=no
 */
export interface RoleBinding extends TypeMeta {
  /**
   * The users, groups and service accounts that receive the permissions; service accounts may come from other
   * namespaces.
   * @listType atomic
   */
  subjects: Subject[];
  /**
   * The role granted: a Role of the same namespace or a ClusterRole. Cannot be changed later; recreate the binding
   * instead.
   */
  roleRef: RoleRef;
  /**
   * Name, namespace, labels, annotations and fields that the server maintains; permissions apply in that namespace
   * only.
   */
  metadata?: ObjectMeta;
}

/** A collection of role bindings, returned by list calls. */
export interface RoleBindingList extends TypeMeta {
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
  /** The bindings that matched the request, possibly none at all. */
  items: RoleBinding[];
}
