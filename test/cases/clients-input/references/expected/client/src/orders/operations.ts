import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { Order } from "../models.js";

/** Responses to {@link listOrders}, by status. */
export interface ListOrdersResponses {
  /** All orders. */
  200: Reply<Order[]>;
}

const listOrdersOperation = {
  id: "listOrders",
  method: "GET",
  path: "/orders",
} as const satisfies Operation;

/** `GET /orders` */
export function listOrders(client: Client, options?: CallOptions): Promise<Order[]> {
  return client.call(listOrdersOperation, undefined, options);
}

/** Like {@link listOrders}, but returns the whole response. Declared failures are returned, not thrown. */
export function listOrdersResponse(client: Client, options?: CallOptions): Promise<ResponseOf<ListOrdersResponses>> {
  return wholeResponse<ListOrdersResponses>(client, listOrdersOperation, { 200: [] }, undefined, options);
}
