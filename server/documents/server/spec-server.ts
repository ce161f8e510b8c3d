import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer, Server as SecureServer } from "node:https";
import { Server as NetServer, type Socket } from "node:net";
import type { AccessLog } from "./access-log.js";
import type { Answer } from "../answer.js";
import type { BearerTokens } from "./bearer-tokens.js";
import { validityOf, type Certificate, type Validity } from "./certificate.js";
import { Cors } from "./cors.js";
import { startListening, type ListenAddress } from "./listen.js";
import { operate, type ServerState } from "./operations.js";
import { pathOf } from "../site/path-of.js";
import { processMetrics } from "../metrics/process-metrics.js";
import { RequestCounts } from "../metrics/request-counts.js";
import { sendAnswer } from "../answers/send-answer.js";
import type { DocumentSource } from "../sources/served-documents.js";
import { applyLimits, creationLimits, defaultServerLimits, type ServerLimits } from "./server-limits.js";
import type { SiteOptions } from "../site/site-options.js";
import { IdleConnections } from "./idle-connections.js";
import { OpenResponses } from "./open-responses.js";
import { SpecSite } from "../site/spec-site.js";
import { statusAnswer } from "../answers/status-answer.js";

export interface ServerOptions {
  readonly listen: ListenAddress;
  /** Absent: plain HTTP. */
  readonly certificate?: Certificate;
  /** Absent: no authentication. */
  readonly tokens?: BearerTokens;
  readonly accessLog?: AccessLog;
  /** Origins whose scripts may read what is served, such as `https://docs.example.com`; `*` for all. Default: none. */
  readonly corsOrigins?: readonly string[];
  /**
   * What precedes the addresses as clients see them, such as `/specs`, behind a proxy that serves below a path. Requests are
   * answered with and without it.
   */
  readonly basePath?: string;
  readonly site?: SiteOptions;
  readonly limits?: Partial<ServerLimits>;
}

const REALM = 'Bearer realm="groupversion"';
const MISSING = statusAnswer(401, "Unauthorized", ["WWW-Authenticate", REALM]);
const REFUSED = statusAnswer(401, "Unauthorized", ["WWW-Authenticate", `${REALM}, error="invalid_token"`]);
const FAULT = statusAnswer(500, "an internal error occurred");

/** How often a server that shuts down looks for idle connections. Milliseconds. */
const STEP = 50;

/** Keeps a socket in a set while it is open. */
function follow(socket: Socket, open: Set<Socket>): void {
  open.add(socket);
  socket.once("close", () => open.delete(socket));
}

/** Serves a source on its own port: documents, health and metrics. */
export class SpecServer {
  readonly #source: DocumentSource;
  readonly #options: ServerOptions;
  readonly #site: SpecSite;
  readonly #counts = new RequestCounts();
  readonly #open: OpenResponses;
  readonly #server: Server;
  readonly #connections = new Set<Socket>();
  /** The same connections, or the TLS sessions inside of them: what requests refer to. */
  readonly #carriers: IdleConnections;
  readonly #cors: Cors | undefined;
  readonly #basePath: string;
  #validity: Validity | undefined;
  #ending = false;

