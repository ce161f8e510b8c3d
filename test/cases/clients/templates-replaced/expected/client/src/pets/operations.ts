import type { CallOptions, Client, Operation } from "../runtime/index.js";
import type { Pet } from "../models.js";

/** Parameters of {@link getPet}. */
export interface GetPetParams {
  // 1 properties
  /** Format: int64. */
  petId: number;
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
