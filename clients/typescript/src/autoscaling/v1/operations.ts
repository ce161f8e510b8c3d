import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type { APIResourceList } from "../../unversioned/models.js";

const getAPIResourcesOperation = {
  id: "getAutoscalingV1APIResources",
  method: "GET",
  path: "/apis/autoscaling/v1/",
} as const satisfies Operation;

/**
 * Lists the resources of this version and their verbs.
 *
 * `GET /apis/autoscaling/v1/`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function getAPIResources(client: Client, options?: CallOptions): Promise<APIResourceList> {
  return client.call(getAPIResourcesOperation, undefined, options);
}
