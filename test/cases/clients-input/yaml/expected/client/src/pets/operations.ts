import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { Pet, Problem } from "../models.js";

/** Parameters of {@link getPet}. */
export interface GetPetParams {
  /** Format: int64. */
  petId: number;
}

/** Error bodies of {@link getPet}, by status. */
export interface GetPetErrors {
  /** What went wrong. */
  404: Problem;
  /** What went wrong. */
  default: Problem;
}

/** Responses to {@link getPet}, by status. */
export interface GetPetResponses {
  /** The pet. */
  200: Reply<Pet>;
  /** What went wrong. */
  404: Reply<Problem>;
  /** What went wrong. */
  default: Reply<Problem>;
}

const getPetOperation = {
  id: "getPet",
  method: "GET",
  path: "/pets/{petId}",
} as const satisfies Operation;

/**
 * Reads one pet.
 *
 * It has to be there.
 *
 * `GET /pets/{petId}`
 *
 * @throws {@link ApiError} 404 What went wrong; otherwise What went wrong.
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
  return wholeResponse<GetPetResponses>(client, getPetOperation, { 200: [], 404: [], default: [] }, params, options);
}
