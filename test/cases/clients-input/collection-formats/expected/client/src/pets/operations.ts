import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";

/** Parameters of {@link listAll}. */
export interface ListAllParams {
  ids: string[];
  csv?: string[];
  /** Format: int32. */
  matrix?: number[][];
  multi?: string[];
  pipes?: string[];
  ssv?: string[];
  tsv?: string[];
  unsaid?: string[];
  /** Format: int32. */
  xIds?: number[];
  field?: string[];
}

/** Responses to {@link listAll}, by status. */
export interface ListAllResponses {
  /** OK. */
  200: Reply<undefined>;
}

const listAllOperation = {
  id: "listAll",
  method: "POST",
  path: "/pets/{ids}",
  route: [{ name: "ids", format: "pipes" }],
  query: [
    "csv",
    { name: "matrix", format: "multi", inner: ["pipes"] },
    { name: "multi", format: "multi" },
    { name: "pipes", format: "pipes" },
    { name: "ssv", format: "ssv" },
    { name: "tsv", format: "tsv" },
    "unsaid",
  ],
  header: [{ name: "xIds", wire: "X-Ids", format: "ssv" }],
  form: [{ name: "field", format: "multi" }],
  response: "none",
} as const satisfies Operation;

/** `POST /pets/{ids}` */
export function listAll(client: Client, params: ListAllParams, options?: CallOptions): Promise<void> {
  return client.call(listAllOperation, params, options);
}

/** Like {@link listAll}, but returns the whole response. Declared failures are returned, not thrown. */
export function listAllResponse(
  client: Client,
  params: ListAllParams,
  options?: CallOptions,
): Promise<ResponseOf<ListAllResponses>> {
  return wholeResponse<ListAllResponses>(client, listAllOperation, { 200: [] }, params, options);
}
