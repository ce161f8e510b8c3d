import type { CallOptions, Client, Operation } from "../runtime/index.js";

/** Parameters of {@link inherited}. */
export interface InheritedParams {
  body?: string;
}

const inheritedOperation = {
  id: "inherited",
  method: "POST",
  path: "/a",
} as const satisfies Operation;

/** `POST /a` */
export function inherited(client: Client, params?: InheritedParams, options?: CallOptions): Promise<string> {
  return client.call(inheritedOperation, params, options);
}

/** Parameters of {@link own}. */
export interface OwnParams {
  body?: string;
}

const ownOperation = {
  id: "own",
  method: "POST",
  path: "/b",
  produces: ["text/csv"],
  response: "text",
} as const satisfies Operation;

/** `POST /b` */
export function own(client: Client, params?: OwnParams, options?: CallOptions): Promise<string> {
  return client.call(ownOperation, params, options);
}

/** Parameters of {@link emptied}. */
export interface EmptiedParams {
  body?: string;
}

const emptiedOperation = {
  id: "emptied",
  method: "POST",
  path: "/c",
} as const satisfies Operation;

/** `POST /c` */
export function emptied(client: Client, params?: EmptiedParams, options?: CallOptions): Promise<string> {
  return client.call(emptiedOperation, params, options);
}

/** Parameters of {@link anything}. */
export interface AnythingParams {
  body?: string;
}

const anythingOperation = {
  id: "anything",
  method: "PUT",
  path: "/d",
  response: "text",
} as const satisfies Operation;

/** `PUT /d` */
export function anything(client: Client, params?: AnythingParams, options?: CallOptions): Promise<string> {
  return client.call(anythingOperation, params, options);
}
