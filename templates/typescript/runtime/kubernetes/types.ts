/** Identifies an object: the part of `ObjectMeta` that every server sends. */
export interface ObjectMetadata {
  name?: string;
  /** Prefix of a name that the server completes. */
  generateName?: string;
  namespace?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  creationTimestamp?: string;
  deletionTimestamp?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  finalizers?: string[];
}

/** An object of any kind. The document's kinds have interfaces of their own. */
export interface KubernetesObject {
  apiVersion?: string;
  kind?: string;
  metadata?: ObjectMetadata;
}

/** A list of objects of any kind. */
export interface KubernetesList<T = KubernetesObject> {
  apiVersion?: string;
  kind?: string;
  metadata?: {
    resourceVersion?: string;
    /** Where the next page starts; absent on the last one. */
    continue?: string;
    remainingItemCount?: number;
  };
  items: T[];
}

/** One of a failure's causes, as listed in a `Status`. */
export interface StatusCause {
  reason?: string;
  message?: string;
  field?: string;
}

/** The server's report that an operation failed, or sometimes that it succeeded. */
export interface KubernetesStatus {
  apiVersion?: string;
  kind?: string;
  status?: string;
  message?: string;
  /** One word, for programs: `NotFound`, `AlreadyExists`, `Conflict`, `Invalid`, `Expired`, … */
  reason?: string;
  /** The matching HTTP status. */
  code?: number;
  details?: {
    name?: string;
    group?: string;
    kind?: string;
    uid?: string;
    causes?: StatusCause[];
    retryAfterSeconds?: number;
  };
}
