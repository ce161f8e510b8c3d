import type { CallOptions, Client } from "../../runtime/index.js";
import type { WatchEvent, WatchOptions } from "../../runtime/kubernetes/index.js";
import type { APIResourceList, Status } from "../../unversioned/models.js";
import type { CertificateSigningRequest, CertificateSigningRequestList } from "./models.js";
import * as certificatesigningrequests from "./certificatesigningrequests.js";
import * as operations from "./operations.js";

/** Operations tagged `certificates_v1alpha1`. */
export class CertificatesV1alpha1Api {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** List or watch objects of kind CertificateSigningRequest. */
  listCertificateSigningRequest(
    params?: certificatesigningrequests.ListCertificateSigningRequestParams,
    options?: CallOptions,
  ): Promise<CertificateSigningRequestList> {
    return certificatesigningrequests.listCertificateSigningRequest(this.#client, params, options);
  }

  /** List or watch objects of kind CertificateSigningRequest. */
  watchCertificateSigningRequest(
    params?: certificatesigningrequests.ListCertificateSigningRequestParams,
    options?: WatchOptions<CertificateSigningRequest>,
  ): AsyncIterable<WatchEvent<CertificateSigningRequest>> {
    return certificatesigningrequests.watchCertificateSigningRequest(this.#client, params, options);
  }

  /** Create a CertificateSigningRequest. */
  createCertificateSigningRequest(
    params: certificatesigningrequests.CreateCertificateSigningRequestParams,
    options?: CallOptions,
  ): Promise<CertificateSigningRequest> {
    return certificatesigningrequests.createCertificateSigningRequest(this.#client, params, options);
  }

  /** Delete collection of CertificateSigningRequest. */
  deleteCollectionCertificateSigningRequest(
    params?: certificatesigningrequests.DeleteCollectionCertificateSigningRequestParams,
    options?: CallOptions,
  ): Promise<Status> {
    return certificatesigningrequests.deleteCollectionCertificateSigningRequest(this.#client, params, options);
  }

  /** Read the specified CertificateSigningRequest. */
  readCertificateSigningRequest(
    params: certificatesigningrequests.ReadCertificateSigningRequestParams,
    options?: CallOptions,
  ): Promise<CertificateSigningRequest> {
    return certificatesigningrequests.readCertificateSigningRequest(this.#client, params, options);
  }

  /** Replace the specified CertificateSigningRequest. */
  replaceCertificateSigningRequest(
    params: certificatesigningrequests.ReplaceCertificateSigningRequestParams,
    options?: CallOptions,
  ): Promise<CertificateSigningRequest> {
    return certificatesigningrequests.replaceCertificateSigningRequest(this.#client, params, options);
  }

  /** Delete a CertificateSigningRequest. */
  deleteCertificateSigningRequest(
    params: certificatesigningrequests.DeleteCertificateSigningRequestParams,
    options?: CallOptions,
  ): Promise<CertificateSigningRequest | Status> {
    return certificatesigningrequests.deleteCertificateSigningRequest(this.#client, params, options);
  }

  /** Partially update the specified CertificateSigningRequest. */
  patchCertificateSigningRequest(
    params: certificatesigningrequests.PatchCertificateSigningRequestParams,
    options?: CallOptions,
  ): Promise<CertificateSigningRequest> {
    return certificatesigningrequests.patchCertificateSigningRequest(this.#client, params, options);
  }

  /** Replace approval of the specified CertificateSigningRequest. */
  replaceCertificateSigningRequestApproval(
    params: certificatesigningrequests.ReplaceCertificateSigningRequestApprovalParams,
    options?: CallOptions,
  ): Promise<CertificateSigningRequest> {
    return certificatesigningrequests.replaceCertificateSigningRequestApproval(this.#client, params, options);
  }

  /** Replace status of the specified CertificateSigningRequest. */
  replaceCertificateSigningRequestStatus(
    params: certificatesigningrequests.ReplaceCertificateSigningRequestStatusParams,
    options?: CallOptions,
  ): Promise<CertificateSigningRequest> {
    return certificatesigningrequests.replaceCertificateSigningRequestStatus(this.#client, params, options);
  }

  /** Lists the resources of this version and their verbs. */
  getAPIResources(options?: CallOptions): Promise<APIResourceList> {
    return operations.getAPIResources(this.#client, options);
  }
}
