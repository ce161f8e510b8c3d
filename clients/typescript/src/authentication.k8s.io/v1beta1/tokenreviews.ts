import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type { TokenReview } from "./models.js";

/** Parameters of {@link createTokenReview}. */
export interface CreateTokenReviewParams {
  body: TokenReview;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createAuthenticationV1beta1TokenReview",
  method: "POST",
  path: "/apis/authentication.k8s.io/v1beta1/tokenreviews",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a TokenReview.
 *
 * `POST /apis/authentication.k8s.io/v1beta1/tokenreviews`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createTokenReview(
  client: Client,
  params: CreateTokenReviewParams,
  options?: CallOptions,
): Promise<TokenReview> {
  return client.call(create, params, options);
}
