import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { Ferry } from "../models.js";

/** Parameters of {@link listFerries}. */
export interface ListFerriesParams {
  deck?: number;
}

/** Responses to {@link listFerries}, by status. */
export interface ListFerriesResponses {
  /** All ferries. */
  200: Reply<Ferry[]>;
}

const listFerriesOperation = {
  id: "listFerries",
  method: "GET",
  path: "/ferries",
  query: ["deck"],
} as const satisfies Operation;

/** `GET /ferries` */
export function listFerries(client: Client, params?: ListFerriesParams, options?: CallOptions): Promise<Ferry[]> {
  return client.call(listFerriesOperation, params, options);
}

/** Like {@link listFerries}, but returns the whole response. Declared failures are returned, not thrown. */
export function listFerriesResponse(
  client: Client,
  params?: ListFerriesParams,
  options?: CallOptions,
): Promise<ResponseOf<ListFerriesResponses>> {
  return wholeResponse<ListFerriesResponses>(client, listFerriesOperation, { 200: [] }, params, options);
}
