import type { BodySource, CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { Pet } from "../models.js";

/** Parameters of {@link sendBytes}. */
export interface SendBytesParams {
  body?: string | Uint8Array | BodySource;
}

/** Responses to {@link sendBytes}, by status. */
export interface SendBytesResponses {
  /** OK. */
  200: Reply<undefined>;
}

const sendBytesOperation = {
  id: "sendBytes",
  method: "PUT",
  path: "/bytes",
  consumes: ["application/octet-stream"],
  response: "none",
} as const satisfies Operation;

/** `PUT /bytes` */
export function sendBytes(client: Client, params?: SendBytesParams, options?: CallOptions): Promise<void> {
  return client.call(sendBytesOperation, params, options);
}

/** Like {@link sendBytes}, but returns the whole response. Declared failures are returned, not thrown. */
export function sendBytesResponse(
  client: Client,
  params?: SendBytesParams,
  options?: CallOptions,
): Promise<ResponseOf<SendBytesResponses>> {
  return wholeResponse<SendBytesResponses>(client, sendBytesOperation, { 200: [] }, params, options);
}

/** Parameters of {@link withHeaders}. */
export interface WithHeadersParams {
  xRequestID: string;
  ifMatch?: string;
}

/** Responses to {@link withHeaders}, by status. */
export interface WithHeadersResponses {
  /** OK. */
  200: Reply<undefined>;
}

const withHeadersOperation = {
  id: "withHeaders",
  method: "GET",
  path: "/headers",
  header: [
    { name: "ifMatch", wire: "If-Match" },
    { name: "xRequestID", wire: "X-Request-ID" },
  ],
  response: "none",
} as const satisfies Operation;

/** `GET /headers` */
export function withHeaders(client: Client, params: WithHeadersParams, options?: CallOptions): Promise<void> {
  return client.call(withHeadersOperation, params, options);
}

/** Like {@link withHeaders}, but returns the whole response. Declared failures are returned, not thrown. */
export function withHeadersResponse(
  client: Client,
  params: WithHeadersParams,
  options?: CallOptions,
): Promise<ResponseOf<WithHeadersResponses>> {
  return wholeResponse<WithHeadersResponses>(client, withHeadersOperation, { 200: [] }, params, options);
}

/** Parameters of {@link sendList}. */
export interface SendListParams {
  body?: Pet[];
}

/** Responses to {@link sendList}, by status. */
export interface SendListResponses {
  /** OK. */
  200: Reply<undefined>;
}

const sendListOperation = {
  id: "sendList",
  method: "PUT",
  path: "/list",
  response: "none",
} as const satisfies Operation;

/** `PUT /list` */
export function sendList(client: Client, params?: SendListParams, options?: CallOptions): Promise<void> {
  return client.call(sendListOperation, params, options);
}

/** Like {@link sendList}, but returns the whole response. Declared failures are returned, not thrown. */
export function sendListResponse(
  client: Client,
  params?: SendListParams,
  options?: CallOptions,
): Promise<ResponseOf<SendListResponses>> {
  return wholeResponse<SendListResponses>(client, sendListOperation, { 200: [] }, params, options);
}

/** Parameters of {@link namedBody}. */
export interface NamedBodyParams {
  pathBody: string;
  body?: Pet;
}

/** Responses to {@link namedBody}, by status. */
export interface NamedBodyResponses {
  /** OK. */
  200: Reply<undefined>;
}

const namedBodyOperation = {
  id: "namedBody",
  method: "POST",
  path: "/named/{pathBody}",
  response: "none",
} as const satisfies Operation;

/** `POST /named/{body}` */
export function namedBody(client: Client, params: NamedBodyParams, options?: CallOptions): Promise<void> {
  return client.call(namedBodyOperation, params, options);
}

/** Like {@link namedBody}, but returns the whole response. Declared failures are returned, not thrown. */
export function namedBodyResponse(
  client: Client,
  params: NamedBodyParams,
  options?: CallOptions,
): Promise<ResponseOf<NamedBodyResponses>> {
  return wholeResponse<NamedBodyResponses>(client, namedBodyOperation, { 200: [] }, params, options);
}

/** Parameters of {@link sendObject}. */
export interface SendObjectParams {
  /** A pet. */
  body: Pet;
}

/** Responses to {@link sendObject}, by status. */
export interface SendObjectResponses {
  /** OK. */
  200: Reply<undefined>;
}

const sendObjectOperation = {
  id: "sendObject",
  method: "POST",
  path: "/object",
  response: "none",
} as const satisfies Operation;

/** `POST /object` */
export function sendObject(client: Client, params: SendObjectParams, options?: CallOptions): Promise<void> {
  return client.call(sendObjectOperation, params, options);
}

/** Like {@link sendObject}, but returns the whole response. Declared failures are returned, not thrown. */
export function sendObjectResponse(
  client: Client,
  params: SendObjectParams,
  options?: CallOptions,
): Promise<ResponseOf<SendObjectResponses>> {
  return wholeResponse<SendObjectResponses>(client, sendObjectOperation, { 200: [] }, params, options);
}

/** Parameters of {@link sendWithDelete}. */
export interface SendWithDeleteParams {
  body?: Pet;
}

/** Responses to {@link sendWithDelete}, by status. */
export interface SendWithDeleteResponses {
  /** OK. */
  200: Reply<undefined>;
}

const sendWithDeleteOperation = {
  id: "sendWithDelete",
  method: "DELETE",
  path: "/rare",
  response: "none",
} as const satisfies Operation;

/** `DELETE /rare` */
export function sendWithDelete(client: Client, params?: SendWithDeleteParams, options?: CallOptions): Promise<void> {
  return client.call(sendWithDeleteOperation, params, options);
}

/** Like {@link sendWithDelete}, but returns the whole response. Declared failures are returned, not thrown. */
export function sendWithDeleteResponse(
  client: Client,
  params?: SendWithDeleteParams,
  options?: CallOptions,
): Promise<ResponseOf<SendWithDeleteResponses>> {
  return wholeResponse<SendWithDeleteResponses>(client, sendWithDeleteOperation, { 200: [] }, params, options);
}

/** Parameters of {@link sendText}. */
export interface SendTextParams {
  body?: string;
}

/** Responses to {@link sendText}, by status. */
export interface SendTextResponses {
  /** OK. */
  200: Reply<undefined>;
}

const sendTextOperation = {
  id: "sendText",
  method: "PUT",
  path: "/text",
  consumes: ["text/plain"],
  response: "none",
} as const satisfies Operation;

/** `PUT /text` */
export function sendText(client: Client, params?: SendTextParams, options?: CallOptions): Promise<void> {
  return client.call(sendTextOperation, params, options);
}

/** Like {@link sendText}, but returns the whole response. Declared failures are returned, not thrown. */
export function sendTextResponse(
  client: Client,
  params?: SendTextParams,
  options?: CallOptions,
): Promise<ResponseOf<SendTextResponses>> {
  return wholeResponse<SendTextResponses>(client, sendTextOperation, { 200: [] }, params, options);
}
