import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { Pet } from "../models.js";

/** Parameters of {@link getPet}. */
export interface GetPetParams {
  // 1 properties
  /** Format: int64. */
  petId: number;
}

/** Responses to {@link getPet}, by status. */
export interface GetPetResponses {
  // 1 properties
  /** The pet. */
  200: Reply<Pet>;
}

const getPetOperation = {
  id: "getPet",
  method: "GET",
  path: "/pets/{petId}",
} as const satisfies Operation;

/**
 * One pet.
 *
 * `GET /pets/{petId}`
 */
export function getPet(client: Client, params: GetPetParams, options?: CallOptions): Promise<Pet> {
  return client.call(getPetOperation, params, options);
}

/** Like {@link getPet}, but returns the whole response. Declared failures are returned, not thrown. */
export function getPetResponse(
  client: Client,
  params: GetPetParams,
  options?: CallOptions,
): Promise<ResponseOf<GetPetResponses>> {
  return wholeResponse<GetPetResponses>(client, getPetOperation, { 200: [] }, params, options);
}
