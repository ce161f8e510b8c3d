import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";

/** Parameters of {@link listBoats}. */
export interface ListBoatsParams {
  limit?: number;
}

/** Responses to {@link listBoats}, by status. */
export interface ListBoatsResponses {
  /** All boats. */
  200: Reply<
    string[],
    {
      /** URL of the next page. */
      readonly Next?: string;
      readonly "X-Complete"?: boolean;
      readonly "X-Names"?: readonly string[];
      /** How many there are. */
      readonly "X-Total"?: number;
    }
  >;
  /** Wrong. */
  400: Reply<undefined, { readonly "X-Reason"?: string }>;
}

const listBoatsOperation = {
  id: "listBoats",
  method: "GET",
  path: "/boats",
  query: ["limit"],
} as const satisfies Operation;

/**
 * `GET /boats`
 *
 * @throws {@link ApiError} 400 Wrong.
 */
export function listBoats(client: Client, params?: ListBoatsParams, options?: CallOptions): Promise<string[]> {
  return client.call(listBoatsOperation, params, options);
}

/** Like {@link listBoats}, but returns the whole response. Declared failures are returned, not thrown. */
export function listBoatsResponse(
  client: Client,
  params?: ListBoatsParams,
  options?: CallOptions,
): Promise<ResponseOf<ListBoatsResponses>> {
  return wholeResponse<ListBoatsResponses>(
    client,
    listBoatsOperation,
    {
      200: [
        "Next",
        { name: "X-Complete", type: "boolean" },
        { name: "X-Names", format: "csv" },
        { name: "X-Total", type: "number" },
      ],
      400: ["X-Reason"],
    },
    params,
    options,
  );
}

/** Responses to {@link putBoats}, by status. */
export interface PutBoatsResponses {
  /** Changed. */
  204: Reply<undefined>;
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

/** Like {@link putBoats}, but returns the whole response. Declared failures are returned, not thrown. */
export function putBoatsResponse(client: Client, options?: CallOptions): Promise<ResponseOf<PutBoatsResponses>> {
  return wholeResponse<PutBoatsResponses>(client, putBoatsOperation, { 204: [] }, undefined, options);
}

/** Responses to {@link removeBoats}, by status. */
export interface RemoveBoatsResponses {
  /** Removed. */
  204: Reply<undefined, { readonly "X-Total"?: number }>;
}

const removeBoatsOperation = {
  id: "removeBoats",
  method: "DELETE",
  path: "/boats",
  response: "none",
} as const satisfies Operation;

/** `DELETE /boats` */
export function removeBoats(client: Client, options?: CallOptions): Promise<void> {
  return client.call(removeBoatsOperation, undefined, options);
}

/** Like {@link removeBoats}, but returns the whole response. Declared failures are returned, not thrown. */
export function removeBoatsResponse(client: Client, options?: CallOptions): Promise<ResponseOf<RemoveBoatsResponses>> {
  return wholeResponse<RemoveBoatsResponses>(
    client,
    removeBoatsOperation,
    { 204: [{ name: "X-Total", type: "number" }] },
    undefined,
    options,
  );
}
