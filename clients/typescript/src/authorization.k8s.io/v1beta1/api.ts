import type { CallOptions, Client } from "../../runtime/index.js";
import type { APIResourceList } from "../../unversioned/models.js";
import type { LocalSubjectAccessReview, SelfSubjectAccessReview, SubjectAccessReview } from "./models.js";
import * as localsubjectaccessreviews from "./localsubjectaccessreviews.js";
import * as operations from "./operations.js";
import * as selfsubjectaccessreviews from "./selfsubjectaccessreviews.js";
import * as subjectaccessreviews from "./subjectaccessreviews.js";

/** Operations tagged `authorization_v1beta1`. */
export class AuthorizationV1beta1Api {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Create a LocalSubjectAccessReview. */
  createNamespacedLocalSubjectAccessReview(
    params: localsubjectaccessreviews.CreateNamespacedLocalSubjectAccessReviewParams,
    options?: CallOptions,
  ): Promise<LocalSubjectAccessReview> {
    return localsubjectaccessreviews.createNamespacedLocalSubjectAccessReview(this.#client, params, options);
  }

  /** Lists the resources of this version and their verbs. */
  getAPIResources(options?: CallOptions): Promise<APIResourceList> {
    return operations.getAPIResources(this.#client, options);
  }

  /** Create a SelfSubjectAccessReview. */
  createSelfSubjectAccessReview(
    params: selfsubjectaccessreviews.CreateSelfSubjectAccessReviewParams,
    options?: CallOptions,
  ): Promise<SelfSubjectAccessReview> {
    return selfsubjectaccessreviews.createSelfSubjectAccessReview(this.#client, params, options);
  }

  /** Create a SubjectAccessReview. */
  createSubjectAccessReview(
    params: subjectaccessreviews.CreateSubjectAccessReviewParams,
    options?: CallOptions,
  ): Promise<SubjectAccessReview> {
    return subjectaccessreviews.createSubjectAccessReview(this.#client, params, options);
  }
}
