import type { CallOptions, Client, Operation } from "../runtime/index.js";
import type { APIGroup } from "../unversioned/models.js";

const getAPIGroupOperation = {
  id: "getExtensionsAPIGroup",
  method: "GET",
  path: "/apis/extensions/",
} as const satisfies Operation;

/**
 * Returns the group's versions and the preferred one.
 *
 * `GET /apis/extensions/`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function getAPIGroup(client: Client, options?: CallOptions): Promise<APIGroup> {
  return client.call(getAPIGroupOperation, undefined, options);
}
