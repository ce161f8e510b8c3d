import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";

/** Parameters of {@link getContainer}. */
export interface GetContainerParams {
  container: string;
}

/** Responses to {@link getContainer}, by status. */
export interface GetContainerResponses {
  /** OK. */
  200: Reply<undefined>;
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

/** Like {@link getContainer}, but returns the whole response. Declared failures are returned, not thrown. */
export function getContainerResponse(
  client: Client,
  params: GetContainerParams,
  options?: CallOptions,
): Promise<ResponseOf<GetContainerResponses>> {
  return wholeResponse<GetContainerResponses>(client, getContainerOperation, { 200: [] }, params, options);
}

/** Parameters of {@link getAcl}. */
export interface GetAclParams {
  container: string;
}

/** Responses to {@link getAcl}, by status. */
export interface GetAclResponses {
  /** OK. */
  200: Reply<undefined>;
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

/** Like {@link getAcl}, but returns the whole response. Declared failures are returned, not thrown. */
export function getAclResponse(
  client: Client,
  params: GetAclParams,
  options?: CallOptions,
): Promise<ResponseOf<GetAclResponses>> {
  return wholeResponse<GetAclResponses>(client, getAclOperation, { 200: [] }, params, options);
}

/** Parameters of {@link listBlobs}. */
export interface ListBlobsParams {
  container: string;
  prefix?: string;
}

/** Responses to {@link listBlobs}, by status. */
export interface ListBlobsResponses {
  /** OK. */
  200: Reply<undefined>;
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

/** Like {@link listBlobs}, but returns the whole response. Declared failures are returned, not thrown. */
export function listBlobsResponse(
  client: Client,
  params: ListBlobsParams,
  options?: CallOptions,
): Promise<ResponseOf<ListBlobsResponses>> {
  return wholeResponse<ListBlobsResponses>(client, listBlobsOperation, { 200: [] }, params, options);
}
