import type {
  CallOptions,
  Client,
  FileInput,
  Operation,
  Reply,
  ResponseOf,
  ServerSentEvent,
} from "../runtime/index.js";
import { namedEvents } from "../runtime/streams/named-events.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { Craft, CraftRequest, Move } from "../models.js";

/** Parameters of {@link addCraft}. */
export interface AddCraftParams {
  body: CraftRequest;
}

/** Responses to {@link addCraft}, by status. */
export interface AddCraftResponses {
  /** It. */
  200: Reply<Craft>;
}

const addCraftOperation = {
  id: "addCraft",
  method: "POST",
  path: "/craft",
} as const satisfies Operation;

/** `POST /craft` */
export function addCraft(client: Client, params: AddCraftParams, options?: CallOptions): Promise<Craft> {
  return client.call(addCraftOperation, params, options);
}

/** Like {@link addCraft}, but returns the whole response. Declared failures are returned, not thrown. */
export function addCraftResponse(
  client: Client,
  params: AddCraftParams,
  options?: CallOptions,
): Promise<ResponseOf<AddCraftResponses>> {
  return wholeResponse<AddCraftResponses>(client, addCraftOperation, { 200: [] }, params, options);
}

/** Parameters of {@link sendLoad}. */
export interface SendLoadParams {
  list: FileInput;
  moves?: Move[];
  photo?: FileInput;
}

/** Responses to {@link sendLoad}, by status. */
export interface SendLoadResponses {
  /** Done. */
  204: Reply<undefined>;
}

const sendLoadOperation = {
  id: "sendLoad",
  method: "POST",
  path: "/loads",
  form: [
    { name: "list", file: true, type: "text/csv" },
    { name: "moves", format: "multi", type: "application/json" },
    { name: "photo", file: true },
  ],
  consumes: ["multipart/form-data"],
  response: "none",
} as const satisfies Operation;

/** `POST /loads` */
export function sendLoad(client: Client, params: SendLoadParams, options?: CallOptions): Promise<void> {
  return client.call(sendLoadOperation, params, options);
}

/** Like {@link sendLoad}, but returns the whole response. Declared failures are returned, not thrown. */
export function sendLoadResponse(
  client: Client,
  params: SendLoadParams,
  options?: CallOptions,
): Promise<ResponseOf<SendLoadResponses>> {
  return wholeResponse<SendLoadResponses>(client, sendLoadOperation, { 204: [] }, params, options);
}

const watchSignalsOperation = {
  id: "watchSignals",
  method: "GET",
  path: "/signals",
  produces: ["text/event-stream"],
  response: "events",
} as const satisfies Operation;

/** `GET /signals` */
export function watchSignals(
  client: Client,
  options?: CallOptions,
): AsyncIterable<ServerSentEvent<string, "asleep"> | ServerSentEvent<string, "idle"> | ServerSentEvent<Move, "moved">> {
  return namedEvents(
    client,
    watchSignalsOperation,
    [
      ["asleep", "text"],
      ["idle", "text"],
      ["moved", "json"],
    ],
    undefined,
    options,
  );
}
