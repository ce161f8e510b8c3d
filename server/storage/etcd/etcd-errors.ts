import { StorageFullError, ValueTooLargeError } from "../errors.js";
import type { Grpc } from "./load-grpc.js";

/** etcd did not respond, or responded with an error that has no class of its own. */
export class EtcdError extends Error {
  override readonly name = "EtcdError";
}

/** Codes of gRPC, as numbers: its own enumeration would load the library. */
const INVALID_ARGUMENT = 3;
const RESOURCE_EXHAUSTED = 8;
const OUT_OF_RANGE = 11;
const UNAVAILABLE = 14;
const UNAUTHENTICATED = 16;

const codeOf = (error: Grpc.ServiceError): number => error.code;

export const isCompacted = (error: Grpc.ServiceError): boolean =>
  codeOf(error) === OUT_OF_RANGE && error.details.includes("has been compacted");

export const isFuture = (error: Grpc.ServiceError): boolean =>
  codeOf(error) === OUT_OF_RANGE && error.details.includes("is a future revision");

export const isUnavailable = (error: Grpc.ServiceError): boolean => codeOf(error) === UNAVAILABLE;

/** The token of a user is old or unknown: etcd forgets tokens when it starts again. */
export const isStaleToken = (error: Grpc.ServiceError): boolean =>
  codeOf(error) === UNAUTHENTICATED || error.details.includes("invalid auth token");

/** What a call's error means for callers of the storage. */
export function storageError(error: Grpc.ServiceError): Error {
  const code = codeOf(error);
  const { details } = error;
  if (code === RESOURCE_EXHAUSTED && details.includes("space exceeded"))
    return new StorageFullError("etcd has no space left: compact it, defragment it and disarm its alarm", {
      cause: error,
    });
  if (
    (code === INVALID_ARGUMENT && details.includes("too large")) ||
    (code === RESOURCE_EXHAUSTED && details.includes("larger than max"))
  )
    return new ValueTooLargeError("a commit is larger than etcd takes", { cause: error });
  return new EtcdError(`etcd: ${details}`, { cause: error });
}
