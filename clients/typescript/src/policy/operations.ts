import type { CallOptions, Client, Operation } from "../runtime/index.js";
import type { APIGroup } from "../unversioned/models.js";

const getAPIGroupOperation = {
  id: "getPolicyAPIGroup",
  method: "GET",
  path: "/apis/policy/",
} as const satisfies Operation;

/**
 * Returns the group's versions and the preferred one.
 *
 * `GET /apis/policy/`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function getAPIGroup(client: Client, options?: CallOptions): Promise<APIGroup> {
  return client.call(getAPIGroupOperation, undefined, options);
}
