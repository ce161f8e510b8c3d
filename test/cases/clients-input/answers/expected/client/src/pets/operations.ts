import type { BinaryBody, CallOptions, Client, Operation, ServerSentEvent, WholeResponse } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { Pet } from "../models.js";

const getBytesOperation = {
  id: "getBytes",
  method: "GET",
  path: "/bytes",
  produces: ["application/octet-stream"],
  response: "binary",
} as const satisfies Operation;

/** `GET /bytes` */
export function getBytes(client: Client, options?: CallOptions): Promise<BinaryBody> {
  return client.call(getBytesOperation, undefined, options);
}

const getEventsOperation = {
  id: "getEvents",
  method: "GET",
  path: "/events",
  produces: ["text/event-stream"],
  response: "events",
} as const satisfies Operation;

/** `GET /events` */
export function getEvents(client: Client, options?: CallOptions): AsyncIterable<ServerSentEvent> {
  return client.events(getEventsOperation, undefined, options);
}

const getFileOperation = {
  id: "getFile",
  method: "GET",
  path: "/file",
  produces: ["application/pdf", "image/png"],
  response: "binary",
} as const satisfies Operation;

/** `GET /file` */
export function getFile(client: Client, options?: CallOptions): Promise<BinaryBody> {
  return client.call(getFileOperation, undefined, options);
}

const getJsonOperation = {
  id: "getJson",
  method: "GET",
  path: "/json",
} as const satisfies Operation;

/** `GET /json` */
export function getJson(client: Client, options?: CallOptions): Promise<Pet> {
  return client.call(getJsonOperation, undefined, options);
}

/** Headers of successful responses to {@link headJson}, by name. */
export interface HeadJsonHeaders {
  readonly "X-Total"?: number;
}

const headJsonOperation = {
  id: "headJson",
  method: "HEAD",
  path: "/json",
  response: "none",
  responseHeaders: [{ name: "X-Total", type: "number" }],
} as const satisfies Operation;

/** `HEAD /json` */
export function headJson(client: Client, options?: CallOptions): Promise<void> {
  return client.call(headJsonOperation, undefined, options);
}

/**
 * Returns the whole response, with its status and declared headers.
 *
 * `HEAD /json`
 */
export function headJsonResponse(client: Client, options?: CallOptions): Promise<WholeResponse<void, HeadJsonHeaders>> {
  return wholeResponse(client, headJsonOperation, undefined, options);
}

const getNoneOperation = {
  id: "getNone",
  method: "GET",
  path: "/none",
  response: "none",
} as const satisfies Operation;

/** `GET /none` */
export function getNone(client: Client, options?: CallOptions): Promise<void> {
  return client.call(getNoneOperation, undefined, options);
}

const getTextOperation = {
  id: "getText",
  method: "GET",
  path: "/text",
  produces: ["text/plain"],
  response: "text",
} as const satisfies Operation;

/** `GET /text` */
export function getText(client: Client, options?: CallOptions): Promise<string> {
  return client.call(getTextOperation, undefined, options);
}

const getUnsaidOperation = {
  id: "getUnsaid",
  method: "GET",
  path: "/unsaid",
} as const satisfies Operation;

/** `GET /unsaid` */
export function getUnsaid(client: Client, options?: CallOptions): Promise<unknown> {
  return client.call(getUnsaidOperation, undefined, options);
}
