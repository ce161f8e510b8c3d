import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";

/** Responses to {@link either}, by status. */
export interface EitherResponses {
  /** OK. */
  200: Reply<undefined>;
}

const eitherOperation = {
  id: "either",
  method: "GET",
  path: "/either",
  response: "none",
  security: [["implicit"], ["accessCode"], ["password"], ["application"]],
} as const satisfies Operation;

/** `GET /either` */
export function either(client: Client, options?: CallOptions): Promise<void> {
  return client.call(eitherOperation, undefined, options);
}

/** Like {@link either}, but returns the whole response. Declared failures are returned, not thrown. */
export function eitherResponse(client: Client, options?: CallOptions): Promise<ResponseOf<EitherResponses>> {
  return wholeResponse<EitherResponses>(client, eitherOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link inherited}, by status. */
export interface InheritedResponses {
  /** OK. */
  200: Reply<undefined>;
}

const inheritedOperation = {
  id: "inherited",
  method: "GET",
  path: "/inherited",
  response: "none",
  security: [["login"]],
} as const satisfies Operation;

/** `GET /inherited` */
export function inherited(client: Client, options?: CallOptions): Promise<void> {
  return client.call(inheritedOperation, undefined, options);
}

/** Like {@link inherited}, but returns the whole response. Declared failures are returned, not thrown. */
export function inheritedResponse(client: Client, options?: CallOptions): Promise<ResponseOf<InheritedResponses>> {
  return wholeResponse<InheritedResponses>(client, inheritedOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link open}, by status. */
export interface OpenResponses {
  /** OK. */
  200: Reply<undefined>;
}

const openOperation = {
  id: "open",
  method: "GET",
  path: "/open",
  response: "none",
  security: [],
} as const satisfies Operation;

/** `GET /open` */
export function open(client: Client, options?: CallOptions): Promise<void> {
  return client.call(openOperation, undefined, options);
}

/** Like {@link open}, but returns the whole response. Declared failures are returned, not thrown. */
export function openResponse(client: Client, options?: CallOptions): Promise<ResponseOf<OpenResponses>> {
  return wholeResponse<OpenResponses>(client, openOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link optional}, by status. */
export interface OptionalResponses {
  /** OK. */
  200: Reply<undefined>;
}

const optionalOperation = {
  id: "optional",
  method: "GET",
  path: "/optional",
  response: "none",
  security: [["key"], []],
} as const satisfies Operation;

/** `GET /optional` */
export function optional(client: Client, options?: CallOptions): Promise<void> {
  return client.call(optionalOperation, undefined, options);
}

/** Like {@link optional}, but returns the whole response. Declared failures are returned, not thrown. */
export function optionalResponse(client: Client, options?: CallOptions): Promise<ResponseOf<OptionalResponses>> {
  return wholeResponse<OptionalResponses>(client, optionalOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link together}, by status. */
export interface TogetherResponses {
  /** OK. */
  200: Reply<undefined>;
}

const togetherOperation = {
  id: "together",
  method: "GET",
  path: "/together",
  response: "none",
  security: [["key", "queryKey"]],
} as const satisfies Operation;

/** `GET /together` */
export function together(client: Client, options?: CallOptions): Promise<void> {
  return client.call(togetherOperation, undefined, options);
}

/** Like {@link together}, but returns the whole response. Declared failures are returned, not thrown. */
export function togetherResponse(client: Client, options?: CallOptions): Promise<ResponseOf<TogetherResponses>> {
  return wholeResponse<TogetherResponses>(client, togetherOperation, { 200: [] }, undefined, options);
}
