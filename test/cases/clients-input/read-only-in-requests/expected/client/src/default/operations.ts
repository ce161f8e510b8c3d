import type { CallOptions, Client, Operation, Reply, ResponseOf } from "../runtime/index.js";
import { wholeResponse } from "../runtime/whole-response.js";
import type { Boat, BoatRequest, FleetInput, Owner, SignalBody } from "../models.js";

/** Parameters of {@link addBoat}. */
export interface AddBoatParams {
  body: BoatRequest;
}

/** Responses to {@link addBoat}, by status. */
export interface AddBoatResponses {
  /** Added. */
  201: Reply<Boat>;
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

/** Like {@link addBoat}, but returns the whole response. Declared failures are returned, not thrown. */
export function addBoatResponse(
  client: Client,
  params: AddBoatParams,
  options?: CallOptions,
): Promise<ResponseOf<AddBoatResponses>> {
  return wholeResponse<AddBoatResponses>(client, addBoatOperation, { 201: [] }, params, options);
}

/** Parameters of {@link addFleets}. */
export interface AddFleetsParams {
  body?: FleetInput[];
}

/** Responses to {@link addFleets}, by status. */
export interface AddFleetsResponses {
  /** Added. */
  201: Reply<Owner>;
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

/** Like {@link addFleets}, but returns the whole response. Declared failures are returned, not thrown. */
export function addFleetsResponse(
  client: Client,
  params?: AddFleetsParams,
  options?: CallOptions,
): Promise<ResponseOf<AddFleetsResponses>> {
  return wholeResponse<AddFleetsResponses>(client, addFleetsOperation, { 201: [] }, params, options);
}

/** Parameters of {@link putOwner}. */
export interface PutOwnerParams {
  body: Owner;
}

/** Responses to {@link putOwner}, by status. */
export interface PutOwnerResponses {
  /** Changed. */
  204: Reply<undefined>;
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

/** Like {@link putOwner}, but returns the whole response. Declared failures are returned, not thrown. */
export function putOwnerResponse(
  client: Client,
  params: PutOwnerParams,
  options?: CallOptions,
): Promise<ResponseOf<PutOwnerResponses>> {
  return wholeResponse<PutOwnerResponses>(client, putOwnerOperation, { 204: [] }, params, options);
}

/** Parameters of {@link signal}. */
export interface SignalParams {
  body?: SignalBody;
}

/** Responses to {@link signal}, by status. */
export interface SignalResponses {
  /** Sent. */
  204: Reply<undefined>;
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

/** Like {@link signal}, but returns the whole response. Declared failures are returned, not thrown. */
export function signalResponse(
  client: Client,
  params?: SignalParams,
  options?: CallOptions,
): Promise<ResponseOf<SignalResponses>> {
  return wholeResponse<SignalResponses>(client, signalOperation, { 204: [] }, params, options);
}
