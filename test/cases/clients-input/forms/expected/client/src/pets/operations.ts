import type { CallOptions, Client, FileInput, Operation } from "../runtime/index.js";

/** Parameters of {@link sendEither}. */
export interface SendEitherParams {
  a?: string;
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

/** Parameters of {@link sendFields}. */
export interface SendFieldsParams {
  name: string;
  /** Default: `1`. */
  age?: number;
  note?: string;
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

/** Parameters of {@link sendFile}. */
export interface SendFileParams {
  /** What to keep. */
  file: FileInput;
  caption?: string;
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

/** Parameters of {@link sendUnsaid}. */
export interface SendUnsaidParams {
  file?: FileInput;
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
