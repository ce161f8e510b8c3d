import type { BodySource, CallOptions, Client, Operation } from "../runtime/index.js";
import type { Pet } from "../models.js";

/** Parameters of {@link sendBytes}. */
export interface SendBytesParams {
  body?: string | Uint8Array | BodySource;
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

/** Parameters of {@link withHeaders}. */
export interface WithHeadersParams {
  xRequestID: string;
  ifMatch?: string;
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

/** Parameters of {@link sendList}. */
export interface SendListParams {
  body?: Pet[];
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

/** Parameters of {@link namedBody}. */
export interface NamedBodyParams {
  pathBody: string;
  body?: Pet;
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

/** Parameters of {@link sendObject}. */
export interface SendObjectParams {
  /** A pet. */
  body: Pet;
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

/** Parameters of {@link sendWithDelete}. */
export interface SendWithDeleteParams {
  body?: Pet;
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

/** Parameters of {@link sendText}. */
export interface SendTextParams {
  body?: string;
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
