import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";

/** Responses to {@link getRoot}, by status. */
export interface GetRootResponses {
  /** OK. */
  200: Reply<string>;
}

const getRootOperation = {
  id: "GET /",
  method: "GET",
  path: "/",
} as const satisfies Operation;

/** `GET /` */
export function getRoot(client: Client, options?: CallOptions): Promise<string> {
  return client.call(getRootOperation, undefined, options);
}

/** Like {@link getRoot}, but returns the whole response. Declared failures are returned, not thrown. */
export function getRootResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetRootResponses>> {
  return wholeResponse<GetRootResponses>(client, getRootOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link getPets}, by status. */
export interface GetPetsResponses {
  /** OK. */
  200: Reply<string>;
}

const getPetsOperation = {
  id: "GET /pets",
  method: "GET",
  path: "/pets",
} as const satisfies Operation;

/** `GET /pets` */
export function getPets(client: Client, options?: CallOptions): Promise<string> {
  return client.call(getPetsOperation, undefined, options);
}

/** Like {@link getPets}, but returns the whole response. Declared failures are returned, not thrown. */
export function getPetsResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetPetsResponses>> {
  return wholeResponse<GetPetsResponses>(client, getPetsOperation, { 200: [] }, undefined, options);
}

/** Responses to {@link postPets}, by status. */
export interface PostPetsResponses {
  /** OK. */
  200: Reply<string>;
}

const postPetsOperation = {
  id: "POST /pets",
  method: "POST",
  path: "/pets",
} as const satisfies Operation;

/** `POST /pets` */
export function postPets(client: Client, options?: CallOptions): Promise<string> {
  return client.call(postPetsOperation, undefined, options);
}

/** Like {@link postPets}, but returns the whole response. Declared failures are returned, not thrown. */
export function postPetsResponse(client: Client, options?: CallOptions): Promise<ResponseOf<PostPetsResponses>> {
  return wholeResponse<PostPetsResponses>(client, postPetsOperation, { 200: [] }, undefined, options);
}

/** Parameters of {@link getPetsByPetId}. */
export interface GetPetsByPetIdParams {
  petId: string;
}

/** Responses to {@link getPetsByPetId}, by status. */
export interface GetPetsByPetIdResponses {
  /** OK. */
  200: Reply<string>;
}

const getPetsByPetIdOperation = {
  id: "GET /pets/{petId}",
  method: "GET",
  path: "/pets/{petId}",
} as const satisfies Operation;

/** `GET /pets/{petId}` */
export function getPetsByPetId(client: Client, params: GetPetsByPetIdParams, options?: CallOptions): Promise<string> {
  return client.call(getPetsByPetIdOperation, params, options);
}

/** Like {@link getPetsByPetId}, but returns the whole response. Declared failures are returned, not thrown. */
export function getPetsByPetIdResponse(
  client: Client,
  params: GetPetsByPetIdParams,
  options?: CallOptions,
): Promise<ResponseOf<GetPetsByPetIdResponses>> {
  return wholeResponse<GetPetsByPetIdResponses>(client, getPetsByPetIdOperation, { 200: [] }, params, options);
}
