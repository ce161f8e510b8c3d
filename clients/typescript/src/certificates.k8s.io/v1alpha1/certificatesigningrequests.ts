import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type {
  JsonPatch,
  MergePatch,
  StrategicMergePatch,
  WatchEvent,
  WatchOptions,
} from "../../runtime/kubernetes/index.js";
import { watch } from "../../runtime/kubernetes/watch.js";
import type { DeleteOptions } from "../../core/v1/models.js";
import type { Status } from "../../unversioned/models.js";
import type { CertificateSigningRequest, CertificateSigningRequestList } from "./models.js";

/** Parameters of {@link listCertificateSigningRequest}. */
export interface ListCertificateSigningRequestParams {
  /**
   * Restricts the call by field values, for example `metadata.name=web-0` or `spec.nodeName!=n1`. Only a few fields per
   * resource are supported.
   */
  fieldSelector?: string;
  /**
   * Restricts the call to objects whose labels satisfy this expression, for example `app=web,tier in (a,b)`. Without it
   * everything matches.
   */
  labelSelector?: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
  /**
   * For a watch, stream changes later than this version. For a list, unset reads the newest data, while `0` permits a
   * cached answer.
   */
  resourceVersion?: string;
  /**
   * Seconds after which the server ends the call, mainly useful with watches. Unset leaves the duration to the server.
   */
  timeoutSeconds?: number;
  /** Not a parameter: call {@link watchCertificateSigningRequest} instead. */
  watch?: never;
}

const list = {
  id: "listCertificatesV1alpha1CertificateSigningRequest",
  method: "GET",
  path: "/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind CertificateSigningRequest.
 *
 * `GET /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listCertificateSigningRequest(
  client: Client,
  params?: ListCertificateSigningRequestParams,
  options?: CallOptions,
): Promise<CertificateSigningRequestList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind CertificateSigningRequest.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchCertificateSigningRequest(
  client: Client,
  params?: ListCertificateSigningRequestParams,
  options?: WatchOptions<CertificateSigningRequest>,
): AsyncIterable<WatchEvent<CertificateSigningRequest>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createCertificateSigningRequest}. */
export interface CreateCertificateSigningRequestParams {
  body: CertificateSigningRequest;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCertificatesV1alpha1CertificateSigningRequest",
  method: "POST",
  path: "/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a CertificateSigningRequest.
 *
 * `POST /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createCertificateSigningRequest(
  client: Client,
  params: CreateCertificateSigningRequestParams,
  options?: CallOptions,
): Promise<CertificateSigningRequest> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionCertificateSigningRequest}. */
export interface DeleteCollectionCertificateSigningRequestParams {
  /**
   * Restricts the call by field values, for example `metadata.name=web-0` or `spec.nodeName!=n1`. Only a few fields per
   * resource are supported.
   */
  fieldSelector?: string;
  /**
   * Restricts the call to objects whose labels satisfy this expression, for example `app=web,tier in (a,b)`. Without it
   * everything matches.
   */
  labelSelector?: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
  /**
   * For a watch, stream changes later than this version. For a list, unset reads the newest data, while `0` permits a
   * cached answer.
   */
  resourceVersion?: string;
  /**
   * Seconds after which the server ends the call, mainly useful with watches. Unset leaves the duration to the server.
   */
  timeoutSeconds?: number;
  /** With `true` the connection stays open and streams change events instead of returning a list. Off by default. */
  watch?: boolean;
}

