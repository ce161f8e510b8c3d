import type { CallOptions, Client, Operation } from "../runtime/index.js";

/** Parameters of {@link listPets}. */
export interface ListPetsParams {
  page?: 10 | 50 | (number & {});
  /** Default: `["s"]`. */
  sizes?: ("s" | "m" | (string & {}))[];
  status?: "sold" | "in stock" | "2nd-hand" | (string & {});
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
