import type { CallOptions, Client, Operation } from "../runtime/index.js";

const getRootOperation = {
  id: "GET /",
  method: "GET",
  path: "/",
} as const satisfies Operation;

/** `GET /` */
export function getRoot(client: Client, options?: CallOptions): Promise<string> {
  return client.call(getRootOperation, undefined, options);
}

const getPetsOperation = {
  id: "GET /pets",
  method: "GET",
  path: "/pets",
} as const satisfies Operation;

/** `GET /pets` */
export function getPets(client: Client, options?: CallOptions): Promise<string> {
  return client.call(getPetsOperation, undefined, options);
}

const postPetsOperation = {
  id: "POST /pets",
  method: "POST",
  path: "/pets",
} as const satisfies Operation;

/** `POST /pets` */
export function postPets(client: Client, options?: CallOptions): Promise<string> {
  return client.call(postPetsOperation, undefined, options);
}

/** Parameters of {@link getPetsByPetId}. */
export interface GetPetsByPetIdParams {
  petId: string;
}

const getPetsByPetIdOperation = {
  id: "GET /pets/{petId}",
  method: "GET",
  path: "/pets/{petId}",
} as const satisfies Operation;

/** `GET /pets/{petId}` */
export function getPetsByPetId(client: Client, params: GetPetsByPetIdParams, options?: CallOptions): Promise<string> {
  return client.call(getPetsByPetIdOperation, params, options);
}
