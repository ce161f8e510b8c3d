import { ApiError, isApiError } from "../api-error.js";
import type { Operation } from "../operation.js";
import { isRecord } from "./object-metadata.js";
import type { KubernetesStatus, StatusCause } from "./types.js";

/**
 * Whether an error is a response with a `Status`; if a reason is passed, whether the `Status` has that reason.
 *
 * @example
 * ```ts
 * if (isStatusError(error, "AlreadyExists")) return;
 * ```
 */
export function isStatusError(error: unknown, reason?: string): error is ApiError<KubernetesStatus> {
  if (!isApiError(error) || !isStatus(error.body)) return false;
  return reason === undefined || error.body.reason === reason;
}

/** Whether a value is a `Status`. */
export function isStatus(value: unknown): value is KubernetesStatus {
  return isRecord(value) && value["kind"] === "Status" && ("status" in value || "code" in value || "reason" in value);
}

/** The causes in a `Status`; empty if it is malformed. */
export function causesOf(status: KubernetesStatus): readonly StatusCause[] {
  const details: unknown = status.details;
  const causes = isRecord(details) ? details["causes"] : undefined;
  return Array.isArray(causes) ? causes.filter(isRecord) : [];
}

/** The error for a failure that arrives inside a stream rather than as the status of a response. */
export function errorOfStatus(
  code: number,
  status: KubernetesStatus,
  operation: Operation,
): ApiError<KubernetesStatus> {
  const { reason, message }: { readonly reason?: unknown; readonly message?: unknown } = status;
  return new ApiError({
    status: code,
    reason: typeof reason === "string" ? reason : "",
    headers: {},
    body: status,
    operation: operation.id,
    method: operation.method,
    url: operation.path,
    detail: typeof message === "string" ? message.split("\n", 1)[0] : undefined,
  });
}
