import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer, Server as SecureServer } from "node:https";
import { Server as NetServer, type AddressInfo, type Socket } from "node:net";
import type { AccessLog } from "./access-log.js";
import type { Answer } from "../answer.js";
import type { BearerTokens } from "./bearer-tokens.js";
import { answerLivez, answerReadyz } from "./health.js";
import { METRICS_TYPE, metricsText } from "../metrics/metrics-text.js";
import { pathOf } from "../site/path-of.js";
import { processMetrics } from "../metrics/process-metrics.js";
import { RequestCounts } from "../metrics/request-counts.js";
import { sendAnswer } from "../answers/send-answer.js";
import type { DocumentSource } from "../sources/served-documents.js";
import { applyLimits, creationLimits, defaultServerLimits, type ServerLimits } from "./server-limits.js";
import type { SiteOptions } from "../site/site-options.js";
import { OpenResponses } from "./open-responses.js";
import { sourceMetrics } from "../metrics/source-metrics.js";
import { SpecSite } from "../site/spec-site.js";
import { statusAnswer } from "../answers/status-answer.js";

/** A certificate with its key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface ServerOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Absent: plain HTTP. */
  readonly certificate?: Certificate;
  /** Absent: no authentication. */
  readonly tokens?: BearerTokens;
  readonly accessLog?: AccessLog;
  readonly site?: SiteOptions;
  readonly limits?: Partial<ServerLimits>;
}

const REALM = 'Bearer realm="groupversion"';
const MISSING = statusAnswer(401, "Unauthorized", ["WWW-Authenticate", REALM]);
const REFUSED = statusAnswer(401, "Unauthorized", ["WWW-Authenticate", `${REALM}, error="invalid_token"`]);
const NOT_FOUND = statusAnswer(404, "the server could not find the requested resource");
const FAULT = statusAnswer(500, "an internal error occurred");
const NOT_ALLOWED = statusAnswer(405, "this can only be read", ["Allow", "GET, HEAD"]);

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
  readonly #carriers = new Set<Socket>();
  #ending = false;

  constructor(source: DocumentSource, options: ServerOptions) {
    this.#source = source;
    this.#options = options;
    const limits = { ...defaultServerLimits, ...options.limits };
    this.#site = new SpecSite(source, { restricted: options.tokens !== undefined, ...options.site });
    this.#open = new OpenResponses(limits.responseTimeout);
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
    this.#server.on(opened, (socket: Socket) => follow(socket, this.#carriers));
  }

  /** Starts to listen, and returns the address. Rejects with the errors of `listen`. */
  async listen(): Promise<string> {
    const { host, port, certificate } = this.#options;
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, host, () => {
        this.#server.off("error", reject);
        resolve();
      });
    });
    const address = this.#server.address() as AddressInfo;
    const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
    return `${certificate === undefined ? "http" : "https"}://${name}:${address.port}`;
  }

  /** Uses another certificate from the next connection on. Throws if it does not match its key. */
  replaceCertificate(certificate: Certificate): void {
    if (this.#server instanceof SecureServer) this.#server.setSecureContext({ minVersion: "TLSv1.2", ...certificate });
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
      const idle = setInterval(() => this.#closeIdle(), STEP);
      const end = setTimeout(() => this.#connections.forEach((socket) => socket.destroy()), time);
      // `close` of HTTP servers treats connections whose response was ended as idle, and would cut it short.
      NetServer.prototype.close.call(this.#server, () => {
        clearInterval(idle);
        clearTimeout(end);
        resolve();
      });
      this.#closeIdle();
    });
    this.#open.close();
    this.#site.close();
    this.#options.accessLog?.flush();
  }

  #closeIdle(): void {
    for (const socket of this.#carriers) if (!this.#open.has(socket)) socket.destroy();
  }

  #handle(request: IncomingMessage, response: ServerResponse): void {
    const start = performance.now();
    const answer = this.#answer(request);
    if (!(answer instanceof Promise))
      return this.#send(request, response, answer ?? this.#operate(request, true), start);
    this.#open.add(response, request.socket);
    answer.then(
      (done) => this.#send(request, response, done ?? this.#operate(request, true), start),
      (fault: unknown) => {
        this.#options.site?.onFault?.(fault);
        this.#send(request, response, FAULT, start);
      },
    );
  }

  /** `undefined` if the request is not for a document. */
  #answer(request: IncomingMessage): Answer | undefined | Promise<Answer | undefined> {
    const { tokens } = this.#options;
    if (tokens === undefined) return this.#site.answer(request);
    const credentials = tokens.check(request.headers.authorization);
    if (credentials === "accepted") return this.#site.answer(request);
    const path = pathOf(request.url ?? "/");
    // Health probes have no token. Without one they only learn whether all is well.
    if (path === "/livez" || path === "/readyz") return this.#operate(request, false);
    return credentials === "missing" ? MISSING : REFUSED;
  }

  /** Responds to operators' requests. */
  #operate(request: IncomingMessage, trusted: boolean): Answer {
    const { url = "/", method } = request;
    const health = { url, trusted, ending: this.#ending };
    const path = pathOf(url);
    if (path !== "/livez" && path !== "/readyz" && path !== "/metrics") return NOT_FOUND;
    if (method !== "GET" && method !== "HEAD") return NOT_ALLOWED;
    if (path === "/livez") return answerLivez(health);
    return path === "/readyz" ? answerReadyz(this.#source, health) : this.#metrics();
  }

  #metrics(): Answer {
    const body = Buffer.from(
      metricsText([
        ...this.#counts.metrics(),
        ...sourceMetrics(this.#source),
        ...processMetrics(this.#connections.size),
      ]),
    );
    const headers = ["Content-Type", METRICS_TYPE, "Content-Length", String(body.length), "Cache-Control", "no-store"];
    return { status: 200, headers, body };
  }

  #send(request: IncomingMessage, response: ServerResponse, answer: Answer, start: number): void {
    const { method = "", url = "/" } = request;
    const { accessLog } = this.#options;
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
    this.#counts.count(url, status, bytes, (performance.now() - start) / 1000);
    this.#open.ended(response, request.socket);
  }
}
