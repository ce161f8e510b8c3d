import type { CallOptions, Client, Operation } from "../runtime/index.js";
import type { APIGroup } from "../unversioned/models.js";

const getAPIGroupOperation = {
  id: "getAuthenticationAPIGroup",
  method: "GET",
  path: "/apis/authentication.k8s.io/",
} as const satisfies Operation;

/**
 * Returns the group's versions and the preferred one.
 *
 * `GET /apis/authentication.k8s.io/`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function getAPIGroup(client: Client, options?: CallOptions): Promise<APIGroup> {
  return client.call(getAPIGroupOperation, undefined, options);
}
