import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type { SelfSubjectAccessReview } from "./models.js";

/** Parameters of {@link createSelfSubjectAccessReview}. */
export interface CreateSelfSubjectAccessReviewParams {
  body: SelfSubjectAccessReview;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createAuthorizationV1beta1SelfSubjectAccessReview",
  method: "POST",
  path: "/apis/authorization.k8s.io/v1beta1/selfsubjectaccessreviews",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a SelfSubjectAccessReview.
 *
 * `POST /apis/authorization.k8s.io/v1beta1/selfsubjectaccessreviews`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createSelfSubjectAccessReview(
  client: Client,
  params: CreateSelfSubjectAccessReviewParams,
  options?: CallOptions,
): Promise<SelfSubjectAccessReview> {
  return client.call(create, params, options);
}
