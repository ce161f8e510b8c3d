import type { CallOptions, Client, Operation } from "../runtime/index.js";

const eitherOperation = {
  id: "either",
  method: "GET",
  path: "/either",
  response: "none",
  security: [["implicit"], ["accessCode"], ["password"], ["application"]],
} as const satisfies Operation;

/** `GET /either` */
export function either(client: Client, options?: CallOptions): Promise<void> {
  return client.call(eitherOperation, undefined, options);
}

const inheritedOperation = {
  id: "inherited",
  method: "GET",
  path: "/inherited",
  response: "none",
  security: [["login"]],
} as const satisfies Operation;

/** `GET /inherited` */
export function inherited(client: Client, options?: CallOptions): Promise<void> {
  return client.call(inheritedOperation, undefined, options);
}

const openOperation = {
  id: "open",
  method: "GET",
  path: "/open",
  response: "none",
  security: [],
} as const satisfies Operation;

/** `GET /open` */
export function open(client: Client, options?: CallOptions): Promise<void> {
  return client.call(openOperation, undefined, options);
}

const optionalOperation = {
  id: "optional",
  method: "GET",
  path: "/optional",
  response: "none",
  security: [["key"], []],
} as const satisfies Operation;

/** `GET /optional` */
export function optional(client: Client, options?: CallOptions): Promise<void> {
  return client.call(optionalOperation, undefined, options);
}

const togetherOperation = {
  id: "together",
  method: "GET",
  path: "/together",
  response: "none",
  security: [["key", "queryKey"]],
} as const satisfies Operation;

/** `GET /together` */
export function together(client: Client, options?: CallOptions): Promise<void> {
  return client.call(togetherOperation, undefined, options);
}
