import type { CallOptions, Client, Operation } from "../runtime/index.js";
import type { APIGroupList } from "../unversioned/models.js";

const getAPIVersionsOperation = {
  id: "getAPIVersions",
  method: "GET",
  path: "/apis/",
} as const satisfies Operation;

/**
 * Lists the named groups and their versions.
 *
 * `GET /apis/`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function getAPIVersions(client: Client, options?: CallOptions): Promise<APIGroupList> {
  return client.call(getAPIVersionsOperation, undefined, options);
}
