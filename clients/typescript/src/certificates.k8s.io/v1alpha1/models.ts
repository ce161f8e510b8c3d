import type { ObjectMeta } from "../../core/v1/models.js";
import type { ListMeta, Time } from "../../unversioned/models.js";

/**
 * Asks the cluster's certificate authority for an X.509 certificate. After approval the controller manager signs it;
 * kubelets bootstrap their client certificates this way.
 */
export interface CertificateSigningRequest {
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
   * Name, labels, annotations and fields that the server maintains; the object is cluster-scoped and therefore has no
   * namespace.
   */
  metadata?: ObjectMeta;
  /** The request itself together with the identity of its author; not changeable after creation. */
  spec?: CertificateSigningRequestSpec;
  /** Approval decision and, once signed, the certificate. Decisions are written via the `approval` subresource. */
  status?: CertificateSigningRequestStatus;
}

/** A decision about a signing request, with its justification. */
export interface CertificateSigningRequestCondition {
  /** Moment of the most recent change to this decision. */
  lastUpdateTime?: Time;
  /** Longer explanation of the decision, addressed to people. */
  message?: string;
  /** Short CamelCase word giving the cause, for example `KubectlApprove`. */
  reason?: string;
  /** The decision: `Approved` lets the signer proceed, `Denied` stops it. */
  type: string;
}

/** A collection of signing requests, returned by list calls. */
export interface CertificateSigningRequestList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The signing requests that matched the call, possibly none at all. */
  items: CertificateSigningRequest[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
}

/** The request to sign and the identity of the requester. Clients supply `request`; the server records the rest. */
export interface CertificateSigningRequestSpec {
  /** Groups of the requester, recorded by the API server for the approver; values sent by clients are overwritten. */
  groups?: string[];
  /** PKCS#10 request in PEM form, base64-encoded for JSON. Base64. */
  request: string;
  /** Unique identifier of the requester, recorded by the API server; values sent by clients are overwritten. */
  uid?: string;
  /**
   * Name of the requester, recorded by the API server from the credentials of the call; values sent by clients are
   * overwritten.
   */
  username?: string;
}

/** Progress of a signing request: decisions made and the certificate issued. */
export interface CertificateSigningRequestStatus {
  /**
   * The signed certificate in PEM form, base64-encoded for JSON. Absent until the request is approved and the signer
   * has run. Base64.
   */
  certificate?: string;
  /** Decisions made so far. An empty list means the request still awaits approval. */
  conditions?: CertificateSigningRequestCondition[];
}