  constructor(source: DocumentSource, options: ServerOptions) {
    this.#source = source;
    this.#options = options;
    this.#basePath = options.basePath ?? "";
    this.#cors = options.corsOrigins === undefined ? undefined : new Cors(options.corsOrigins);
    this.#validity = options.certificate && validityOf(options.certificate.cert);
    const limits = { ...defaultServerLimits, ...options.limits };
    this.#site = new SpecSite(source, { restricted: options.tokens !== undefined, ...options.site });
    this.#open = new OpenResponses(limits.responseTimeout);
    this.#carriers = new IdleConnections(limits.keepAliveTimeout, (socket) => this.#open.has(socket));
    const handle = (request: IncomingMessage, response: ServerResponse): void => this.#handle(request, response);
    this.#server =
      options.certificate === undefined
        ? createServer(creationLimits(limits), handle)
        : createSecureServer(
            {
              ...creationLimits(limits),
              handshakeTimeout: limits.headersTimeout,
              minVersion: "TLSv1.2",
              ...options.certificate,
            },
            handle,
          );
    applyLimits(this.#server, limits);
    this.#server.on("connection", (socket: Socket) => follow(socket, this.#connections));
    const opened = options.certificate === undefined ? "connection" : "secureConnection";
    this.#server.on(opened, (socket: Socket) => this.#carriers.add(socket));
  }

  /** Starts to listen, and returns the address: a URL, or `unix:` and a path. Rejects with the errors of `listen`. */
  listen(): Promise<string> {
    const { listen, certificate } = this.#options;
    return startListening(this.#server, listen, certificate === undefined ? "http" : "https");
  }

  /** Uses another certificate from the next connection on. Throws if it does not match its key. */
  replaceCertificate(certificate: Certificate): void {
    if (!(this.#server instanceof SecureServer)) return;
    this.#server.setSecureContext({ minVersion: "TLSv1.2", ...certificate });
    this.#validity = validityOf(certificate.cert);
  }

  /**
   * Shuts down: refuses new connections, finishes responses in progress, and closes all other connections after the given
   * time.
   *
   * @param time - in milliseconds
   */
  async close(time: number): Promise<void> {
    this.#ending = true;
    await new Promise<void>((resolve) => {
      const idle = setInterval(() => this.#carriers.closeIdle(), STEP);
      const end = setTimeout(() => this.#connections.forEach((socket) => socket.destroy()), time);
      // `close` of HTTP servers treats connections whose response was ended as idle, and would cut it short.
      NetServer.prototype.close.call(this.#server, () => {
        clearInterval(idle);
        clearTimeout(end);
        resolve();
      });
      this.#carriers.closeIdle();
    });
    this.#open.close();
    this.#carriers.close();
    this.#site.close();
    this.#options.accessLog?.flush();
  }

  #handle(request: IncomingMessage, response: ServerResponse): void {
    const start = performance.now();
    const answer = this.#answer(request);
    if (!(answer instanceof Promise)) return this.#send(request, response, answer, start);
    this.#open.add(response, request.socket);
    answer.then(
      (done) => this.#send(request, response, done, start),
      (fault: unknown) => {
        this.#options.site?.onFault?.(fault);
        this.#send(request, response, FAULT, start);
      },
    );
  }

  #answer(request: IncomingMessage): Answer | Promise<Answer> {
    if (this.#cors !== undefined) {
      const preflight = this.#cors.preflight(request);
      if (preflight !== undefined) return preflight;
    }
    const { tokens } = this.#options;
    if (tokens === undefined) return this.#answerTrusted(request);
    const credentials = tokens.check(request.headers.authorization);
    if (credentials === "accepted") return this.#answerTrusted(request);
    const url = this.#localUrl(request);
    const path = pathOf(url);
    // Health probes have no token. Without one they only learn whether all is well.
    if (path === "/livez" || path === "/readyz") return this.#operate(request.method, url, false);
    return credentials === "missing" ? MISSING : REFUSED;
  }

  #answerTrusted(request: IncomingMessage): Answer | Promise<Answer> {
    const url = this.#localUrl(request);
    const asked = url === request.url ? request : { method: request.method, headers: request.headers, url };
    const answer = this.#site.answer(asked, this.#basePath);
    if (answer instanceof Promise) return answer.then((done) => done ?? this.#operate(request.method, url, true));
    return answer ?? this.#operate(request.method, url, true);
  }

  /** The address of a request without the base path, which a proxy may have removed already. */
  #localUrl({ url = "/" }: IncomingMessage): string {
    const base = this.#basePath;
    if (base === "") return url;
    // Proxies may send a whole URL.
    const address = url.replace(/^https?:\/\/[^/?#]*/i, "");
    if (!address.startsWith(base)) return url;
    const rest = address.slice(base.length);
    return rest === "" || rest.startsWith("?") ? `/${rest}` : rest.startsWith("/") ? rest : url;
  }

  #operate(method: string | undefined, url: string, trusted: boolean): Answer {
    return operate({ method, url, path: pathOf(url), trusted }, this.#state());
  }

  #state(): ServerState {
    return {
      source: this.#source,
      ending: this.#ending,
      validity: this.#validity,
      basePath: this.#basePath,
      hasDocs: this.#options.site?.docs !== undefined,
      metrics: () => [...this.#counts.metrics(), ...processMetrics(this.#connections.size)],
    };
  }

  #send(request: IncomingMessage, response: ServerResponse, given: Answer, start: number): void {
    const { method = "", url = "/" } = request;
    const { accessLog } = this.#options;
    const answer = this.#cors === undefined ? given : this.#cors.extend(given, request.headers.origin);
    const { status } = answer;
    const bytes = method === "HEAD" ? 0 : (answer.body?.length ?? 0);
    if (this.#ending) response.shouldKeepAlive = false;
    if (accessLog !== undefined) {
      const { socket } = request;
      const remote = socket.remoteAddress;
      let aborted = true;
      // A response also "finishes" if its rest could not be sent.
      response.on("finish", () => (aborted = socket.destroyed));
      response.on("close", () => {
        accessLog.log({ method, url, status, bytes, seconds: (performance.now() - start) / 1000, remote, aborted });
      });
    }
    sendAnswer(response, answer);
    this.#counts.count(this.#localUrl(request), status, bytes, (performance.now() - start) / 1000);
    this.#open.ended(response, request.socket);
  }
}
