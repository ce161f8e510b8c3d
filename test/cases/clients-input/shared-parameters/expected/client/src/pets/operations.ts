import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { FailedResponse, Problem } from "../models.js";

/** Parameters of {@link getPet}. */
export interface GetPetParams {
  id: string;
  /** At most 100. Default: `20`. */
  limit?: number;
  verbose?: boolean;
  xTrace?: string;
}

/** Error bodies of {@link getPet}, by status. */
export interface GetPetErrors {
  /** There is none. */
  404: Problem;
  /** It failed. */
  default: FailedResponse;
}

/** Responses to {@link getPet}, by status. */
export interface GetPetResponses {
  /** OK. */
  200: Reply<string>;
  /** There is none. */
  404: Reply<Problem>;
  /** It failed. */
  default: Reply<FailedResponse>;
}

const getPetOperation = {
  id: "getPet",
  method: "GET",
  path: "/pets/{id}",
  query: ["limit", "verbose"],
  header: [{ name: "xTrace", wire: "X-Trace" }],
} as const satisfies Operation;

/**
 * `GET /pets/{id}`
 *
 * @throws {@link ApiError} 404 There is none; otherwise It failed.
 */
export function getPet(client: Client, params: GetPetParams, options?: CallOptions): Promise<string> {
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

/** Parameters of {@link deletePet}. */
export interface DeletePetParams {
  id: string;
  verbose?: string;
  xTrace?: string;
}

/** Error bodies of {@link deletePet}, by status. */
export interface DeletePetErrors {
  /** There is none. */
  404: Problem;
  /** It failed. */
  default: FailedResponse;
}

/** Responses to {@link deletePet}, by status. */
export interface DeletePetResponses {
  /** Gone. */
  204: Reply<undefined>;
  /** There is none. */
  404: Reply<Problem>;
  /** It failed. */
  default: Reply<FailedResponse>;
}

const deletePetOperation = {
  id: "deletePet",
  method: "DELETE",
  path: "/pets/{id}",
  query: ["verbose"],
  header: [{ name: "xTrace", wire: "X-Trace" }],
  response: "none",
} as const satisfies Operation;

/**
 * `DELETE /pets/{id}`
 *
 * @throws {@link ApiError} 404 There is none; otherwise It failed.
 */
export function deletePet(client: Client, params: DeletePetParams, options?: CallOptions): Promise<void> {
  return client.call(deletePetOperation, params, options);
}

/** Like {@link deletePet}, but returns the whole response. Declared failures are returned, not thrown. */
export function deletePetResponse(
  client: Client,
  params: DeletePetParams,
  options?: CallOptions,
): Promise<ResponseOf<DeletePetResponses>> {
  return wholeResponse<DeletePetResponses>(
    client,
    deletePetOperation,
    { 204: [], 404: [], default: [] },
    params,
    options,
  );
}
