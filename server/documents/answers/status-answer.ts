import type { Answer } from "../answer.js";
import { messageAnswer } from "./message-answer.js";

/** Reasons by status code, as Kubernetes clients know them. */
const REASONS: Readonly<Record<number, string>> = {
  400: "BadRequest",
  401: "Unauthorized",
  404: "NotFound",
  405: "MethodNotAllowed",
  406: "NotAcceptable",
  412: "PreconditionFailed",
  416: "RequestedRangeNotSatisfiable",
  500: "InternalError",
  503: "ServiceUnavailable",
};

/**
 * An error response with a Kubernetes `Status` as its body. Caches must not store it.
 *
 * @param headers - alternating names and values, besides those of the body
 */
export function statusAnswer(code: number, message: string, headers: readonly string[] = []): Answer {
  const status = {
    kind: "Status",
    apiVersion: "v1",
    metadata: {},
    status: "Failure",
    message,
    reason: REASONS[code] ?? "",
    code,
  };
  return messageAnswer(code, "application/json", `${JSON.stringify(status)}\n`, headers);
}
