import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type { LocalSubjectAccessReview } from "./models.js";

/** Parameters of {@link createNamespacedLocalSubjectAccessReview}. */
export interface CreateNamespacedLocalSubjectAccessReviewParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: LocalSubjectAccessReview;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createAuthorizationV1beta1NamespacedLocalSubjectAccessReview",
  method: "POST",
  path: "/apis/authorization.k8s.io/v1beta1/namespaces/{namespace}/localsubjectaccessreviews",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a LocalSubjectAccessReview.
 *
 * `POST /apis/authorization.k8s.io/v1beta1/namespaces/{namespace}/localsubjectaccessreviews`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedLocalSubjectAccessReview(
  client: Client,
  params: CreateNamespacedLocalSubjectAccessReviewParams,
  options?: CallOptions,
): Promise<LocalSubjectAccessReview> {
  return client.call(create, params, options);
}
