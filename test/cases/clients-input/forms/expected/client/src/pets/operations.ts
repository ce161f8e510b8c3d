import type { CallOptions, Client, FileInput, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";

/** Parameters of {@link sendEither}. */
export interface SendEitherParams {
  a?: string;
}

/** Responses to {@link sendEither}, by status. */
export interface SendEitherResponses {
  /** OK. */
  200: Reply<undefined>;
}

const sendEitherOperation = {
  id: "sendEither",
  method: "POST",
  path: "/either",
  form: ["a"],
  consumes: ["multipart/form-data", "application/x-www-form-urlencoded"],
  response: "none",
} as const satisfies Operation;

/** `POST /either` */
export function sendEither(client: Client, params?: SendEitherParams, options?: CallOptions): Promise<void> {
  return client.call(sendEitherOperation, params, options);
}

/** Like {@link sendEither}, but returns the whole response. Declared failures are returned, not thrown. */
export function sendEitherResponse(
  client: Client,
  params?: SendEitherParams,
  options?: CallOptions,
): Promise<ResponseOf<SendEitherResponses>> {
  return wholeResponse<SendEitherResponses>(client, sendEitherOperation, { 200: [] }, params, options);
}

/** Parameters of {@link sendFields}. */
export interface SendFieldsParams {
  name: string;
  /** Default: `1`. */
  age?: number;
  note?: string;
}

/** Responses to {@link sendFields}, by status. */
export interface SendFieldsResponses {
  /** OK. */
  200: Reply<undefined>;
}

const sendFieldsOperation = {
  id: "sendFields",
  method: "POST",
  path: "/fields",
  form: ["age", "name", "note"],
  response: "none",
} as const satisfies Operation;

/** `POST /fields` */
export function sendFields(client: Client, params: SendFieldsParams, options?: CallOptions): Promise<void> {
  return client.call(sendFieldsOperation, params, options);
}

/** Like {@link sendFields}, but returns the whole response. Declared failures are returned, not thrown. */
export function sendFieldsResponse(
  client: Client,
  params: SendFieldsParams,
  options?: CallOptions,
): Promise<ResponseOf<SendFieldsResponses>> {
  return wholeResponse<SendFieldsResponses>(client, sendFieldsOperation, { 200: [] }, params, options);
}

/** Parameters of {@link sendFile}. */
export interface SendFileParams {
  /** What to keep. */
  file: FileInput;
  caption?: string;
}

/** Responses to {@link sendFile}, by status. */
export interface SendFileResponses {
  /** OK. */
  200: Reply<undefined>;
}

const sendFileOperation = {
  id: "sendFile",
  method: "POST",
  path: "/file",
  form: ["caption", { name: "file", file: true }],
  consumes: ["multipart/form-data"],
  response: "none",
} as const satisfies Operation;

/** `POST /file` */
export function sendFile(client: Client, params: SendFileParams, options?: CallOptions): Promise<void> {
  return client.call(sendFileOperation, params, options);
}

/** Like {@link sendFile}, but returns the whole response. Declared failures are returned, not thrown. */
export function sendFileResponse(
  client: Client,
  params: SendFileParams,
  options?: CallOptions,
): Promise<ResponseOf<SendFileResponses>> {
  return wholeResponse<SendFileResponses>(client, sendFileOperation, { 200: [] }, params, options);
}

/** Parameters of {@link sendUnsaid}. */
export interface SendUnsaidParams {
  file?: FileInput;
}

/** Responses to {@link sendUnsaid}, by status. */
export interface SendUnsaidResponses {
  /** OK. */
  200: Reply<undefined>;
}

const sendUnsaidOperation = {
  id: "sendUnsaid",
  method: "POST",
  path: "/unsaid",
  form: [{ name: "file", file: true }],
  consumes: ["multipart/form-data"],
  response: "none",
} as const satisfies Operation;

/** `POST /unsaid` */
export function sendUnsaid(client: Client, params?: SendUnsaidParams, options?: CallOptions): Promise<void> {
  return client.call(sendUnsaidOperation, params, options);
}

/** Like {@link sendUnsaid}, but returns the whole response. Declared failures are returned, not thrown. */
export function sendUnsaidResponse(
  client: Client,
  params?: SendUnsaidParams,
  options?: CallOptions,
): Promise<ResponseOf<SendUnsaidResponses>> {
  return wholeResponse<SendUnsaidResponses>(client, sendUnsaidOperation, { 200: [] }, params, options);
}
