import type {
  BinaryBody,
  BodySource,
  CallOptions,
  Client,
  FileInput,
  Operation,
  Reply,
  ResponseOf,
  ServerSentEvent,
} from "../runtime/index.js";
import { jsonEvents } from "../runtime/streams/json-events.js";
import { jsonLines } from "../runtime/streams/json-lines.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type {
  AddStampBodyFormData,
  Fault,
  Letter,
  Missing,
  SearchPacked,
  SearchWhere,
  Stamp,
  Tag,
  Tick,
} from "../models.js";

/** Parameters of {@link putFile}. */
export interface PutFileParams {
  body?: string | Uint8Array | BodySource;
}

/** Responses to {@link putFile}, by status. */
export interface PutFileResponses {
  /** Done. */
  204: Reply<undefined>;
}

const putFileOperation = {
  id: "putFile",
  method: "PUT",
  path: "/files",
  server: "https://files.example.com",
  consumes: ["application/octet-stream"],
  response: "none",
} as const satisfies Operation;

/** `PUT /files` */
export function putFile(client: Client, params?: PutFileParams, options?: CallOptions): Promise<void> {
  return client.call(putFileOperation, params, options);
}

/** Like {@link putFile}, but returns the whole response. Declared failures are returned, not thrown. */
export function putFileResponse(
  client: Client,
  params?: PutFileParams,
  options?: CallOptions,
): Promise<ResponseOf<PutFileResponses>> {
  return wholeResponse<PutFileResponses>(client, putFileOperation, { 204: [] }, params, options);
}

/** Parameters of {@link readLetter}. */
export interface ReadLetterParams {
  id: string;
}

/** Error bodies of {@link readLetter}, by status. */
export interface ReadLetterErrors {
  /** Not there. */
  404: Missing;
  /** A mistake. */
  "4XX": Fault | string;
  /** Anything else. */
  default: unknown;
}

/** Responses to {@link readLetter}, by status. */
export interface ReadLetterResponses {
  /** Not there. */
  404: Reply<Missing>;
  /** It. */
  "2XX": Reply<Letter>;
  /** A mistake. */
  "4XX": Reply<Fault | string>;
  /** Anything else. */
  default: Reply<unknown>;
}

const readLetterOperation = {
  id: "readLetter",
  method: "GET",
  path: "/letters/{id}",
} as const satisfies Operation;

/**
 * `GET /letters/{id}`
 *
 * @throws {@link ApiError} 404 Not there; 4XX A mistake; otherwise Anything else.
 */
export function readLetter(client: Client, params: ReadLetterParams, options?: CallOptions): Promise<Letter> {
  return client.call(readLetterOperation, params, options);
}

/** Like {@link readLetter}, but returns the whole response. Declared failures are returned, not thrown. */
export function readLetterResponse(
  client: Client,
  params: ReadLetterParams,
  options?: CallOptions,
): Promise<ResponseOf<ReadLetterResponses>> {
  return wholeResponse<ReadLetterResponses>(
    client,
    readLetterOperation,
    { 404: [], "2XX": [], "4XX": [], default: [] },
    params,
    options,
  );
}

const readLogOperation = {
  id: "readLog",
  method: "GET",
  path: "/log",
  produces: ["application/x-ndjson"],
  response: "binary",
} as const satisfies Operation;

/** `GET /log` */
export function readLog(client: Client, options?: CallOptions): AsyncIterable<Tick> {
  return jsonLines(client, readLogOperation, undefined, options);
}

/** Responses to {@link readOdd}, by status. */
export interface ReadOddResponses {
  /** Odd. */
  200: Reply<BinaryBody>;
  /** Nothing. */
  202: Reply<BinaryBody>;
}

const readOddOperation = {
  id: "readOdd",
  method: "GET",
  path: "/odd",
  produces: ["text/plain", "image/png"],
  response: "binary",
} as const satisfies Operation;

/** `GET /odd` */
export function readOdd(client: Client, options?: CallOptions): Promise<BinaryBody> {
  return client.call(readOddOperation, undefined, options);
}

/** Like {@link readOdd}, but returns the whole response. Declared failures are returned, not thrown. */
export function readOddResponse(client: Client, options?: CallOptions): Promise<ResponseOf<ReadOddResponses>> {
  return wholeResponse<ReadOddResponses>(client, readOddOperation, { 200: [], 202: [] }, undefined, options);
}

/** Responses to {@link getOne}, by status. */
export interface GetOneResponses {
  /** Done. */
  204: Reply<undefined>;
}

const getOneOperation = {
  id: "again",
  method: "GET",
  path: "/one",
  response: "none",
} as const satisfies Operation;

/** `GET /one` */
export function getOne(client: Client, options?: CallOptions): Promise<void> {
  return client.call(getOneOperation, undefined, options);
}

/** Like {@link getOne}, but returns the whole response. Declared failures are returned, not thrown. */
export function getOneResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetOneResponses>> {
  return wholeResponse<GetOneResponses>(client, getOneOperation, { 204: [] }, undefined, options);
}

/** Parameters of {@link sendRaw}. */
export interface SendRawParams {
  body?: string | Uint8Array | BodySource;
}

