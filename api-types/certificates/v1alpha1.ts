/**
 * Requests for signed certificates.
 * @packageDocumentation
 * @groupVersion certificates.k8s.io/v1alpha1
 */
import type { Byte } from "groupversion/types";
import type { ObjectMeta } from "../core/v1/meta.js";
import type { ListMeta, Time, TypeMeta } from "../machinery/unversioned.js";

/**
 * Asks the cluster's certificate authority for an X.509 certificate. After approval the controller manager signs it;
 * kubelets bootstrap their client certificates this way.
 * @resource certificatesigningrequests scope=Cluster
 * @subresource approval verbs=update
 * @subresource status verbs=update
 */
export interface CertificateSigningRequest extends TypeMeta {
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

/** A collection of signing requests, returned by list calls. */
export interface CertificateSigningRequestList extends TypeMeta {
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
  /** The signing requests that matched the call, possibly none at all. */
  items: CertificateSigningRequest[];
}

/** The request to sign and the identity of the requester. Clients supply `request`; the server records the rest. */
export interface CertificateSigningRequestSpec {
  /** PKCS#10 request in PEM form, base64-encoded for JSON. */
  request: Byte;
  /**
   * Groups of the requester, recorded by the API server for the approver; values sent by clients are overwritten.
   * @listType atomic
   */
  groups?: string[];
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
   * has run.
   */
  certificate?: Byte;
  /**
   * Decisions made so far. An empty list means the request still awaits approval.
   * @listType map
   * @listMapKey type
   */
  conditions?: CertificateSigningRequestCondition[];
}

/** A decision about a signing request, with its justification. */
export interface CertificateSigningRequestCondition {
  /** The decision: `Approved` lets the signer proceed, `Denied` stops it. */
  type: string;
  /** Moment of the most recent change to this decision. */
  lastUpdateTime?: Time;
  /** Longer explanation of the decision, addressed to people. */
  message?: string;
  /** Short CamelCase word giving the cause, for example `KubectlApprove`. */
  reason?: string;
}
