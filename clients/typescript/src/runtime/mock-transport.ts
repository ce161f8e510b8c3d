import { readText } from "./body-reader.js";
import type { HeaderRecord, Transport, TransportResponse } from "./transport.js";
import { Upload } from "./upload.js";

/** A request, as a test sees it. */
export interface MockRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: HeaderRecord;
  /** The body as text; empty if there is none. */
  readonly body: string;
  readonly signal: AbortSignal;
}

/** The response for a test; default: status 200 without content. */
export interface MockResponse {
  readonly status?: number;
  readonly headers?: HeaderRecord;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent unchanged, instead of `json`. */
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>;
}

/**
 * A transport that calls a function instead of a server. For tests of code that uses a client.
 *
 * @example
 * ```ts
 * const client = createClient({ baseUrl: "http://test", transport: mockTransport(() => ({ json: { kind: "Pod" } })) });
 * ```
 */
export function mockTransport(handler: (request: MockRequest) => MockResponse | Promise<MockResponse>): Transport {
  return {
    async send({ method, url, headers, body, signal, onConnected }): Promise<TransportResponse> {
      onConnected?.();
      const text = await textOf(body);
      const answer = await handler({ method, url: new URL(url), headers, body: text, signal });
      const json = answer.json === undefined ? undefined : JSON.stringify(answer.json);
      return {
        status: answer.status ?? 200,
        reason: "",
        headers: { ...(json === undefined ? {} : { "content-type": "application/json" }), ...answer.headers },
        body: piecesOf(answer.body ?? json ?? ""),
      };
    },
  };
}

async function textOf(
  body: ConstructorParameters<typeof Upload>[0] | string | Uint8Array | undefined,
): Promise<string> {
  if (body === undefined || typeof body === "string") return body ?? "";
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : readText(new Upload(body));
}

async function* piecesOf(body: string | Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  if (typeof body === "string") yield new TextEncoder().encode(body);
  else if (body instanceof Uint8Array) yield body;
  else yield* body;
}
