import { ApiError, isApiError } from "../api-error.js";
import type { Operation } from "../operation.js";
import { isRecord } from "./object-metadata.js";
import type { KubernetesStatus } from "./types.js";

/**
 * Whether an error is the server's answer and says why in a `Status`; with a reason, whether for that reason.
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

/** The error for a failure that came inside a stream, and not as the status of an answer. */
export function errorOfStatus(
  code: number,
  status: KubernetesStatus,
  operation: Operation,
): ApiError<KubernetesStatus> {
  return new ApiError({
    status: code,
    reason: status.reason ?? "",
    headers: {},
    body: status,
    operation: operation.id,
    method: operation.method,
    url: operation.path,
    detail: status.message?.split("\n", 1)[0],
  });
}
