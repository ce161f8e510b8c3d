import type { CallOptions, Client, Operation } from "../runtime/index.js";
import type { Order } from "../models.js";

const listOrdersOperation = {
  id: "listOrders",
  method: "GET",
  path: "/orders",
} as const satisfies Operation;

/** `GET /orders` */
export function listOrders(client: Client, options?: CallOptions): Promise<Order[]> {
  return client.call(listOrdersOperation, undefined, options);
}
