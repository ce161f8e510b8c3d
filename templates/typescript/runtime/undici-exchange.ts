import type { Duplex } from "node:stream";
import type { Dispatcher } from "undici";
import type { Stage } from "./errors.js";
import { ExchangeBody } from "./exchange-body.js";
import { hasContent } from "./has-content.js";
import { toConnectionError } from "./to-connection-error.js";
import type { HeaderRecord, TransportRequest, TransportResponse } from "./transport.js";
import { Upload } from "./upload.js";

/** Chunk size for long bodies, in bytes. */
const PIECE_SIZE = 256 * 1024;

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** undici's response, before its content. */
export interface RawResponse extends TransportResponse {
  readonly body: ExchangeBody;
}

interface Upgraded {
  readonly headers: HeaderRecord;
  readonly stream: Duplex;
}

/** Either an upgraded connection, or a normal response. */
export type UpgradeResult = Upgraded | { readonly refused: RawResponse };

/** Sends a request. */
export function dispatch(dispatcher: Dispatcher, request: TransportRequest): Promise<RawResponse> {
  request.signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const exchange = new UndiciExchange(request, resolve, reject);
    dispatcher.dispatch({ ...dispatchOptions(request), body: exchange.body }, exchange);
  });
}

/** Requests a WebSocket; the server may respond otherwise. */
export function dispatchUpgrade(dispatcher: Dispatcher, request: TransportRequest): Promise<UpgradeResult> {
  request.signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const exchange = new UndiciExchange(request, (refused) => resolve({ refused }), reject, resolve);
    dispatcher.dispatch({ ...dispatchOptions(request), upgrade: "websocket" }, exchange);
  });
}

/** undici's own limits are off: they count whole seconds, and also run while the reader is slow. */
function dispatchOptions(request: TransportRequest): Dispatcher.DispatchOptions {
  const { origin, pathname, search } = new URL(request.url);
  const { method, body } = request;
  // A body in chunks has no length of its own.
  const length = typeof body === "string" || body instanceof Uint8Array ? Buffer.byteLength(body) : undefined;
  const headers = {
    "accept-encoding": "gzip",
    // Kubernetes names the managers of fields after it, and some gateways refuse requests without one.
    "user-agent": "groupversion-typescript",
    ...(length !== undefined && { "content-length": String(length) }),
    ...request.headers,
  };
  return { origin, path: pathname + search, method, headers, headersTimeout: 0, bodyTimeout: 0 };
}

/**
 * Handles one request and its response for undici. Unlike undici's own handler, it ends at once when its signal fires,
 * even while connecting.
 */
class UndiciExchange implements Dispatcher.DispatchHandler {
  readonly #request: TransportRequest;
  readonly #settle: {
    resolve(response: RawResponse): void;
    reject(error: unknown): void;
    upgraded: ((result: Upgraded) => void) | undefined;
  };
  readonly #body: ExchangeBody;
  readonly #upload: Upload | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #stage: Stage = "connect";

  constructor(
    request: TransportRequest,
    resolve: (response: RawResponse) => void,
    reject: (error: unknown) => void,
    upgraded?: (result: Upgraded) => void,
  ) {
    this.#request = request;
    this.#settle = { resolve, reject, upgraded };
    this.#body = new ExchangeBody(() => this.#controller);
    request.signal.addEventListener("abort", this.#onAbort);
    const { body, onProgress } = request;
    const source = typeof body === "string" || body instanceof Uint8Array ? inPieces(body) : body;
    if (source !== undefined) {
      this.#upload = new Upload(source, {
        ...(onProgress && { onPiece: onProgress }),
        onError: (error) => this.#fail(error),
      });
    }
  }

  /** undici accepts any iterable, which its types do not declare. */
  get body(): NonNullable<Dispatcher.DispatchOptions["body"]> | null {
    return (this.#upload ?? this.#request.body ?? null) as string | Uint8Array | null;
  }

  readonly #onAbort = (): void => {
    this.#fail(this.#request.signal.reason);
    this.#controller?.abort(new Error("aborted"));
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#request.signal.aborted) return controller.abort(new Error("aborted"));
    this.#stage = "headers";
    this.#request.onConnected?.();
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Headers, reason?: string): void {
    if (status < 200) return;
    this.#stage = "body";
    // undici treats a missing body as an error if a content length was announced.
    if (!hasContent(this.#request.method, status)) this.#body.finish();
    const response = { status, reason: reason ?? "", headers: joinHeaders(headers), body: this.#body };
    this.#settle.resolve(response);
  }

  onRequestUpgrade(_: Dispatcher.DispatchController, __: number, headers: Headers, stream: Duplex): void {
    this.#end();
    this.#settle.upgraded?.({ headers: joinHeaders(headers), stream });
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Uint8Array): void {
    this.#body.push(chunk);
  }

  onResponseEnd(): void {
    this.#end();
    this.#body.finish();
  }

  onResponseError(_: Dispatcher.DispatchController | undefined, error: Error): void {
    this.#fail(toConnectionError(error, this.#stage));
  }

  #fail(error: unknown): void {
    this.#end();
    this.#settle.reject(error);
    this.#body.fail(error);
  }

  #end(): void {
    this.#request.signal.removeEventListener("abort", this.#onAbort);
    this.#upload?.cancel();
  }
}

/** Splits a long body into chunks, so that progress can be reported. */
function inPieces(body: string | Uint8Array): AsyncIterable<Uint8Array> | undefined {
  if (body.length <= PIECE_SIZE) return undefined;
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return (async function* pieces() {
    for (let start = 0; start < bytes.length; start += PIECE_SIZE) {
      yield await Promise.resolve(bytes.subarray(start, start + PIECE_SIZE));
    }
  })();
}

function joinHeaders(headers: Headers): Record<string, string> {
  const joined = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) joined[name.toLowerCase()] = typeof value === "string" ? value : value.join(", ");
  }
  return joined;
}
