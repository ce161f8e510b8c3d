import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";

/** Parameters of {@link getA}. */
export interface GetAParams {
  parameter1st?: string;
  constructor?: string;
  default?: string;
  new?: string;
  options?: string;
  queryXY?: string;
  xY?: string;
  x_y?: string;
  猫?: string;
}

/** Responses to {@link getA}, by status. */
export interface GetAResponses {
  /** OK. */
  200: Reply<undefined>;
}

const getAOperation = {
  id: "delete",
  method: "GET",
  path: "/a",
  query: [
    { name: "parameter1st", wire: "1st" },
    "constructor",
    "default",
    "new",
    "options",
    { name: "queryXY", wire: "x-y" },
    "xY",
    "x_y",
    "猫",
  ],
  response: "none",
} as const satisfies Operation;

/** `GET /a` */
export function getA(client: Client, params?: GetAParams, options?: CallOptions): Promise<void> {
  return client.call(getAOperation, params, options);
}

/** Like {@link getA}, but returns the whole response. Declared failures are returned, not thrown. */
export function deleteResponse(
  client: Client,
  params?: GetAParams,
  options?: CallOptions,
): Promise<ResponseOf<GetAResponses>> {
  return wholeResponse<GetAResponses>(client, getAOperation, { 200: [] }, params, options);
}

/** Responses to {@link getB}, by status. */
export interface GetBResponses {
  /** OK. */
  200: Reply<undefined>;
}

const getBOperation = {
  id: "list-pets",
  method: "GET",
  path: "/b",
  response: "none",
} as const satisfies Operation;

/** `GET /b` */
export function getB(client: Client, options?: CallOptions): Promise<void> {
  return client.call(getBOperation, undefined, options);
}

/** Like {@link getB}, but returns the whole response. Declared failures are returned, not thrown. */
export function getBResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetBResponses>> {
  return wholeResponse<GetBResponses>(client, getBOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link putB}, by status. */
export interface PutBResponses {
  /** OK. */
  200: Reply<undefined>;
}

const putBOperation = {
  id: "list pets",
  method: "PUT",
  path: "/b",
  response: "none",
} as const satisfies Operation;

/** `PUT /b` */
export function putB(client: Client, options?: CallOptions): Promise<void> {
  return client.call(putBOperation, undefined, options);
}

/** Like {@link putB}, but returns the whole response. Declared failures are returned, not thrown. */
export function putBResponse(client: Client, options?: CallOptions): Promise<ResponseOf<PutBResponses>> {
  return wholeResponse<PutBResponses>(client, putBOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link listPets}, by status. */
export interface ListPetsResponses {
  /** OK. */
  200: Reply<undefined>;
}

const listPetsOperation = {
  id: "listPets",
  method: "POST",
  path: "/b",
  response: "none",
} as const satisfies Operation;

/** `POST /b` */
export function listPets(client: Client, options?: CallOptions): Promise<void> {
  return client.call(listPetsOperation, undefined, options);
}

/** Like {@link listPets}, but returns the whole response. Declared failures are returned, not thrown. */
export function postBResponse(client: Client, options?: CallOptions): Promise<ResponseOf<ListPetsResponses>> {
  return wholeResponse<ListPetsResponses>(client, listPetsOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link call2things}, by status. */
export interface Call2thingsResponses {
  /** OK. */
  200: Reply<undefined>;
}

const call2thingsOperation = {
  id: "2things",
  method: "GET",
  path: "/c",
  response: "none",
} as const satisfies Operation;

/** `GET /c` */
export function call2things(client: Client, options?: CallOptions): Promise<void> {
  return client.call(call2thingsOperation, undefined, options);
}

/** Like {@link call2things}, but returns the whole response. Declared failures are returned, not thrown. */
export function call2thingsResponse(client: Client, options?: CallOptions): Promise<ResponseOf<Call2thingsResponses>> {
  return wholeResponse<Call2thingsResponses>(client, call2thingsOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link 猫}, by status. */
export interface 猫Responses {
  /** OK. */
  200: Reply<undefined>;
}

const 猫Operation = {
  id: "猫",
  method: "PUT",
  path: "/c",
  response: "none",
} as const satisfies Operation;

/** `PUT /c` */
export function 猫(client: Client, options?: CallOptions): Promise<void> {
  return client.call(猫Operation, undefined, options);
}

/** Like {@link 猫}, but returns the whole response. Declared failures are returned, not thrown. */
export function 猫Response(client: Client, options?: CallOptions): Promise<ResponseOf<猫Responses>> {
  return wholeResponse<猫Responses>(client, 猫Operation, { 200: [] }, undefined, options);
}

/** Responses to {@link createClient}, by status. */
export interface CreateClientResponses {
  /** OK. */
  200: Reply<undefined>;
}

const createClientOperation = {
  id: "createClient",
  method: "POST",
  path: "/c",
  response: "none",
} as const satisfies Operation;

/** `POST /c` */
export function createClient(client: Client, options?: CallOptions): Promise<void> {
  return client.call(createClientOperation, undefined, options);
}

/** Like {@link createClient}, but returns the whole response. Declared failures are returned, not thrown. */
export function createClientResponse(
  client: Client,
  options?: CallOptions,
): Promise<ResponseOf<CreateClientResponses>> {
  return wholeResponse<CreateClientResponses>(client, createClientOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link promise}, by status. */
export interface PromiseResponses {
  /** OK. */
  200: Reply<undefined>;
}

const promiseOperation = {
  id: "Promise",
  method: "DELETE",
  path: "/c",
  response: "none",
} as const satisfies Operation;

/** `DELETE /c` */
export function promise(client: Client, options?: CallOptions): Promise<void> {
  return client.call(promiseOperation, undefined, options);
}

/** Like {@link promise}, but returns the whole response. Declared failures are returned, not thrown. */
export function promiseResponse(client: Client, options?: CallOptions): Promise<ResponseOf<PromiseResponses>> {
  return wholeResponse<PromiseResponses>(client, promiseOperation, { 200: [] }, undefined, options);
}
