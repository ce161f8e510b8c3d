import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { ANONYMOUS, type Authenticator } from "../access/authenticator.js";
import { certificateOf } from "../access/certificates/certificate-chain.js";
import type { AuthorizationRequest, Authorizer, Decision } from "../access/authorizer.js";
import { MASTERS } from "../access/rbac/rbac-authorizer.js";
import { impersonate } from "../access/impersonate.js";
import { sendAnswer } from "../documents/answers/send-answer.js";
import { SpecSite } from "../documents/site/spec-site.js";
import {
  badRequest,
  forbidden,
  internalError,
  noSuchPath,
  notFound,
  tooManyRequests,
  unauthorized,
  unavailable,
} from "../machinery/errors/api-errors.js";
import { StatusError } from "../machinery/errors/status.js";
import type { Kinds } from "../registry/kinds.js";
import type { RegistryContext } from "../registry/registry-context.js";
import type { User } from "../registry/write-options.js";
import { keyProblem } from "../storage/keys.js";
import { ApiRequest } from "./api-request.js";
import { handlerOf } from "./dispatch.js";
import { healthAnswer, type HealthCheck } from "./health.js";
import type { InFlight } from "./in-flight.js";
import type { RequestObserver, RequestRecord } from "./observe/request-record.js";
import { readRequestInfo, type RequestInfo } from "./request-info.js";
import type { ServedApi } from "./served-api.js";
import { VERSION_INFO } from "./version-info.js";
import { setWarnings } from "./warnings.js";

/** What an API server is made of. */
export interface ApiServerParts {
  readonly registry: RegistryContext;
  readonly kinds: Kinds;
  readonly documents: ServedApi;
  /** Asked in order; without an answer of any, the user is anonymous. */
  readonly authenticators: readonly Authenticator[];
  /** Whether credentials that nobody knows are refused; otherwise they do not count. */
  readonly strict: boolean;
  readonly authorizer: Authorizer;
  readonly checks: readonly HealthCheck[];
  /** Refuses a request before anything else, in words. */
  readonly guard?: (request: IncomingMessage) => string | undefined;
  readonly inFlight: InFlight;
  /** Learn of requests. */
  readonly observers?: readonly RequestObserver[];
  /** Answers `/metrics`; absent: there are none. */
  readonly metrics?: () => Promise<{ readonly type: string; readonly text: string }>;
  /** Absolute folder of built reference documentation, served below `/docs`. */
  readonly docs?: string;
  /** Learns of faults of ours. */
  readonly onFault: (fault: unknown) => void;
}

/** Answers requests for resources, discovery, documents, health and the version. */
export class ApiServer {
  readonly #parts: ApiServerParts;
  readonly #site: SpecSite;
  readonly #ending = new AbortController();

