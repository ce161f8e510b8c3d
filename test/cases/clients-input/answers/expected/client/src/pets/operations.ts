import type {
  BinaryBody,
  CallOptions,
  Client,
  Operation,
  Reply,
  ResponseOf,
  ServerSentEvent,
} from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { Pet } from "../models.js";

/** Responses to {@link getBytes}, by status. */
export interface GetBytesResponses {
  /** OK. */
  200: Reply<BinaryBody>;
}

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

/** Like {@link getBytes}, but returns the whole response. Declared failures are returned, not thrown. */
export function getBytesResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetBytesResponses>> {
  return wholeResponse<GetBytesResponses>(client, getBytesOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link getEvents}, by status. */
export interface GetEventsResponses {
  /** OK. */
  200: Reply<string>;
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

/** Like {@link getEvents}, but returns the whole response. Declared failures are returned, not thrown. */
export function getEventsResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetEventsResponses>> {
  return wholeResponse<GetEventsResponses>(client, getEventsOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link getFile}, by status. */
export interface GetFileResponses {
  /** OK. */
  200: Reply<BinaryBody>;
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

/** Like {@link getFile}, but returns the whole response. Declared failures are returned, not thrown. */
export function getFileResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetFileResponses>> {
  return wholeResponse<GetFileResponses>(client, getFileOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link getJson}, by status. */
export interface GetJsonResponses {
  /** OK. */
  200: Reply<Pet>;
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

/** Like {@link getJson}, but returns the whole response. Declared failures are returned, not thrown. */
export function getJsonResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetJsonResponses>> {
  return wholeResponse<GetJsonResponses>(client, getJsonOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link headJson}, by status. */
export interface HeadJsonResponses {
  /** OK. */
  200: Reply<undefined, { readonly "X-Total"?: number }>;
}

const headJsonOperation = {
  id: "headJson",
  method: "HEAD",
  path: "/json",
  response: "none",
} as const satisfies Operation;

/** `HEAD /json` */
export function headJson(client: Client, options?: CallOptions): Promise<void> {
  return client.call(headJsonOperation, undefined, options);
}

/** Like {@link headJson}, but returns the whole response. Declared failures are returned, not thrown. */
export function headJsonResponse(client: Client, options?: CallOptions): Promise<ResponseOf<HeadJsonResponses>> {
  return wholeResponse<HeadJsonResponses>(
    client,
    headJsonOperation,
    { 200: [{ name: "X-Total", type: "number" }] },
    undefined,
    options,
  );
}

/** Responses to {@link getNone}, by status. */
export interface GetNoneResponses {
  /** Nothing. */
  204: Reply<undefined>;
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

/** Like {@link getNone}, but returns the whole response. Declared failures are returned, not thrown. */
export function getNoneResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetNoneResponses>> {
  return wholeResponse<GetNoneResponses>(client, getNoneOperation, { 204: [] }, undefined, options);
}

/** Responses to {@link getText}, by status. */
export interface GetTextResponses {
  /** OK. */
  200: Reply<string>;
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

/** Like {@link getText}, but returns the whole response. Declared failures are returned, not thrown. */
export function getTextResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetTextResponses>> {
  return wholeResponse<GetTextResponses>(client, getTextOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link getUnsaid}, by status. */
export interface GetUnsaidResponses {
  /** OK. */
  200: Reply<unknown>;
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

/** Like {@link getUnsaid}, but returns the whole response. Declared failures are returned, not thrown. */
export function getUnsaidResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetUnsaidResponses>> {
  return wholeResponse<GetUnsaidResponses>(client, getUnsaidOperation, { 200: [] }, undefined, options);
}
