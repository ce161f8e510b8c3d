import type {
  BinaryBody,
  CallOptions,
  Client,
  MultipartPart,
  Operation,
  PagedItems,
  Reply,
  ResponseOf,
  ServerSentEvent,
} from "../runtime/index.js";
import { pageItems } from "../runtime/page-items.js";
import { jsonEvents } from "../runtime/streams/json-events.js";
import { jsonLines } from "../runtime/streams/json-lines.js";
import { jsonSequence } from "../runtime/streams/json-sequence.js";
import { multipartParts } from "../runtime/streams/multipart-parts.js";
import { namedEvents } from "../runtime/streams/named-events.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { Order, OrderPage, Problem, Progress } from "../models.js";

/** Parameters of {@link listOrders}. */
export interface ListOrdersParams {
  limit?: number;
  pageToken?: string;
}

/** Error bodies of {@link listOrders}, by status. */
export interface ListOrdersErrors {
  /** None. */
  404: Problem;
}

/** Responses to {@link listOrders}, by status. */
export interface ListOrdersResponses {
  /** A page. */
  200: Reply<OrderPage, { readonly "X-Next"?: string; readonly "X-Total": number }>;
  /** None. */
  404: Reply<Problem>;
  /** Broken. */
  "5XX": Reply<undefined>;
}

const listOrdersOperation = {
  id: "listOrders",
  method: "GET",
  path: "/orders",
  query: ["limit", { name: "pageToken", wire: "page-token" }],
} as const satisfies Operation;

/**
 * `GET /orders`
 *
 * @throws {@link ApiError} 404 None; 5XX Broken.
 */
export function listOrders(client: Client, params?: ListOrdersParams, options?: CallOptions): Promise<OrderPage> {
  return client.call(listOrdersOperation, params, options);
}

/** Like {@link listOrders}, but returns the whole response. Declared failures are returned, not thrown. */
export function listOrdersResponse(
  client: Client,
  params?: ListOrdersParams,
  options?: CallOptions,
): Promise<ResponseOf<ListOrdersResponses>> {
  return wholeResponse<ListOrdersResponses>(
    client,
    listOrdersOperation,
    { 200: ["X-Next", { name: "X-Total", type: "number" }], 404: [], "5XX": [] },
    params,
    options,
  );
}

/** Like {@link listOrders}, but returns the items of all pages. A page is requested when the one before is used up. */
export function listOrdersItems(client: Client, params?: ListOrdersParams, options?: CallOptions): PagedItems<Order> {
  return pageItems(
    client,
    listOrdersOperation,
    { style: "cursor", parameter: "pageToken", size: "limit", items: ["orders"], next: ["next"] },
    params,
    options,
  );
}

/** Parameters of {@link createOrder}. */
export interface CreateOrderParams {
  body: Order;
}

/** Error bodies of {@link createOrder}, by status. */
export interface CreateOrderErrors {
  /** Problem. */
  default: Problem;
}

/** Responses to {@link createOrder}, by status. */
export interface CreateOrderResponses {
  /** Done. */
  201: Reply<Order>;
  /** Problem. */
  default: Reply<Problem>;
}

const createOrderOperation = {
  id: "createOrder",
  method: "POST",
  path: "/orders",
} as const satisfies Operation;

/**
 * `POST /orders`
 *
 * @throws {@link ApiError} Problem.
 */
export function createOrder(client: Client, params: CreateOrderParams, options?: CallOptions): Promise<Order> {
  return client.call(createOrderOperation, params, options);
}

/** Like {@link createOrder}, but returns the items of the response one by one, as they arrive. */
export function createOrderStream(
  client: Client,
  params: CreateOrderParams,
  options?: CallOptions,
): AsyncIterable<ServerSentEvent<Progress>> {
  return jsonEvents(client, createOrderOperation, params, options);
}

/** Like {@link createOrder}, but returns the whole response. Declared failures are returned, not thrown. */
export function createOrderResponse(
  client: Client,
  params: CreateOrderParams,
  options?: CallOptions,
): Promise<ResponseOf<CreateOrderResponses>> {
  return wholeResponse<CreateOrderResponses>(client, createOrderOperation, { 201: [], default: [] }, params, options);
}

const watchOrdersOperation = {
  id: "watchOrders",
  method: "GET",
  path: "/orders/events",
  produces: ["text/event-stream"],
  response: "events",
} as const satisfies Operation;

/** `GET /orders/events` */
export function watchOrders(
  client: Client,
  options?: CallOptions,
): AsyncIterable<ServerSentEvent<Order, "added"> | ServerSentEvent<Problem, "failed">> {
  return namedEvents(
    client,
    watchOrdersOperation,
    [
      ["added", "json"],
      ["failed", "json"],
    ],
    undefined,
    options,
  );
}

const exportOrdersOperation = {
  id: "exportOrders",
  method: "GET",
  path: "/orders/export",
  produces: ["application/x-ndjson"],
  response: "binary",
} as const satisfies Operation;

/** `GET /orders/export` */
export function exportOrders(client: Client, options?: CallOptions): AsyncIterable<Order> {
  return jsonLines(client, exportOrdersOperation, undefined, options);
}

/** Responses to {@link orderFile}, by status. */
export interface OrderFileResponses {
  /** All. */
  200: Reply<BinaryBody>;
  /** None */
  204: Reply<BinaryBody>;
}

const orderFileOperation = {
  id: "orderFile",
  method: "GET",
  path: "/orders/file",
  produces: ["application/pdf"],
  response: "binary",
} as const satisfies Operation;

/** `GET /orders/file` */
export function orderFile(client: Client, options?: CallOptions): Promise<BinaryBody> {
  return client.call(orderFileOperation, undefined, options);
}

/** Like {@link orderFile}, but returns the whole response. Declared failures are returned, not thrown. */
export function orderFileResponse(client: Client, options?: CallOptions): Promise<ResponseOf<OrderFileResponses>> {
  return wholeResponse<OrderFileResponses>(client, orderFileOperation, { 200: [], 204: [] }, undefined, options);
}

const partsOperation = {
  id: "parts",
  method: "GET",
  path: "/orders/parts",
  produces: ["multipart/mixed"],
  response: "binary",
} as const satisfies Operation;

/** `GET /orders/parts` */
export function parts(client: Client, options?: CallOptions): AsyncIterable<MultipartPart<Order>> {
  return multipartParts(client, partsOperation, undefined, options);
}

const sequenceOperation = {
  id: "sequence",
  method: "GET",
  path: "/orders/sequence",
  produces: ["application/json-seq"],
  response: "binary",
} as const satisfies Operation;

/** `GET /orders/sequence` */
export function sequence(client: Client, options?: CallOptions): AsyncIterable<Order> {
  return jsonSequence(client, sequenceOperation, undefined, options);
}
