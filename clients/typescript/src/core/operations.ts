import type { CallOptions, Client, Operation } from "../runtime/index.js";
import type { APIVersions } from "../unversioned/models.js";

const getAPIVersionsOperation = {
  id: "getCoreAPIVersions",
  method: "GET",
  path: "/api/",
} as const satisfies Operation;

/**
 * Lists the versions of the core group.
 *
 * `GET /api/`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function getAPIVersions(client: Client, options?: CallOptions): Promise<APIVersions> {
  return client.call(getAPIVersionsOperation, undefined, options);
}
