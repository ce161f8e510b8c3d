import type { CallOptions, Client, Operation } from "../runtime/index.js";
import type { Missing, Pet, Problem, Ticket } from "../models.js";

const onlyDefaultOperation = {
  id: "onlyDefault",
  method: "GET",
  path: "/pets",
} as const satisfies Operation;

/** `GET /pets` */
export function onlyDefault(client: Client, options?: CallOptions): Promise<Pet> {
  return client.call(onlyDefaultOperation, undefined, options);
}

/** Error bodies of {@link addPet}, by status. */
export interface AddPetErrors {
  /** OK. */
  404: Missing;
  /** OK. */
  default: Problem;
}

const addPetOperation = {
  id: "addPet",
  method: "POST",
  path: "/pets",
} as const satisfies Operation;

/**
 * `POST /pets`
 *
 * @throws {@link ApiError} 404 OK; 409 Taken; otherwise OK.
 */
export function addPet(client: Client, options?: CallOptions): Promise<Pet | Ticket> {
  return client.call(addPetOperation, undefined, options);
}

/** Error bodies of {@link onlyErrors}, by status. */
export interface OnlyErrorsErrors {
  /** OK. */
  404: Missing;
}

const onlyErrorsOperation = {
  id: "onlyErrors",
  method: "DELETE",
  path: "/pets",
  response: "none",
} as const satisfies Operation;

/**
 * `DELETE /pets`
 *
 * @throws {@link ApiError} 404 OK.
 */
export function onlyErrors(client: Client, options?: CallOptions): Promise<void> {
  return client.call(onlyErrorsOperation, undefined, options);
}
