import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";

/** Parameters of {@link listPets}. */
export interface ListPetsParams {
  page?: 10 | 50 | (number & {});
  /** Default: `["s"]`. */
  sizes?: ("s" | "m" | (string & {}))[];
  status?: "sold" | "in stock" | "2nd-hand" | (string & {});
}

/** Responses to {@link listPets}, by status. */
export interface ListPetsResponses {
  /** OK. */
  200: Reply<undefined>;
}

const listPetsOperation = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  query: ["page", "sizes", "status"],
  response: "none",
} as const satisfies Operation;

/** `GET /pets` */
export function listPets(client: Client, params?: ListPetsParams, options?: CallOptions): Promise<void> {
  return client.call(listPetsOperation, params, options);
}

/** Like {@link listPets}, but returns the whole response. Declared failures are returned, not thrown. */
export function listPetsResponse(
  client: Client,
  params?: ListPetsParams,
  options?: CallOptions,
): Promise<ResponseOf<ListPetsResponses>> {
  return wholeResponse<ListPetsResponses>(client, listPetsOperation, { 200: [] }, params, options);
}
