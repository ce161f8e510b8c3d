import { isApiError } from "../api-error.js";
import { ConnectionError, DecodeError, TimeoutError } from "../errors.js";
import type { Operation } from "../operation.js";
import { parseRetryAfter } from "../retry.js";
import { causesOf, errorOfStatus, isStatus } from "./status-error.js";

/** How a watch reacts to a failure: list again, retry, or throw. */
export type Remedy = "list" | "retry" | "throw";

/** The server sent an unexpected error event, or something that is not an event. */
export class WatchStreamError extends Error {
  override readonly name = "WatchStreamError";
}

const TRANSIENT_STATUSES = new Set([408, 425, 429]);

/** Chooses the reaction to an error of a list or a watch. */
export function remedyFor(error: unknown): Remedy {
  if (isApiError(error)) {
    if (error.status === 410 || isVersionTooLarge(error.body)) return "list";
    return error.status >= 500 || TRANSIENT_STATUSES.has(error.status) ? "retry" : "throw";
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

/** The error that an `ERROR` event represents. */
export function errorOfEvent(object: unknown, operation: Operation): Error {
  if (!isStatus(object)) return new WatchStreamError("the server reported an error of unknown form");
  const status: unknown = object.code ?? statusOfReason(object.reason);
  if (typeof status !== "number") return new WatchStreamError("the server reported an error without a code");
  return errorOfStatus(status, object, operation);
}

function statusOfReason(reason: string | undefined): number | undefined {
  return reason === "Expired" || reason === "Gone" ? 410 : undefined;
}

/** After a restore from a backup, the server's versions restart below ours: waiting for ours is pointless. */
function isVersionTooLarge(body: unknown): boolean {
  return isStatus(body) && causesOf(body).some((cause) => cause.reason === "ResourceVersionTooLarge");
}
