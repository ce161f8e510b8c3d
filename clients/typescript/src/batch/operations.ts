import type { CallOptions, Client, Operation } from "../runtime/index.js";
import type { APIGroup } from "../unversioned/models.js";

const getAPIGroupOperation = {
  id: "getBatchAPIGroup",
  method: "GET",
  path: "/apis/batch/",
} as const satisfies Operation;

/**
 * The group's versions, and which of them the server prefers.
 *
 * `GET /apis/batch/`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function getAPIGroup(client: Client, options?: CallOptions): Promise<APIGroup> {
  return client.call(getAPIGroupOperation, undefined, options);
}
