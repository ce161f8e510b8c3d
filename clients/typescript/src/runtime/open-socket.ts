import type { Context, PreparedCall } from "./call-server.js";
import { BodyReader } from "./body-reader.js";
import { emptyHeaders } from "./build-headers.js";
import { describeError, secretsOf, toApiError } from "./describe-error.js";
import { Limits } from "./limits.js";
import { redactUrl } from "./redact.js";
import type { WebSocketConnection } from "./web-socket-connection.js";

/**
 * Opens a WebSocket under a call's limits; once it is open, only the caller's signal can end it. Nothing is tried twice.
 */
export async function openSocket(
  context: Context,
  call: PreparedCall,
  protocols: readonly string[],
): Promise<WebSocketConnection> {
  const { operation, timeouts, options } = call;
  const { transport, credentials, json, hooks } = context;
  if (!transport.connect) throw new TypeError("the client's transport has no WebSockets");
  const limits = new Limits(operation.id, timeouts.total, options.signal);
  let secrets: readonly string[] = [];
  let open = false;
  const describe = (error: unknown): unknown => describeError(error, operation.id, secrets);
  try {
    const headers = Object.assign(emptyHeaders(), call.headers);
    const shown = redactUrl(call.url, credentials.secretParameters);
    const info = { operation: operation.id, method: operation.method, url: shown, attempt: 1 };
    await hooks.onRequest?.({ ...info, headers });
    const proof = await limits.race(credentials.apply(operation, call.url, headers));
    secrets = [...secretsOf(headers), ...proof.secrets];
    limits.start("connect", timeouts.connect);
    const onConnected = (): void => limits.start("headers", timeouts.headers);
    const request = { method: "GET", url: proof.url, headers, signal: limits.signal, onConnected };
    const result = await limits.race(transport.connect(request, protocols));
    limits.stop();
    if ("socket" in result) {
      open = true;
      limits.stopTotal();
      void result.socket.closed.then(() => limits.end());
      return result.socket;
    }
    const { status, headers: answered, reason, body } = result.refused;
    const reader = new BodyReader(body, limits, { idle: timeouts.idle, describe });
    throw await toApiError({ ...info, status, headers: answered, reason }, reader, json, secrets);
  } catch (error) {
    throw describe(error);
  } finally {
    if (!open) limits.end();
  }
}
