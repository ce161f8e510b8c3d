import type { CallOptions, Client, Operation } from "../runtime/index.js";
import type { AddPet400Response, AddPetBody, AddPetResponse, PetSummary } from "../models.js";

const listPetsOperation = {
  id: "listPets",
  method: "GET",
  path: "/pets",
} as const satisfies Operation;

/** `GET /pets` */
export function listPets(client: Client, options?: CallOptions): Promise<PetSummary[]> {
  return client.call(listPetsOperation, undefined, options);
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
