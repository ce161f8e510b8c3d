import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type { APIResourceList } from "../../unversioned/models.js";

const getAPIResourcesOperation = {
  id: "getBatchV2alpha1APIResources",
  method: "GET",
  path: "/apis/batch/v2alpha1/",
} as const satisfies Operation;

/**
 * Lists the resources of this version and their verbs.
 *
 * `GET /apis/batch/v2alpha1/`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function getAPIResources(client: Client, options?: CallOptions): Promise<APIResourceList> {
  return client.call(getAPIResourcesOperation, undefined, options);
}
