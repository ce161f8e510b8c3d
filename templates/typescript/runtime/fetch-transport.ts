import { ConnectionError } from "./errors.js";
import { setInspect } from "./inspect.js";
import { toConnectionError } from "./to-connection-error.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";
import { Upload } from "./upload.js";

export interface FetchTransportOptions {
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Added to every request, such as `{ credentials: "include" }`. With `{ redirect: "follow" }` the platform follows
   * redirects by its own rules, with credentials: browsers do not show where they lead.
   */
  readonly init?: Readonly<Pick<RequestInit, "credentials" | "mode" | "redirect" | "referrerPolicy">> | undefined;
}

/**
 * Carries calls over `fetch`: in browsers, in workers, and wherever undici is not wanted.
 *
 * `fetch` does not report when a connection is established, nor how much of a body has been sent unless it is a stream.
 * The `headers` limit therefore includes `connect` and must be long enough for both. The platform handles proxies and
 * certificates.
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  const transport: Transport = { send: (request) => send(request, options) };
  if (typeof WebSocket === "function") {
    transport.connect = async (request, protocols) => {
      const { openPlatformSocket } = await import("./platform-socket.js");
      return { socket: await openPlatformSocket(request, protocols) };
    };
  }
  setInspect(transport, () => "FetchTransport {}");
  return transport;
}

async function send(request: TransportRequest, options: FetchTransportOptions): Promise<TransportResponse> {
  const { method, url, signal, body } = request;
  // The platform knows the length and refuses to have it set.
  const { "content-length": _length, ...headers } = request.headers;
  const fetch = options.fetch ?? globalThis.fetch;
  const init: RequestInit & { duplex?: "half" } = { redirect: "manual", ...options.init, method, headers, signal };
  let broken: { readonly error: unknown } | undefined;
  let upload: Upload | undefined;
  if (typeof body === "string" || body instanceof Uint8Array || body instanceof Blob) init.body = body;
  else if (body !== undefined) {
    const onError = (error: unknown): void => {
      broken = { error };
    };
    upload = new Upload(body, { onError, ...(request.onProgress && { onPiece: request.onProgress }) });
    init.body = streamOf(upload);
    init.duplex = "half";
  }
  request.onConnected?.();
  try {
    const response = await fetch(url, init);
    if (response.type === "opaqueredirect") {
      throw new ConnectionError("cannot follow the redirect: browsers hide its target", "headers");
    }
    const { status, statusText: reason } = response;
    const end = (): void => upload?.cancel();
    return { status, reason, headers: toRecord(response.headers), body: new FetchBody(response.body, signal, end) };
  } catch (error) {
    upload?.cancel();
    signal.throwIfAborted();
    throw broken ? broken.error : toConnectionError(error, "headers");
  }
}

type Piece = IteratorResult<Uint8Array, undefined>;
const END: Piece = { done: true, value: undefined };

/** The content of a response. Not every browser's streams are iterable. */
class FetchBody implements AsyncIterableIterator<Uint8Array, undefined> {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #signal: AbortSignal;
  readonly #onEnd: () => void;
  #done = false;

  constructor(stream: ReadableStream<Uint8Array> | null, signal: AbortSignal, onEnd: () => void) {
    this.#reader = stream?.getReader();
    this.#signal = signal;
    this.#onEnd = onEnd;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<Piece> {
    if (this.#done) return END;
    try {
      const piece = await this.#reader?.read();
      if (piece?.done === false) return { done: false, value: piece.value };
      this.#end();
      return END;
    } catch (error) {
      this.#end();
      this.#signal.throwIfAborted();
      throw toConnectionError(error, "body");
    }
  }

  async return(): Promise<Piece> {
    if (!this.#done) {
      this.#end();
      await this.#reader?.cancel();
    }
    return END;
  }

  #end(): void {
    this.#done = true;
    this.#onEnd();
  }
}

function streamOf(upload: Upload): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await upload.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => upload.cancel(),
  });
}

function toRecord(headers: Headers): Record<string, string> {
  const record = Object.create(null) as Record<string, string>;
  headers.forEach((value, name) => {
    record[name] = value;
  });
  return record;
}
