import type { BinaryBody } from "./binary-body.js";
import { readAll, readText } from "./body-reader.js";
import { addCookies, addHeaderParameters, addHeaders, emptyHeaders } from "./build-headers.js";
import { buildUrl, parseBaseUrl } from "./build-url.js";
import type { BaseUrl } from "./build-url.js";
import type { CallOptions } from "./call-options.js";
import { callServer } from "./call-server.js";
import type { Context, PreparedCall } from "./call-server.js";
import type { ClientOptions } from "./client-options.js";
import type { Client, ConnectOptions } from "./client.js";
import { openSocket } from "./open-socket.js";
import { Credentials } from "./credentials.js";
import { parseJson, secretFields } from "./describe-error.js";
import { encodeBody, isJson } from "./encode-body.js";
import { fetchTransport } from "./fetch-transport.js";
import { setInspect } from "./inspect.js";
import type { JsonCodec } from "./json.js";
import { DEFAULT_TIMEOUTS } from "./limits.js";
import type { Operation, ResponseKind } from "./operation.js";
import { ResponseBody } from "./response-body.js";
import { readEvents } from "./streams/server-sent-events.js";
import type { ServerSentEvent } from "./streams/server-sent-events.js";
import type { HeaderRecord, Transport } from "./transport.js";
import { undiciTransport } from "./undici-transport.js";
import type { WebSocketConnection } from "./web-socket-connection.js";

/**
 * Creates a client. Nothing is loaded or connected before the first call.
 *
 * @example
 * ```ts
 * const client = createClient({ baseUrl: "https://api.example.com/v1", token: () => readToken() });
 * ```
 * @throws {TypeError} if the base URL or a header is invalid, or `auth` has a name that is no security scheme.
 */
export function createClient(options: ClientOptions): Client {
  return new HttpClient(options);
}

class HttpClient implements Client {
  readonly json: JsonCodec;
  readonly #base: BaseUrl;
  readonly #options: ClientOptions;
  readonly #headers: HeaderRecord;
  readonly #context: Context;

  constructor(options: ClientOptions) {
    this.json = options.json ?? JSON;
    this.#base = parseBaseUrl(options.baseUrl);
    this.#options = options;
    const headers = emptyHeaders();
    addHeaders(headers, options.headers ?? {});
    this.#headers = headers;
    const transport = options.transport ?? defaultTransport(options);
    this.#context = {
      transport,
      credentials: new Credentials(options.token, options.auth, options.schemes),
      json: this.json,
      hooks: options,
      retry: options.retry,
      maxRedirects: options.maxRedirects ?? 5,
      // A client certificate would identify the caller to the other origin.
      crossOrigin: options.tls?.cert === undefined && transport.identifies !== true,
    };
    setInspect(this, () => `Client { baseUrl: ${JSON.stringify(this.#base.origin + this.#base.path)} }`);
  }

  async call<T>(operation: Operation, params: object = {}, options: CallOptions = {}): Promise<T> {
    const kind = operation.response ?? "json";
    if (kind === "events") throw new TypeError(`${operation.id} returns server-sent events: use client.events`);
    if (kind === "binary") return (await this.open(operation, params, options)) as T;
    const call = this.#prepare(operation, params, options, kind);
    return callServer(this.#context, call, async ({ reader, secrets }) => {
      if (kind === "none") return (await readAll(reader, 64 * 1024), undefined) as T;
      const text = await readText(reader);
      return (kind === "text" ? text : parseJson(text, this.json, operation.id, secrets)) as T;
    });
  }

  async *events(
    operation: Operation,
    params: object = {},
    options: CallOptions = {},
  ): AsyncGenerator<ServerSentEvent, void> {
    yield* readEvents(await this.#stream(this.#prepare(operation, params, options, "events")));
  }

  async open(operation: Operation, params: object = {}, options: CallOptions = {}): Promise<BinaryBody> {
    return this.#stream(this.#prepare(operation, params, options, operation.response ?? "json"));
  }

  async connect(operation: Operation, params: object = {}, options: ConnectOptions = {}): Promise<WebSocketConnection> {
    return openSocket(this.#context, this.#prepare(operation, params, options, "none"), options.protocols ?? []);
  }

  async close(): Promise<void> {
    await this.#context.transport.close?.();
  }

  #stream(call: PreparedCall): Promise<BinaryBody> {
    return callServer(this.#context, call, ({ response, reader }) => new ResponseBody(response, reader), true);
  }

  #baseOf({ server }: Operation): BaseUrl {
    if (server === undefined) return this.#base;
    const { servers = {} } = this.#options;
    const given = Object.hasOwn(servers, server) ? servers[server] : undefined;
    return parseBaseUrl(given ?? new URL(server, this.#base.origin));
  }

  #prepare(operation: Operation, params: object, options: CallOptions, kind: ResponseKind): PreparedCall {
    const values = params as Readonly<Record<string, unknown>>;
    const body = encodeBody(operation, values, options.contentType, this.json);
    const headers = Object.assign(emptyHeaders(), { accept: acceptOf(operation, kind) }, this.#headers);
    addHeaderParameters(headers, operation, values);
    if (options.accept !== undefined) addHeaders(headers, { accept: options.accept });
    addHeaders(headers, { "content-type": body?.contentType, "content-length": body?.length });
    addHeaders(headers, options.headers ?? {});
    addCookies(headers, operation, values);
    return {
      operation,
      url: buildUrl(this.#baseOf(operation), operation, values, options.query),
      headers,
      body,
      secrets: secretFields(operation, values),
      timeouts: { ...DEFAULT_TIMEOUTS, ...this.#options.timeouts, ...options.timeouts },
      options,
    };
  }
}

/** The media types of the response that the call can read, among those that the operation produces. */
function acceptOf(operation: Operation, kind: ResponseKind): string {
  const produces = operation.produces ?? [];
  if (kind === "events") return "text/event-stream";
  if (kind === "json") return produces.filter(isJson).join(", ") || "application/json";
  return produces.join(", ") || "*/*";
}

function defaultTransport(options: ClientOptions): Transport {
  const { versions } = (globalThis as { process?: { versions?: { node?: string } } }).process ?? {};
  if (versions?.node === undefined) return fetchTransport();
  const { dispatcher, tls, proxy, timeouts } = options;
  return undiciTransport({ dispatcher, tls, proxy, connectTimeout: timeouts?.connect });
}
