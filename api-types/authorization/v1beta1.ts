/**
 * Access reviews: whether a user may perform an action.
 * @packageDocumentation
 * @groupVersion authorization.k8s.io/v1beta1
 */
import type { ObjectMeta } from "../core/v1/meta.js";
import type { TypeMeta } from "../machinery/unversioned.js";

/**
 * Checks what a given user or group may do inside one namespace. The review is namespaced, so the right to run such
 * checks can be delegated for each namespace.
 * @resource localsubjectaccessreviews verbs=create
 */
export interface LocalSubjectAccessReview extends TypeMeta {
  /** Set `namespace` here to the one under test; everything else is ignored because the review is not stored. */
  metadata?: ObjectMeta;
  /**
   * The subject and action to test. Its `resourceAttributes.namespace` must agree with the namespace of the request,
   * and non-resource checks are rejected.
   */
  spec: SubjectAccessReviewSpec;
  /** The verdict, written by the server; leave it out in requests. */
  status?: SubjectAccessReviewStatus;
}

/** The access to check: a subject, and either an object access or a URL access, never both. */
export interface SubjectAccessReviewSpec {
  /**
   * Further identity attributes of the subject, normally copied from `UserInfo.extra`, for authorizers that look at
   * them.
   */
  extra?: Record<string, string[]>;
  /** Names of the groups to test for. The key is singular although it takes a list; needed when `user` is empty. */
  group?: string[];
  /** URL access to test. Exactly one of this and `resourceAttributes` has to be present. */
  nonResourceAttributes?: NonResourceAttributes;
  /** Object access to test. Exactly one of this and `nonResourceAttributes` has to be present. */
  resourceAttributes?: ResourceAttributes;
  /** Username to test for. With `user` alone no group memberships are assumed, so list relevant ones in `group`. */
  user?: string;
}

/** Describes an access to a plain URL of the API server, such as `/healthz`, as opposed to an API object. */
export interface NonResourceAttributes {
  /** URL path to be tested, starting with a slash, for example `/metrics`. */
  path?: string;
  /** Lower-case HTTP method to be tested, such as `get`, `post` or `put`. */
  verb?: string;
}

/** Describes an access to API objects by verb, group, resource, namespace and name. */
export interface ResourceAttributes {
  /** API group to test, for example `extensions`. Empty denotes the core group and `*` any group. */
  group?: string;
  /**
   * Name of a single object to test. Leave it empty for list-like or create requests, or to cover all objects at once.
   */
  name?: string;
  /**
   * Namespace in which the action would happen. Empty means cluster scope for cluster-level resources and all
   * namespaces for namespaced ones; it is never defaulted to `default`.
   */
  namespace?: string;
  /** Lower-case plural resource name such as `pods`, or `*` to ask about every resource. */
  resource?: string;
  /**
   * Part of the object addressed by the request, such as `log`, `exec` or `status`. Empty tests the main resource
   * itself.
   */
  subresource?: string;
  /**
   * Kubernetes verb to test, for instance `get`, `create`, `deletecollection` or `watch`; `*` asks about all of them.
   */
  verb?: string;
  /** API version within the group, for example `v1beta1`. Most authorizers ignore it; `*` stands for any version. */
  version?: string;
}

/** Verdict of an access review, shared by all three review kinds. */
export interface SubjectAccessReviewStatus {
  /** `true` if the tested action would be permitted, `false` if it would be refused. */
  allowed: boolean;
  /** Errors during the evaluation, such as a binding to a missing role. `allowed` is valid nevertheless. */
  evaluationError?: string;
  /** Free-text explanation of the verdict, meant for people; often empty. */
  reason?: string;
}

/**
 * Lets callers find out whether they themselves may perform an action, for instance to hide buttons in a user
 * interface. Not persisted.
 * @resource selfsubjectaccessreviews scope=Cluster verbs=create
 */
export interface SelfSubjectAccessReview extends TypeMeta {
  /** Leave this empty: the review is answered on the spot and never stored. */
  metadata?: ObjectMeta;
  /** The action to test; the subject is implied by the credentials of the request. */
  spec: SelfSubjectAccessReviewSpec;
  /** The answer for the calling user, set by the server; omit it on input. */
  status?: SubjectAccessReviewStatus;
}

/** The action a caller wants checked for itself; give exactly one of the two attribute sets. */
export interface SelfSubjectAccessReviewSpec {
  /** Use this to test a plain URL path; cannot be combined with `resourceAttributes`. */
  nonResourceAttributes?: NonResourceAttributes;
  /** Use this to test an action on API objects; cannot be combined with `nonResourceAttributes`. */
  resourceAttributes?: ResourceAttributes;
}

/**
 * Checks whether any given user or group may perform an action, anywhere in the cluster. Delegating API servers and
 * webhook authorizers use it; nothing is stored.
 * @resource subjectaccessreviews scope=Cluster verbs=create
 */
export interface SubjectAccessReview extends TypeMeta {
  /** Leave this empty: the review is answered on the spot and never stored. */
  metadata?: ObjectMeta;
  /** The subject and the action to test. */
  spec: SubjectAccessReviewSpec;
  /** The authorizer's answer, set by the server; omit it on input. */
  status?: SubjectAccessReviewStatus;
}
