import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";

/** Parameters of {@link inherited}. */
export interface InheritedParams {
  body?: string;
}

/** Responses to {@link inherited}, by status. */
export interface InheritedResponses {
  /** OK. */
  200: Reply<string>;
}

const inheritedOperation = {
  id: "inherited",
  method: "POST",
  path: "/a",
} as const satisfies Operation;

/** `POST /a` */
export function inherited(client: Client, params?: InheritedParams, options?: CallOptions): Promise<string> {
  return client.call(inheritedOperation, params, options);
}

/** Like {@link inherited}, but returns the whole response. Declared failures are returned, not thrown. */
export function inheritedResponse(
  client: Client,
  params?: InheritedParams,
  options?: CallOptions,
): Promise<ResponseOf<InheritedResponses>> {
  return wholeResponse<InheritedResponses>(client, inheritedOperation, { 200: [] }, params, options);
}

/** Parameters of {@link own}. */
export interface OwnParams {
  body?: string;
}

/** Responses to {@link own}, by status. */
export interface OwnResponses {
  /** OK. */
  200: Reply<string>;
}

const ownOperation = {
  id: "own",
  method: "POST",
  path: "/b",
  produces: ["text/csv"],
  response: "text",
} as const satisfies Operation;

/** `POST /b` */
export function own(client: Client, params?: OwnParams, options?: CallOptions): Promise<string> {
  return client.call(ownOperation, params, options);
}

/** Like {@link own}, but returns the whole response. Declared failures are returned, not thrown. */
export function ownResponse(
  client: Client,
  params?: OwnParams,
  options?: CallOptions,
): Promise<ResponseOf<OwnResponses>> {
  return wholeResponse<OwnResponses>(client, ownOperation, { 200: [] }, params, options);
}

/** Parameters of {@link emptied}. */
export interface EmptiedParams {
  body?: string;
}

/** Responses to {@link emptied}, by status. */
export interface EmptiedResponses {
  /** OK. */
  200: Reply<string>;
}

const emptiedOperation = {
  id: "emptied",
  method: "POST",
  path: "/c",
} as const satisfies Operation;

/** `POST /c` */
export function emptied(client: Client, params?: EmptiedParams, options?: CallOptions): Promise<string> {
  return client.call(emptiedOperation, params, options);
}

/** Like {@link emptied}, but returns the whole response. Declared failures are returned, not thrown. */
export function emptiedResponse(
  client: Client,
  params?: EmptiedParams,
  options?: CallOptions,
): Promise<ResponseOf<EmptiedResponses>> {
  return wholeResponse<EmptiedResponses>(client, emptiedOperation, { 200: [] }, params, options);
}

/** Parameters of {@link anything}. */
export interface AnythingParams {
  body?: string;
}

/** Responses to {@link anything}, by status. */
export interface AnythingResponses {
  /** OK. */
  200: Reply<string>;
}

const anythingOperation = {
  id: "anything",
  method: "PUT",
  path: "/d",
  response: "text",
} as const satisfies Operation;

/** `PUT /d` */
export function anything(client: Client, params?: AnythingParams, options?: CallOptions): Promise<string> {
  return client.call(anythingOperation, params, options);
}

/** Like {@link anything}, but returns the whole response. Declared failures are returned, not thrown. */
export function anythingResponse(
  client: Client,
  params?: AnythingParams,
  options?: CallOptions,
): Promise<ResponseOf<AnythingResponses>> {
  return wholeResponse<AnythingResponses>(client, anythingOperation, { 200: [] }, params, options);
}
