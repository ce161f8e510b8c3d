import type { CallOptions, Client, Operation } from "../runtime/index.js";
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
