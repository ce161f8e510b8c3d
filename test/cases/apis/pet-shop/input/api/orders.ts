/**
 * Orders.
 * @packageDocumentation
 * @modelPackage petshop
 */
import type { Response, Uuid } from "groupversion/types";
import type { Order, Problem } from "./models.js";

/**
 * What customers buy.
 * @operations
 * @tag orders
 */
export interface OrderOperations {
  /**
   * Places an order.
   * @route POST /orders
   */
  placeOrder(order: Order): Response<202, Order> | Response<402, Problem>;
  /**
   * All orders as a table.
   * @route GET /orders
   * @produces text/csv
   */
  exportOrders(): string;
  /**
   * Orders by customer.
   * @route GET /orders/{id}
   */
  readOrder(id: Uuid): Order | Response<404, Problem>;
}
