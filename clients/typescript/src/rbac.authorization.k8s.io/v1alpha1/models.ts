import type { ObjectMeta } from "../../core/v1/models.js";
import type { RawExtension } from "../../runtime-types/models.js";
import type { ListMeta } from "../../unversioned/models.js";

/**
 * A set of permissions not tied to a namespace. Bind it cluster-wide with a ClusterRoleBinding or within one namespace
 * with a RoleBinding.
 */
export interface ClusterRole {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Name, labels, annotations and fields that the server maintains; cluster-scoped, hence without namespace. */
  metadata?: ObjectMeta;
  /** The permissions granted. They add up, since there are no denying rules. */
  rules: PolicyRule[];
}

/** Grants the permissions of a ClusterRole to subjects in all namespaces and for cluster-level resources. */
export interface ClusterRoleBinding {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Name, labels, annotations and fields that the server maintains; cluster-scoped, hence without namespace. */
  metadata?: ObjectMeta;
  /** The ClusterRole granted. Cannot be changed later; recreate the binding instead. */
  roleRef: RoleRef;
  /** The users, groups and service accounts that receive the permissions. */
  subjects: Subject[];
}

/** A collection of cluster role bindings, returned by list calls. */
export interface ClusterRoleBindingList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The bindings that matched the request, possibly none at all. */
  items: ClusterRoleBinding[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
}

/** A collection of cluster roles, returned by list calls. */
export interface ClusterRoleList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The roles that matched the request, possibly none at all. */
  items: ClusterRole[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
}

/** One permission: verbs allowed either on API resources or on plain URLs, without naming who holds it. */
export interface PolicyRule {
  /**
   * Groups of the resources in `resources`. The empty string is the core group and `*` any group; required together
   * with `resources`.
   */
  apiGroups?: string[];
  /** Reserved for authorizer-specific extra conditions. The built-in RBAC authorizer supports none, so leave it out. */
  attributeRestrictions?: RawExtension;
  /**
   * URL paths permitted, such as `/healthz`; `*` works as a whole path or final segment. Takes effect only in a
   * ClusterRole bound by a ClusterRoleBinding.
   */
  nonResourceURLs?: string[];
  /**
   * Restricts the rule to objects with these names. Without it every name is covered; it cannot restrict `create` or
   * `list` usefully.
   */
  resourceNames?: string[];
  /** Resources covered, in lower-case plural such as `pods`, subresources as `pods/log`; `*` covers all. */
  resources?: string[];
  /** Allowed actions, such as `get`, `list` or `create`; `*` permits all of them. */
  verbs: string[];
}

/** A set of permissions valid within the namespace it is created in, granted through a RoleBinding. */
export interface Role {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /**
   * Name, namespace, labels, annotations and fields that the server maintains; the namespace bounds what the role can
   * grant.
   */
  metadata?: ObjectMeta;
  /** The permissions granted. They add up, since there are no denying rules. */
  rules: PolicyRule[];
}

/** Grants the permissions of a Role, or of a ClusterRole, to subjects within the binding's own namespace. */
export interface RoleBinding {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /**
   * Name, namespace, labels, annotations and fields that the server maintains; permissions apply in that namespace
   * only.
   */
  metadata?: ObjectMeta;
  /**
   * The role granted: a Role of the same namespace or a ClusterRole. Cannot be changed later; recreate the binding
   * instead.
   */
  roleRef: RoleRef;
  /**
   * The users, groups and service accounts that receive the permissions; service accounts may come from other
   * namespaces.
   */
  subjects: Subject[];
}

/** A collection of role bindings, returned by list calls. */
export interface RoleBindingList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The bindings that matched the request, possibly none at all. */
  items: RoleBinding[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
}

/** A collection of namespaced roles, returned by list calls. */
export interface RoleList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The roles that matched the request, possibly none at all. */
  items: Role[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
}

/** Names the role that a binding grants. If the role does not exist, nothing is granted. */
export interface RoleRef {
  /** API group of the role being granted, namely `rbac.authorization.k8s.io`. */
  apiGroup: string;
  /** Kind of role: `Role` or `ClusterRole`. Cluster role bindings accept only the latter. */
  kind: string;
  /** Name of the role; a `Role` is looked up in the namespace of the binding. */
  name: string;
}

/** A holder of permissions in a binding: a user, a group or a service account. */
export interface Subject {
  /** Group and version of the holder's kind, for example `v1` with service accounts; usually left out. */
  apiVersion?: string;
  /** Kind of holder: `User`, `Group` or `ServiceAccount`. */
  kind: string;
  /**
   * Name of the user, group or service account. Users and groups are plain strings supplied by the authenticator, not
   * API objects.
   */
  name: string;
  /** Namespace of a service account, mandatory for that kind. Leave it empty for users and groups, which have none. */
  namespace?: string;
}