const deleteCollection = {
  id: "deleteCertificatesV1alpha1CollectionCertificateSigningRequest",
  method: "DELETE",
  path: "/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of CertificateSigningRequest.
 *
 * `DELETE /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionCertificateSigningRequest(
  client: Client,
  params?: DeleteCollectionCertificateSigningRequestParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readCertificateSigningRequest}. */
export interface ReadCertificateSigningRequestParams {
  /** Name of the CertificateSigningRequest. */
  name: string;
  /**
   * With `true`, an export retains environment-specific fields such as the namespace. Only has meaning together with
   * `export`.
   */
  exact?: boolean;
  /**
   * With `true`, fields a user cannot set, such as UID, timestamps and status, are stripped from the reply. Off by
   * default.
   */
  export?: boolean;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const read = {
  id: "readCertificatesV1alpha1CertificateSigningRequest",
  method: "GET",
  path: "/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified CertificateSigningRequest.
 *
 * `GET /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readCertificateSigningRequest(
  client: Client,
  params: ReadCertificateSigningRequestParams,
  options?: CallOptions,
): Promise<CertificateSigningRequest> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceCertificateSigningRequest}. */
export interface ReplaceCertificateSigningRequestParams {
  /** Name of the CertificateSigningRequest. */
  name: string;
  body: CertificateSigningRequest;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCertificatesV1alpha1CertificateSigningRequest",
  method: "PUT",
  path: "/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified CertificateSigningRequest.
 *
 * `PUT /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceCertificateSigningRequest(
  client: Client,
  params: ReplaceCertificateSigningRequestParams,
  options?: CallOptions,
): Promise<CertificateSigningRequest> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteCertificateSigningRequest}. */
export interface DeleteCertificateSigningRequestParams {
  /** Name of the CertificateSigningRequest. */
  name: string;
  body: DeleteOptions;
  /**
   * Seconds the object gets to shut down, zero or more. `0` deletes at once; when omitted, the kind's own default
   * applies.
   */
  gracePeriodSeconds?: number;
  /**
   * With `true`, owned objects are kept and lose their owner; with `false`, the garbage collector removes them too.
   * When omitted, the kind's default applies.
   */
  orphanDependents?: boolean;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const remove = {
  id: "deleteCertificatesV1alpha1CertificateSigningRequest",
  method: "DELETE",
  path: "/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a CertificateSigningRequest.
 *
 * `DELETE /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCertificateSigningRequest(
  client: Client,
  params: DeleteCertificateSigningRequestParams,
  options?: CallOptions,
): Promise<CertificateSigningRequest | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchCertificateSigningRequest}. */
export interface PatchCertificateSigningRequestParams {
  /** Name of the CertificateSigningRequest. */
  name: string;
  body: JsonPatch | MergePatch<CertificateSigningRequest> | StrategicMergePatch<CertificateSigningRequest>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCertificatesV1alpha1CertificateSigningRequest",
  method: "PATCH",
  path: "/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified CertificateSigningRequest.
 *
 * `PATCH /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchCertificateSigningRequest(
  client: Client,
  params: PatchCertificateSigningRequestParams,
  options?: CallOptions,
): Promise<CertificateSigningRequest> {
  return client.call(patch, params, options);
}

/** Parameters of {@link replaceCertificateSigningRequestApproval}. */
export interface ReplaceCertificateSigningRequestApprovalParams {
  /** Name of the CertificateSigningRequest. */
  name: string;
  body: CertificateSigningRequest;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceApproval = {
  id: "replaceCertificatesV1alpha1CertificateSigningRequestApproval",
  method: "PUT",
  path: "/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}/approval",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace approval of the specified CertificateSigningRequest.
 *
 * `PUT /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}/approval`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceCertificateSigningRequestApproval(
  client: Client,
  params: ReplaceCertificateSigningRequestApprovalParams,
  options?: CallOptions,
): Promise<CertificateSigningRequest> {
  return client.call(replaceApproval, params, options);
}

/** Parameters of {@link replaceCertificateSigningRequestStatus}. */
export interface ReplaceCertificateSigningRequestStatusParams {
  /** Name of the CertificateSigningRequest. */
  name: string;
  body: CertificateSigningRequest;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceCertificatesV1alpha1CertificateSigningRequestStatus",
  method: "PUT",
  path: "/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified CertificateSigningRequest.
 *
 * `PUT /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceCertificateSigningRequestStatus(
  client: Client,
  params: ReplaceCertificateSigningRequestStatusParams,
  options?: CallOptions,
): Promise<CertificateSigningRequest> {
  return client.call(replaceStatus, params, options);
}
