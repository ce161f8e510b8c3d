import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";

/** Responses to {@link getPets}, by status. */
export interface GetPetsResponses {
  /** OK. */
  200: Reply<string>;
}

const getPetsOperation = {
  id: "GET /pets/",
  method: "GET",
  path: "/pets/",
} as const satisfies Operation;

/** `GET /pets/` */
export function getPets(client: Client, options?: CallOptions): Promise<string> {
  return client.call(getPetsOperation, undefined, options);
}

/** Like {@link getPets}, but returns the whole response. Declared failures are returned, not thrown. */
export function getPetsResponse(client: Client, options?: CallOptions): Promise<ResponseOf<GetPetsResponses>> {
  return wholeResponse<GetPetsResponses>(client, getPetsOperation, { 200: [] }, undefined, options);
}

/** Parameters of {@link getPetsByPetIdPhotosByNJson}. */
export interface GetPetsByPetIdPhotosByNJsonParams {
  petId: string;
  n: number;
}

/** Responses to {@link getPetsByPetIdPhotosByNJson}, by status. */
export interface GetPetsByPetIdPhotosByNJsonResponses {
  /** OK. */
  200: Reply<string>;
}

const getPetsByPetIdPhotosByNJsonOperation = {
  id: "GET /pets/{pet-id}/photos/{n}.json",
  method: "GET",
  path: "/pets/{petId}/photos/{n}.json",
} as const satisfies Operation;

/** `GET /pets/{pet-id}/photos/{n}.json` */
export function getPetsByPetIdPhotosByNJson(
  client: Client,
  params: GetPetsByPetIdPhotosByNJsonParams,
  options?: CallOptions,
): Promise<string> {
  return client.call(getPetsByPetIdPhotosByNJsonOperation, params, options);
}

/**
 * Like {@link getPetsByPetIdPhotosByNJson}, but returns the whole response. Declared failures are returned, not thrown.
 */
export function getPetsByPetIdPhotosByNJsonResponse(
  client: Client,
  params: GetPetsByPetIdPhotosByNJsonParams,
  options?: CallOptions,
): Promise<ResponseOf<GetPetsByPetIdPhotosByNJsonResponses>> {
  return wholeResponse<GetPetsByPetIdPhotosByNJsonResponses>(
    client,
    getPetsByPetIdPhotosByNJsonOperation,
    { 200: [] },
    params,
    options,
  );
}
