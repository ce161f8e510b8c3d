import { isApiError } from "../api-error.js";
import { ConnectionError, DecodeError, TimeoutError } from "../errors.js";
import type { Operation } from "../operation.js";
import { parseRetryAfter } from "../retry.js";
import { causesOf, errorOfStatus, isStatus } from "./status-error.js";

/** What a watch does about a failure: list anew, try again, or give up. */
export type Remedy = "list" | "retry" | "throw";

/** The server ended a watch by an event that is not of the failures above, or sent what is no event. */
export class WatchStreamError extends Error {
  override readonly name = "WatchStreamError";
}

const transientStatuses = new Set([408, 425, 429]);

/** Decide what to do about an error of a list or a watch. */
export function remedyFor(error: unknown): Remedy {
  if (isApiError(error)) {
    if (error.status === 410 || isVersionTooLarge(error.body)) return "list";
    return error.status >= 500 || transientStatuses.has(error.status) ? "retry" : "throw";
  }
  const transient = [ConnectionError, TimeoutError, DecodeError, WatchStreamError];
  return transient.some((kind) => error instanceof kind) ? "retry" : "throw";
}

/** How long the server asks to wait, in milliseconds. */
export function retryAfter(error: unknown): number | undefined {
  if (!isApiError(error)) return undefined;
  const asked = parseRetryAfter(error.headers["retry-after"]);
  if (asked !== undefined) return asked;
  const seconds: unknown = isStatus(error.body) ? error.body.details?.retryAfterSeconds : undefined;
  return typeof seconds === "number" && seconds >= 0 ? seconds * 1000 : undefined;
}

/** The error that an event of type `ERROR` stands for. */
export function errorOfEvent(object: unknown, operation: Operation): Error {
  if (!isStatus(object)) return new WatchStreamError("the server reported an error of no known form");
  const status: unknown = object.code ?? statusOfReason(object.reason);
  if (typeof status !== "number") return new WatchStreamError("the server reported an error without a code");
  return errorOfStatus(status, object, operation);
}

function statusOfReason(reason: string | undefined): number | undefined {
  return reason === "Expired" || reason === "Gone" ? 410 : undefined;
}

/** After a restore from a backup the server's versions start again lower than ours: waiting for ours is in vain. */
function isVersionTooLarge(body: unknown): boolean {
  return isStatus(body) && causesOf(body).some((cause) => cause.reason === "ResourceVersionTooLarge");
}
