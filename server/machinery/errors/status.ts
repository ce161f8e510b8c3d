/** Why a request failed, as `Status.reason`. */
export type StatusReason =
  | "Unauthorized"
  | "Forbidden"
  | "NotFound"
  | "MethodNotAllowed"
  | "NotAcceptable"
  | "AlreadyExists"
  | "Conflict"
  | "Gone"
  | "Expired"
  | "RequestEntityTooLarge"
  | "UnsupportedMediaType"
  | "Invalid"
  | "TooManyRequests"
  | "BadRequest"
  | "InternalError"
  | "ServerTimeout"
  | "ServiceUnavailable"
  | "Timeout"
  | "";

/** One of the causes of a failure. */
export interface StatusCause {
  readonly reason?: string;
  readonly message?: string;
  /** Path of a field: `spec.replicas`. */
  readonly field?: string;
}

export interface StatusDetails {
  readonly name?: string;
  readonly group?: string;
  /** The plural resource, or of invalid objects the kind. */
  readonly kind?: string;
  readonly uid?: string;
  readonly causes?: readonly StatusCause[];
  readonly retryAfterSeconds?: number;
}

/** `v1 Status`: the answer where there is no object. */
export interface Status {
  readonly kind: "Status";
  readonly apiVersion: "v1";
  readonly metadata: { readonly continue?: string };
  readonly status: "Success" | "Failure";
  readonly message?: string;
  readonly reason?: StatusReason;
  readonly details?: StatusDetails;
  /** HTTP status; 0 or absent of successes. */
  readonly code?: number;
}

/** A failure that a client is told of. Anything else that is thrown is a fault of ours. */
export class StatusError extends Error {
  readonly status: Status;
  readonly code: number;

  constructor(code: number, reason: StatusReason, message: string, details?: StatusDetails, metadata = {}) {
    super(message);
    this.name = "StatusError";
    this.code = code;
    this.status = {
      kind: "Status",
      apiVersion: "v1",
      metadata,
      status: "Failure",
      message,
      ...(reason !== "" && { reason }),
      ...(details !== undefined && { details: withoutEmpty(details) }),
      code,
    };
  }

  get reason(): StatusReason {
    return this.status.reason ?? "";
  }
}

/** Go leaves out what is empty, and clients compare. */
function withoutEmpty(details: StatusDetails): StatusDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== "" && value !== undefined));
}
