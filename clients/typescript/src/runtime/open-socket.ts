import type { Context, PreparedCall } from "./call-server.js";
import { BodyReader } from "./body-reader.js";
import type { ResponseInfo } from "./call-options.js";
import type { Proof } from "./credentials.js";
import { describeError, secretsOf, toApiError } from "./describe-error.js";
import { Limits } from "./limits.js";
import { redactUrl } from "./redact.js";
import { hookedHeaders } from "./request-hook.js";
import type { ConnectResult, TransportRequest } from "./transport.js";
import type { WebSocketConnection } from "./web-socket-connection.js";

/**
 * Opens a WebSocket under a call's limits. Once open, only the caller's signal or the call's own `idle` limit can end
 * it. It does not retry, except once with new credentials if the server refuses the first ones.
 */
export async function openSocket(
  context: Context,
  call: PreparedCall,
  protocols: readonly string[],
): Promise<WebSocketConnection> {
  const { credentials, json } = context;
  const limits = new Limits(call.operation.id, call.timeouts.total, call.options.signal);
  let open = false;
  try {
    for (let renewed = false; ; renewed = true) {
      const { result, proof, info, secrets } = await ask(context, call, protocols, limits);
      if ("socket" in result) {
        open = true;
        limits.stopTotal();
        void result.socket.closed.then(() => limits.end());
        return result.socket;
      }
      const { status, headers, reason, body } = result.refused;
      const describe = (error: unknown): unknown => describeError(error, call.operation.id, secrets);
      const reader = new BodyReader(body, limits, { idle: call.timeouts.idle, describe });
      if (status === 401 && !renewed && (await limits.race(credentials.renew(proof)))) {
        await reader.return();
        continue;
      }
      if (status === 401) credentials.refuse(proof);
      const error = await toApiError({ ...info, status, headers, reason }, reader, json, secrets);
      limits.throwIfOver();
      throw error;
    }
  } finally {
    if (!open) limits.end();
  }
}

interface Asked {
  readonly result: ConnectResult;
  readonly proof: Proof;
  readonly info: Omit<ResponseInfo, "status" | "headers">;
  readonly secrets: readonly string[];
}

async function ask(context: Context, call: PreparedCall, protocols: readonly string[], limits: Limits): Promise<Asked> {
  const { operation, timeouts, options } = call;
  const { transport, credentials, hooks } = context;
  if (!transport.connect) throw new TypeError("the client's transport does not support WebSockets");
  const shown = redactUrl(call.url, credentials.secretParameters);
  const info = { operation: operation.id, method: operation.method, url: shown, attempt: 1 };
  const headers = await hookedHeaders(hooks.onRequest, info, call.headers, limits);
  const proof = await limits.race(credentials.apply(operation, call.url, headers));
  const secrets = [...secretsOf(headers), ...proof.secrets];
  const { idle } = options.timeouts ?? {};
  const request: TransportRequest = {
    method: "GET",
    url: proof.url,
    headers,
    signal: limits.signal,
    onConnected: () => limits.start("headers", timeouts.headers),
    ...(idle && { silence: { milliseconds: idle, onReached: () => limits.reach("idle", idle) } }),
  };
  limits.start("connect", timeouts.connect);
  try {
    return { result: await limits.race(transport.connect(request, protocols)), proof, info, secrets };
  } catch (error) {
    throw describeError(error, operation.id, secrets);
  } finally {
    limits.stop();
  }
}
