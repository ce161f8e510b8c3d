import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type { SubjectAccessReview } from "./models.js";

/** Parameters of {@link createSubjectAccessReview}. */
export interface CreateSubjectAccessReviewParams {
  body: SubjectAccessReview;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createAuthorizationV1beta1SubjectAccessReview",
  method: "POST",
  path: "/apis/authorization.k8s.io/v1beta1/subjectaccessreviews",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a SubjectAccessReview.
 *
 * `POST /apis/authorization.k8s.io/v1beta1/subjectaccessreviews`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createSubjectAccessReview(
  client: Client,
  params: CreateSubjectAccessReviewParams,
  options?: CallOptions,
): Promise<SubjectAccessReview> {
  return client.call(create, params, options);
}