  constructor(parts: ApiServerParts) {
    this.#parts = parts;
    this.#site = new SpecSite(parts.documents, {
      onFault: parts.onFault,
      ...(parts.docs !== undefined && { docs: parts.docs }),
    });
  }

  /** Ends all watches, and answers nothing new. */
  close(): void {
    this.#ending.abort();
    this.#site.close();
    this.#parts.documents.close();
  }

  /** Handles a request of `node:http`. */
  readonly handle = (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader("Cache-Control", "no-cache, private");
    const id = randomUUID();
    response.setHeader("Audit-Id", id);
    const record: RequestRecord = { id, request, response, received: Date.now() };
    const { observers = [] } = this.#parts;
    if (observers.length > 0) response.once("close", () => this.#tell(record, "ended"));
    this.#answer(record).catch((error: unknown) => this.#fail(response, error));
  };

  #tell(record: RequestRecord, what: "begun" | "started" | "ended"): void {
    for (const observer of this.#parts.observers ?? [])
      try {
        observer[what]?.(record);
      } catch (fault) {
        this.#parts.onFault(fault);
      }
  }

  async #answer(record: RequestRecord): Promise<void> {
    const { request, response } = record;
    const problem = this.#parts.guard?.(request);
    if (problem !== undefined) throw new StatusError(403, "Forbidden", problem);
    const { method = "GET", url = "/" } = request;
    const info = readRequestInfo(method, url);
    if (info === undefined) throw badRequest("the address of the request is not well formed");
    record.info = info;
    this.#tell(record, "begun");
    const ready = info.resource === undefined ? this.#answerHealth(info, response) : false;
    if (ready) return;
    if (this.#isPublic(info)) return this.#answerOther(info, request, response);
    if (this.#ending.signal.aborted) throw unavailable("the server is shutting down");
    const sender = await this.#authenticate(request);
    record.sender = sender;
    // Those who have to mend an overloaded server get in.
    const leave = sender.groups.includes(MASTERS) ? () => undefined : this.#parts.inFlight.enter(info.verb);
    if (leave === undefined) throw tooManyRequests("Too many requests, please try again later.");
    try {
      const user = await impersonate(request, sender, this.#parts.authorizer);
      if (user !== sender) record.impersonated = user;
      const { asked, decision } = await this.#authorize(info, user);
      record.decision = decision;
      if (!decision.allowed) throw deniedError(asked, decision.reason);
      await (info.resource === undefined
        ? this.#answerOther(info, request, response)
        : this.#answerResource(record, info, user));
    } finally {
      leave();
    }
  }

  /** Documentation is for everyone: browsers cannot show who asks for a page. */
  #isPublic({ path, verb }: RequestInfo): boolean {
    return this.#parts.docs !== undefined && /^\/docs(\/|$)/.test(path) && (verb === "get" || verb === "head");
  }

  async #authenticate(request: IncomingMessage): Promise<User> {
    const { authenticators, strict } = this.#parts;
    for (const each of authenticators) {
      const user = await each.authenticate(request);
      if (user !== undefined) return user;
    }
    const tried = request.headers.authorization !== undefined || certificateOf(request) !== undefined;
    if (tried && strict) throw unauthorized();
    return ANONYMOUS;
  }

  async #authorize(
    info: RequestInfo,
    user: User,
  ): Promise<{ readonly asked: AuthorizationRequest; readonly decision: Decision }> {
    const { resource, verb, path } = info;
    const asked: AuthorizationRequest = {
      user,
      verb,
      path,
      isResource: resource !== undefined,
      group: resource?.group ?? "",
      version: resource?.version ?? "",
      resource: resource?.plural ?? "",
      subresource: resource?.subresource ?? "",
      namespace: resource?.namespace ?? "",
      name: resource?.name === "" ? nameOfSelector(info) : (resource?.name ?? ""),
    };
    return { asked, decision: await this.#parts.authorizer.authorize(asked) };
  }

  async #answerResource(record: RequestRecord, info: RequestInfo, user: User): Promise<void> {
    const { request, response } = record;
    const { registry, kinds } = this.#parts;
    const { resource } = info;
    if (resource === undefined) throw noSuchPath();
    const version = kinds.find(resource.group, resource.version, resource.plural);
    if (version === undefined) throw noSuchPath();
    const handler = handlerOf(version, resource, info.verb);
    const { namespace, name } = resource;
    // No object has a name that cannot be stored.
    if (keyProblem(version.kind.key(namespace, name)) !== undefined) throw notFound(version.kind, name);
    record.served = true;
    // Only a watch lasts long enough to be ended.
    const signal = info.verb === "watch" ? this.#untilGone(response) : this.#ending.signal;
    const asked = new ApiRequest(request, response, info, resource, version, user, registry, kinds, signal);
    const { deprecationWarning } = version.version;
    if (deprecationWarning !== undefined) asked.warn(deprecationWarning);
    beforeHeaders(response, (status) => {
      setWarnings(response, asked.warnings);
      if (info.verb === "watch" && (status === 200 || status === 101)) this.#tell(record, "started");
    });
    await handler(asked);
  }

  #untilGone(response: ServerResponse): AbortSignal {
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    return AbortSignal.any([gone.signal, this.#ending.signal]);
  }

  async #answerOther(info: RequestInfo, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { path } = info;
    if (path === "/version") return sendJson(response, 200, VERSION_INFO);
    if (path === "/metrics" && this.#parts.metrics !== undefined) {
      const { type, text } = await this.#parts.metrics();
      return void response.writeHead(200, { "Content-Type": type }).end(text);
    }
    if (path === "/") return sendJson(response, 200, { paths: this.#paths() });
    const answer = await this.#site.answer(request);
    if (answer === undefined) throw noSuchPath();
    response.removeHeader("Cache-Control");
    sendAnswer(response, answer);
  }

  #paths(): readonly string[] {
    const { discovery } = this.#parts.documents.current();
    const own = [
      ...(this.#parts.metrics === undefined ? [] : ["/metrics"]),
      "/healthz",
      "/livez",
      "/openapi/v2",
      "/openapi/v3",
      "/readyz",
      "/version",
    ];
    return [...discovery.keys(), ...own].sort();
  }

  #answerHealth({ path, query }: RequestInfo, response: ServerResponse): boolean {
    const ending: HealthCheck = {
      name: "shutdown",
      problem: () => (this.#ending.signal.aborted ? "the server is shutting down" : undefined),
    };
    const live = path.startsWith("/livez") || path.startsWith("/healthz");
    const ping: HealthCheck = { name: "ping", problem: () => undefined };
    const checks = [ping, ...this.#parts.checks, ...(live ? [] : [ending])];
    const answer = healthAnswer(path, query, checks);
    if (answer === undefined) return false;
    response.writeHead(answer.status, {
      "Content-Type": "text/plain; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
    });
    response.end(answer.text);
    return true;
  }

  #fail(response: ServerResponse, error: unknown): void {
    if (!(error instanceof StatusError)) this.#parts.onFault(error);
    if (response.headersSent || response.destroyed) return void response.destroy();
    const { status, code } = error instanceof StatusError ? error : internalError("the server has a fault");
    const retry = status.details?.retryAfterSeconds;
    if (retry !== undefined) response.setHeader("Retry-After", retry);
    if (code === 401) response.setHeader("WWW-Authenticate", 'Bearer realm="groupversion"');
    // What the client still sends is not read.
    if (code === 413) response.shouldKeepAlive = false;
    sendJson(response, code, status);
  }
}

/** Runs something when the headers of a response are about to be sent. */
function beforeHeaders(response: ServerResponse, run: (status: unknown) => void): void {
  const writeHead = response.writeHead.bind(response) as (...args: readonly unknown[]) => ServerResponse;
  response.writeHead = (...args: readonly unknown[]) => {
    run(args[0] ?? response.statusCode);
    return writeHead(...args);
  };
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  const body = Buffer.from(`${JSON.stringify(value)}\n`);
  response.writeHead(status, { "Content-Type": "application/json", "Content-Length": body.length });
  response.end(body);
}

/** The name that a list or watch of one object is about. */
function nameOfSelector({ query, verb }: RequestInfo): string {
  if (verb !== "list" && verb !== "watch" && verb !== "deletecollection") return "";
  return /^metadata\.name==?([^,=!\\]+)$/.exec(query.get("fieldSelector") ?? "")?.[1] ?? "";
}

function deniedError(asked: AuthorizationRequest, reason: string): StatusError {
  const { user, verb, isResource, group, resource, subresource, namespace, name, path } = asked;
  const because = reason === "" ? "" : `: ${reason}`;
  if (!isResource)
    return new StatusError(
      403,
      "Forbidden",
      `forbidden: User ${JSON.stringify(user.name)} cannot ${verb} path ${JSON.stringify(path)}${because}`,
      {},
    );
  const whole = subresource === "" ? resource : `${resource}/${subresource}`;
  const where = namespace === "" ? "at the cluster scope" : `in the namespace ${JSON.stringify(namespace)}`;
  return forbidden(
    { group, plural: resource },
    name,
    `User ${JSON.stringify(user.name)} cannot ${verb} resource ${JSON.stringify(whole)} in API group ${JSON.stringify(group)} ${where}${because}`,
  );
}
