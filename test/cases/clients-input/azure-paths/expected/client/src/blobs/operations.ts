import type { CallOptions, Client, Operation } from "../runtime/index.js";

/** Parameters of {@link getContainer}. */
export interface GetContainerParams {
  container: string;
}

const getContainerOperation = {
  id: "getContainer",
  method: "GET",
  path: "/{container}",
  response: "none",
} as const satisfies Operation;

/** `GET /{container}` */
export function getContainer(client: Client, params: GetContainerParams, options?: CallOptions): Promise<void> {
  return client.call(getContainerOperation, params, options);
}

/** Parameters of {@link getAcl}. */
export interface GetAclParams {
  container: string;
}

const getAclOperation = {
  id: "getAcl",
  method: "GET",
  path: "/{container}?comp=acl&full",
  response: "none",
} as const satisfies Operation;

/** `GET /{container}?comp=acl&full` */
export function getAcl(client: Client, params: GetAclParams, options?: CallOptions): Promise<void> {
  return client.call(getAclOperation, params, options);
}

/** Parameters of {@link listBlobs}. */
export interface ListBlobsParams {
  container: string;
  prefix?: string;
}

const listBlobsOperation = {
  id: "listBlobs",
  method: "GET",
  path: "/{container}?comp=list",
  query: ["prefix"],
  response: "none",
} as const satisfies Operation;

/** `GET /{container}?comp=list` */
export function listBlobs(client: Client, params: ListBlobsParams, options?: CallOptions): Promise<void> {
  return client.call(listBlobsOperation, params, options);
}
