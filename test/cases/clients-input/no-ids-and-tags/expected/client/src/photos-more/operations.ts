import type { CallOptions, Client, Operation } from "../runtime/index.js";

const getPetsOperation = {
  id: "GET /pets/",
  method: "GET",
  path: "/pets/",
} as const satisfies Operation;

/** `GET /pets/` */
export function getPets(client: Client, options?: CallOptions): Promise<string> {
  return client.call(getPetsOperation, undefined, options);
}

/** Parameters of {@link getPetsByPetIdPhotosByNJson}. */
export interface GetPetsByPetIdPhotosByNJsonParams {
  petId: string;
  n: number;
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
