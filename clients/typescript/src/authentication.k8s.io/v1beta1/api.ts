import type { CallOptions, Client } from "../../runtime/index.js";
import type { APIResourceList } from "../../unversioned/models.js";
import type { TokenReview } from "./models.js";
import * as operations from "./operations.js";
import * as tokenreviews from "./tokenreviews.js";

/** Operations tagged `authentication_v1beta1`. */
export class AuthenticationV1beta1Api {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the resources of this version and their verbs. */
  getAPIResources(options?: CallOptions): Promise<APIResourceList> {
    return operations.getAPIResources(this.#client, options);
  }

  /** Create a TokenReview. */
  createTokenReview(params: tokenreviews.CreateTokenReviewParams, options?: CallOptions): Promise<TokenReview> {
    return tokenreviews.createTokenReview(this.#client, params, options);
  }
}
