import type { CallOptions, Client, Operation, WholeResponse } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";

/** Parameters of {@link listBoats}. */
export interface ListBoatsParams {
  limit?: number;
}

/** Headers of successful responses to {@link listBoats}, by name. */
export interface ListBoatsHeaders {
  /** URL of the next page. */
  readonly Next?: string;
  readonly "X-Complete"?: boolean;
  readonly "X-Names"?: readonly string[];
  /** How many there are. */
  readonly "X-Total"?: number;
}

const listBoatsOperation = {
  id: "listBoats",
  method: "GET",
  path: "/boats",
  query: ["limit"],
  responseHeaders: [
    "Next",
    { name: "X-Complete", type: "boolean" },
    { name: "X-Names", format: "csv" },
    { name: "X-Total", type: "number" },
  ],
} as const satisfies Operation;

/**
 * `GET /boats`
 *
 * @throws {@link ApiError} 400 Wrong.
 */
export function listBoats(client: Client, params?: ListBoatsParams, options?: CallOptions): Promise<string[]> {
  return client.call(listBoatsOperation, params, options);
}

/**
 * Returns the whole response, with its status and declared headers.
 *
 * `GET /boats`
 *
 * @throws {@link ApiError} 400 Wrong.
 */
export function listBoatsResponse(
  client: Client,
  params?: ListBoatsParams,
  options?: CallOptions,
): Promise<WholeResponse<string[], ListBoatsHeaders>> {
  return wholeResponse(client, listBoatsOperation, params, options);
}

const putBoatsOperation = {
  id: "putBoats",
  method: "PUT",
  path: "/boats",
  response: "none",
} as const satisfies Operation;

/** `PUT /boats` */
export function putBoats(client: Client, options?: CallOptions): Promise<void> {
  return client.call(putBoatsOperation, undefined, options);
}

/** Headers of successful responses to {@link removeBoats}, by name. */
export interface RemoveBoatsHeaders {
  readonly "X-Total"?: number;
}

const removeBoatsOperation = {
  id: "removeBoats",
  method: "DELETE",
  path: "/boats",
  response: "none",
  responseHeaders: [{ name: "X-Total", type: "number" }],
} as const satisfies Operation;

/** `DELETE /boats` */
export function removeBoats(client: Client, options?: CallOptions): Promise<void> {
  return client.call(removeBoatsOperation, undefined, options);
}

/**
 * Returns the whole response, with its status and declared headers.
 *
 * `DELETE /boats`
 */
export function removeBoatsResponse(
  client: Client,
  options?: CallOptions,
): Promise<WholeResponse<void, RemoveBoatsHeaders>> {
  return wholeResponse(client, removeBoatsOperation, undefined, options);
}
