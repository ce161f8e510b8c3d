import type { CallOptions, Client, Operation } from "../runtime/index.js";

/** Parameters of {@link getA}. */
export interface GetAParams {
  parameter1st?: string;
  constructor?: string;
  default?: string;
  new?: string;
  options?: string;
  queryXY?: string;
  xY?: string;
  x_y?: string;
  猫?: string;
}

const getAOperation = {
  id: "delete",
  method: "GET",
  path: "/a",
  query: [
    { name: "parameter1st", wire: "1st" },
    "constructor",
    "default",
    "new",
    "options",
    { name: "queryXY", wire: "x-y" },
    "xY",
    "x_y",
    "猫",
  ],
  response: "none",
} as const satisfies Operation;

/** `GET /a` */
export function getA(client: Client, params?: GetAParams, options?: CallOptions): Promise<void> {
  return client.call(getAOperation, params, options);
}

const getBOperation = {
  id: "list-pets",
  method: "GET",
  path: "/b",
  response: "none",
} as const satisfies Operation;

/** `GET /b` */
export function getB(client: Client, options?: CallOptions): Promise<void> {
  return client.call(getBOperation, undefined, options);
}

const putBOperation = {
  id: "list pets",
  method: "PUT",
  path: "/b",
  response: "none",
} as const satisfies Operation;

/** `PUT /b` */
export function putB(client: Client, options?: CallOptions): Promise<void> {
  return client.call(putBOperation, undefined, options);
}

const listPetsOperation = {
  id: "listPets",
  method: "POST",
  path: "/b",
  response: "none",
} as const satisfies Operation;

/** `POST /b` */
export function listPets(client: Client, options?: CallOptions): Promise<void> {
  return client.call(listPetsOperation, undefined, options);
}

const call2thingsOperation = {
  id: "2things",
  method: "GET",
  path: "/c",
  response: "none",
} as const satisfies Operation;

/** `GET /c` */
export function call2things(client: Client, options?: CallOptions): Promise<void> {
  return client.call(call2thingsOperation, undefined, options);
}

const 猫Operation = {
  id: "猫",
  method: "PUT",
  path: "/c",
  response: "none",
} as const satisfies Operation;

/** `PUT /c` */
export function 猫(client: Client, options?: CallOptions): Promise<void> {
  return client.call(猫Operation, undefined, options);
}

const createClientOperation = {
  id: "createClient",
  method: "POST",
  path: "/c",
  response: "none",
} as const satisfies Operation;

/** `POST /c` */
export function createClient(client: Client, options?: CallOptions): Promise<void> {
  return client.call(createClientOperation, undefined, options);
}

const promiseOperation = {
  id: "Promise",
  method: "DELETE",
  path: "/c",
  response: "none",
} as const satisfies Operation;

/** `DELETE /c` */
export function promise(client: Client, options?: CallOptions): Promise<void> {
  return client.call(promiseOperation, undefined, options);
}
