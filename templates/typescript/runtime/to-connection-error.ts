import { ConnectionError } from "./errors.js";
import type { Stage } from "./errors.js";

interface Failure {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: Failure;
  readonly errors?: readonly Failure[];
}

/** Error codes of failures before a request was sent, from any library. */
const BEFORE = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|.*CERT.*|.*TLS.*)$/;

/**
 * Converts a failure of a library or the system. Only its message and code are kept: connection errors hold
 * certificates, addresses and options.
 */
export function toConnectionError(error: unknown, stage: Stage): ConnectionError {
  if (error instanceof ConnectionError) return error;
  const failure = error as Failure;
  // `fetch` puts the reason in the cause. If all addresses of a host fail, Node.js throws an AggregateError without
  // message.
  const reason = failure.cause ?? failure;
  const code = firstText(reason.code, reason.errors?.[0]?.code);
  const message = firstText(reason.message, reason.errors?.[0]?.message, code, failure.message) ?? "connection failed";
  return new ConnectionError(message, code !== undefined && BEFORE.test(code) ? "connect" : stage, { code });
}

function firstText(...values: readonly unknown[]): string | undefined {
  return values.find((value) => typeof value === "string" && value !== "") as string | undefined;
}
