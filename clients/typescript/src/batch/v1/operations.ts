import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type { APIResourceList } from "../../unversioned/models.js";

const getAPIResourcesOperation = {
  id: "getBatchV1APIResources",
  method: "GET",
  path: "/apis/batch/v1/",
} as const satisfies Operation;

/**
 * Lists the resources of this version and their verbs.
 *
 * `GET /apis/batch/v1/`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function getAPIResources(client: Client, options?: CallOptions): Promise<APIResourceList> {
  return client.call(getAPIResourcesOperation, undefined, options);
}
