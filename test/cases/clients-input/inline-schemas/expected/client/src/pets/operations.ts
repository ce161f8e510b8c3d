import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { AddPet400Response, AddPetBody, AddPetResponse, PetSummary } from "../models.js";

/** Responses to {@link listPets}, by status. */
export interface ListPetsResponses {
  /** OK. */
  200: Reply<PetSummary[]>;
}

const listPetsOperation = {
  id: "listPets",
  method: "GET",
  path: "/pets",
} as const satisfies Operation;

/** `GET /pets` */
export function listPets(client: Client, options?: CallOptions): Promise<PetSummary[]> {
  return client.call(listPetsOperation, undefined, options);
}

/** Like {@link listPets}, but returns the whole response. Declared failures are returned, not thrown. */
export function listPetsResponse(client: Client, options?: CallOptions): Promise<ResponseOf<ListPetsResponses>> {
  return wholeResponse<ListPetsResponses>(client, listPetsOperation, { 200: [] }, undefined, options);
}

/** Parameters of {@link addPet}. */
export interface AddPetParams {
  body: AddPetBody;
}

/** Error bodies of {@link addPet}, by status. */
export interface AddPetErrors {
  /** OK. */
  400: AddPet400Response;
}

/** Responses to {@link addPet}, by status. */
export interface AddPetResponses {
  /** OK. */
  200: Reply<AddPetResponse>;
  /** OK. */
  400: Reply<AddPet400Response>;
}

const addPetOperation = {
  id: "addPet",
  method: "POST",
  path: "/pets",
} as const satisfies Operation;

/**
 * `POST /pets`
 *
 * @throws {@link ApiError} 400 OK.
 */
export function addPet(client: Client, params: AddPetParams, options?: CallOptions): Promise<AddPetResponse> {
  return client.call(addPetOperation, params, options);
}

/** Like {@link addPet}, but returns the whole response. Declared failures are returned, not thrown. */
export function addPetResponse(
  client: Client,
  params: AddPetParams,
  options?: CallOptions,
): Promise<ResponseOf<AddPetResponses>> {
  return wholeResponse<AddPetResponses>(client, addPetOperation, { 200: [], 400: [] }, params, options);
}
