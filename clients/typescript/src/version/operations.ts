import type { CallOptions, Client, Operation } from "../runtime/index.js";
import type { Info } from "./models.js";

const getCodeOperation = {
  id: "getCodeVersion",
  method: "GET",
  path: "/version/",
} as const satisfies Operation;

/**
 * Returns release, commit and build of the server.
 *
 * `GET /version/`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function getCode(client: Client, options?: CallOptions): Promise<Info> {
  return client.call(getCodeOperation, undefined, options);
}
