import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type { APIResourceList } from "../../unversioned/models.js";

const getAPIResourcesOperation = {
  id: "getExtensionsV1beta1APIResources",
  method: "GET",
  path: "/apis/extensions/v1beta1/",
} as const satisfies Operation;

/**
 * Lists the resources of this version and their verbs.
 *
 * `GET /apis/extensions/v1beta1/`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function getAPIResources(client: Client, options?: CallOptions): Promise<APIResourceList> {
  return client.call(getAPIResourcesOperation, undefined, options);
}
