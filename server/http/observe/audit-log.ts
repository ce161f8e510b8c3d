import { stringifyExact } from "../../machinery/json/exact-json.js";
import { bodyTypeOf, parseBodyAgain } from "../read-body.js";
import { microTimestamp } from "../../machinery/meta/timestamp.js";
import type { User } from "../../registry/write-options.js";
import { keepBody, keptBody } from "./kept-bodies.js";
import type { RequestObserver, RequestRecord } from "./request-record.js";

/** How much an audit log says: who did what to which object, or also what was sent. */
export type AuditLevel = "Metadata" | "Request";

/** Where an audit log goes. */
export interface AuditSink {
  /** Writes whole lines, each with its line end. */
  write(text: string): void;
}

/** Resources whose bodies are secrets. They are never in an audit log. */
const SECRET: ReadonlySet<string> = new Set([
  "/secrets",
  "/serviceaccounts/token",
  "authentication.k8s.io/tokenreviews",
]);

/** Largest body that is repeated in an event. Bytes. */
const LARGEST = 64 * 1024;

const CREDENTIAL = /([?&][^=&]*(?:token|password|secret)[^=&]*=)[^&]*/gi;

const userOf = ({ name, groups, uid, extra }: User): object => ({
  username: name,
  ...(uid !== undefined && { uid }),
  groups,
  ...(extra !== undefined && { extra }),
});

const keyOf = ({ info }: RequestRecord): string => {
  const { group = "", plural = "", subresource = "" } = info?.resource ?? {};
  return `${group}/${plural}${subresource === "" ? "" : `/${subresource}`}`;
};

const isSecret = (record: RequestRecord): boolean =>
  SECRET.has(keyOf(record)) || SECRET.has(keyOf(record).replace(/^([^/]*\/[^/]*)\/.*$/, "$1"));

function objectReference({ info }: RequestRecord): object | undefined {
  const { resource } = info ?? {};
  if (resource === undefined) return undefined;
  const { group, version, plural, subresource, namespace, name } = resource;
  return {
    resource: plural,
    ...(namespace !== "" && { namespace }),
    ...(name !== "" && { name }),
    ...(group !== "" && { apiGroup: group }),
    apiVersion: version,
    ...(subresource !== "" && { subresource }),
  };
}

/** What was sent, as JSON; `undefined` where it cannot be read, is secret or large. */
function requestObject(record: RequestRecord): unknown {
  const bytes = keptBody(record.request);
  if (bytes === undefined || bytes.length === 0 || bytes.length > LARGEST || isSecret(record)) return undefined;
  const type = bodyTypeOf(record.request).replace(/^application\/.*\+(json|yaml)$/, "application/$1");
  try {
    return parseBodyAgain(bytes, type).value;
  } catch {
    return undefined;
  }
}

/** Writes an Event of audit.k8s.io/v1, a line of JSON, for every request. Credentials and secrets are never in it. */
export class AuditLog implements RequestObserver {
  readonly #level: AuditLevel;
  readonly #sink: AuditSink;

  constructor(level: AuditLevel, sink: AuditSink) {
    this.#level = level;
    this.#sink = sink;
  }

  begun(record: RequestRecord): void {
    if (this.#level === "Request" && !isSecret(record)) keepBody(record.request);
  }

  started(record: RequestRecord): void {
    this.#write(record, "ResponseStarted");
  }

  ended(record: RequestRecord): void {
    this.#write(record, "ResponseComplete");
  }

  #write(record: RequestRecord, stage: string): void {
    const { request, response, info, sender, impersonated, decision } = record;
    const { url = "/", headers, socket } = request;
    const reference = objectReference(record);
    const sent = this.#level === "Request" ? requestObject(record) : undefined;
    const event = {
      kind: "Event",
      apiVersion: "audit.k8s.io/v1",
      level: this.#level,
      auditID: record.id,
      stage,
      requestURI: url.replace(CREDENTIAL, "$1[hidden]"),
      verb: info?.verb ?? (request.method ?? "").toLowerCase(),
      user: sender === undefined ? {} : userOf(sender),
      ...(impersonated !== undefined && { impersonatedUser: userOf(impersonated) }),
      ...(socket.remoteAddress !== undefined && { sourceIPs: [socket.remoteAddress.replace(/^::ffff:/, "")] }),
      ...(headers["user-agent"] !== undefined && { userAgent: headers["user-agent"] }),
      ...(reference !== undefined && { objectRef: reference }),
      ...(response.headersSent && { responseStatus: { metadata: {}, code: response.statusCode } }),
      ...(sent !== undefined && { requestObject: sent }),
      requestReceivedTimestamp: microTimestamp(record.received),
      stageTimestamp: microTimestamp(Date.now()),
      ...(decision !== undefined && {
        annotations: {
          "authorization.k8s.io/decision": decision.allowed ? "allow" : "forbid",
          "authorization.k8s.io/reason": decision.reason,
        },
      }),
    };
    this.#sink.write(`${stringifyExact(event)}\n`);
  }
}
