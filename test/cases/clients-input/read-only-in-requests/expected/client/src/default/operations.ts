import type { CallOptions, Client, Operation } from "../runtime/index.js";
import type { Boat, BoatRequest, FleetInput, Owner, SignalBody } from "../models.js";

/** Parameters of {@link addBoat}. */
export interface AddBoatParams {
  body: BoatRequest;
}

const addBoatOperation = {
  id: "addBoat",
  method: "POST",
  path: "/boats",
} as const satisfies Operation;

/** `POST /boats` */
export function addBoat(client: Client, params: AddBoatParams, options?: CallOptions): Promise<Boat> {
  return client.call(addBoatOperation, params, options);
}

/** Parameters of {@link addFleets}. */
export interface AddFleetsParams {
  body?: FleetInput[];
}

const addFleetsOperation = {
  id: "addFleets",
  method: "POST",
  path: "/fleets",
} as const satisfies Operation;

/** `POST /fleets` */
export function addFleets(client: Client, params?: AddFleetsParams, options?: CallOptions): Promise<Owner> {
  return client.call(addFleetsOperation, params, options);
}

/** Parameters of {@link putOwner}. */
export interface PutOwnerParams {
  body: Owner;
}

const putOwnerOperation = {
  id: "putOwner",
  method: "PUT",
  path: "/owners",
  response: "none",
} as const satisfies Operation;

/** `PUT /owners` */
export function putOwner(client: Client, params: PutOwnerParams, options?: CallOptions): Promise<void> {
  return client.call(putOwnerOperation, params, options);
}

/** Parameters of {@link signal}. */
export interface SignalParams {
  body?: SignalBody;
}

const signalOperation = {
  id: "signal",
  method: "POST",
  path: "/signals",
  response: "none",
} as const satisfies Operation;

/** `POST /signals` */
export function signal(client: Client, params?: SignalParams, options?: CallOptions): Promise<void> {
  return client.call(signalOperation, params, options);
}
