import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { Missing, Pet, Problem, Ticket } from "../models.js";

/** Responses to {@link onlyDefault}, by status. */
export interface OnlyDefaultResponses {
  /** OK. */
  default: Reply<Pet>;
}

const onlyDefaultOperation = {
  id: "onlyDefault",
  method: "GET",
  path: "/pets",
} as const satisfies Operation;

/** `GET /pets` */
export function onlyDefault(client: Client, options?: CallOptions): Promise<Pet> {
  return client.call(onlyDefaultOperation, undefined, options);
}

/** Like {@link onlyDefault}, but returns the whole response. Declared failures are returned, not thrown. */
export function onlyDefaultResponse(client: Client, options?: CallOptions): Promise<ResponseOf<OnlyDefaultResponses>> {
  return wholeResponse<OnlyDefaultResponses>(client, onlyDefaultOperation, { default: [] }, undefined, options);
}

/** Error bodies of {@link addPet}, by status. */
export interface AddPetErrors {
  /** OK. */
  404: Missing;
  /** OK. */
  default: Problem;
}

/** Responses to {@link addPet}, by status. */
export interface AddPetResponses {
  /** OK. */
  200: Reply<Pet>;
  /** OK. */
  202: Reply<Ticket>;
  /** OK. */
  404: Reply<Missing>;
  /** Taken. */
  409: Reply<undefined>;
  /** OK. */
  default: Reply<Problem>;
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

/** Like {@link addPet}, but returns the whole response. Declared failures are returned, not thrown. */
export function addPetResponse(client: Client, options?: CallOptions): Promise<ResponseOf<AddPetResponses>> {
  return wholeResponse<AddPetResponses>(
    client,
    addPetOperation,
    { 200: [], 202: [], 404: [], 409: [], default: [] },
    undefined,
    options,
  );
}

/** Error bodies of {@link onlyErrors}, by status. */
export interface OnlyErrorsErrors {
  /** OK. */
  404: Missing;
}

/** Responses to {@link onlyErrors}, by status. */
export interface OnlyErrorsResponses {
  /** OK. */
  404: Reply<Missing>;
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

/** Like {@link onlyErrors}, but returns the whole response. Declared failures are returned, not thrown. */
export function onlyErrorsResponse(client: Client, options?: CallOptions): Promise<ResponseOf<OnlyErrorsResponses>> {
  return wholeResponse<OnlyErrorsResponses>(client, onlyErrorsOperation, { 404: [] }, undefined, options);
}