/** Responses to {@link sendRaw}, by status. */
export interface SendRawResponses {
  /** Done. */
  204: Reply<undefined>;
}

const sendRawOperation = {
  id: "sendRaw",
  method: "POST",
  path: "/raw",
  consumes: ["application/octet-stream"],
  response: "none",
} as const satisfies Operation;

/** `POST /raw` */
export function sendRaw(client: Client, params?: SendRawParams, options?: CallOptions): Promise<void> {
  return client.call(sendRawOperation, params, options);
}

/** Like {@link sendRaw}, but returns the whole response. Declared failures are returned, not thrown. */
export function sendRawResponse(
  client: Client,
  params?: SendRawParams,
  options?: CallOptions,
): Promise<ResponseOf<SendRawResponses>> {
  return wholeResponse<SendRawResponses>(client, sendRawOperation, { 204: [] }, params, options);
}

/** Parameters of {@link search}. */
export interface SearchParams {
  packed?: SearchPacked;
  where?: SearchWhere;
  theme?: string;
}

/** Responses to {@link search}, by status. */
export interface SearchResponses {
  /** Done. */
  204: Reply<undefined>;
}

const searchOperation = {
  id: "search",
  method: "GET",
  path: "/search",
  query: ["packed", { name: "where", format: "deep" }],
  cookie: ["theme"],
  response: "none",
} as const satisfies Operation;

/** `GET /search` */
export function search(client: Client, params?: SearchParams, options?: CallOptions): Promise<void> {
  return client.call(searchOperation, params, options);
}

/** Like {@link search}, but returns the whole response. Declared failures are returned, not thrown. */
export function searchResponse(
  client: Client,
  params?: SearchParams,
  options?: CallOptions,
): Promise<ResponseOf<SearchResponses>> {
  return wholeResponse<SearchResponses>(client, searchOperation, { 204: [] }, params, options);
}

/** Parameters of {@link sendSheets}. */
export interface SendSheetsParams {
  dry?: boolean;
  marks?: string[];
  table?: FileInput;
  tags?: Tag[];
}

/** Responses to {@link sendSheets}, by status. */
export interface SendSheetsResponses {
  /** Done. */
  204: Reply<undefined>;
}

const sendSheetsOperation = {
  id: "sendSheets",
  method: "POST",
  path: "/sheets",
  form: [
    "dry",
    { name: "marks", format: "multi", type: "application/json" },
    { name: "table", file: true, type: "text/csv" },
    { name: "tags", format: "multi" },
  ],
  consumes: ["multipart/form-data"],
  response: "none",
} as const satisfies Operation;

/** `POST /sheets` */
export function sendSheets(client: Client, params?: SendSheetsParams, options?: CallOptions): Promise<void> {
  return client.call(sendSheetsOperation, params, options);
}

/** Like {@link sendSheets}, but returns the whole response. Declared failures are returned, not thrown. */
export function sendSheetsResponse(
  client: Client,
  params?: SendSheetsParams,
  options?: CallOptions,
): Promise<ResponseOf<SendSheetsResponses>> {
  return wholeResponse<SendSheetsResponses>(client, sendSheetsOperation, { 204: [] }, params, options);
}

/** Parameters of {@link addStamp}. */
export interface AddStampParams {
  body: Stamp | AddStampBodyFormData;
}

/** Responses to {@link addStamp}, by status. */
export interface AddStampResponses {
  /** Done. */
  204: Reply<undefined>;
}

const addStampOperation = {
  id: "addStamp",
  method: "POST",
  path: "/stamps",
  response: "none",
} as const satisfies Operation;

/** `POST /stamps` */
export function addStamp(client: Client, params: AddStampParams, options?: CallOptions): Promise<void> {
  return client.call(addStampOperation, params, options);
}

/** Like {@link addStamp}, but returns the whole response. Declared failures are returned, not thrown. */
export function addStampResponse(
  client: Client,
  params: AddStampParams,
  options?: CallOptions,
): Promise<ResponseOf<AddStampResponses>> {
  return wholeResponse<AddStampResponses>(client, addStampOperation, { 204: [] }, params, options);
}

const watchTicksOperation = {
  id: "watchTicks",
  method: "GET",
  path: "/ticks",
  produces: ["text/event-stream"],
  response: "events",
} as const satisfies Operation;

/** `GET /ticks` */
export function watchTicks(client: Client, options?: CallOptions): AsyncIterable<ServerSentEvent<Tick>> {
  return jsonEvents(client, watchTicksOperation, undefined, options);
}

/** Responses to {@link getTwo}, by status. */
export interface GetTwoResponses {
  /** Done. */
  204: Reply<undefined>;
}

const getTwoOperation = {
  id: "again",
  method: "GET",
  path: "/two",
  response: "none",
} as const satisfies Operation;

/** `GET /two` */
export function getTwo(client: Client, options?: CallOptions): Promise<void> {
  return client.call(getTwoOperation, undefined, options);
}

/** Like {@link getTwo}, but returns the whole response. Declared failures are returned, not thrown. */
export function getTwoResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetTwoResponses>> {
  return wholeResponse<GetTwoResponses>(client, getTwoOperation, { 204: [] }, undefined, options);
}
