import type { Answer } from "../answer.js";
import { redirect } from "../answers/redirect.js";
import { statusAnswer } from "../answers/status-answer.js";
import { METRICS_TYPE, metricsText, type Metric } from "../metrics/metrics-text.js";
import { certificateMetrics } from "../metrics/certificate-metrics.js";
import { sourceMetrics } from "../metrics/source-metrics.js";
import type { DocumentSource } from "../sources/served-documents.js";
import type { Validity } from "./certificate.js";
import { answerLivez, answerReadyz } from "./health.js";
import { versionAnswer } from "./version-answer.js";

const NOT_FOUND = statusAnswer(404, "the server could not find the requested resource");
const NOT_ALLOWED = statusAnswer(405, "this can only be read", ["Allow", "GET, HEAD"]);

/** A request that is not for a document. */
export interface OperatorRequest {
  readonly method: string | undefined;
  /** Path and query, below the base path. */
  readonly url: string;
  /** The same without the query. */
  readonly path: string;
  /** Whether the client may see reasons, which reveal other servers. */
  readonly trusted: boolean;
}

/** The state of a server. */
export interface ServerState {
  readonly source: DocumentSource;
  /** Whether it is shutting down. */
  readonly ending: boolean;
  readonly validity: Validity | undefined;
  /** What precedes its addresses, as clients see them. */
  readonly basePath: string;
  /** Whether it serves reference documentation. */
  readonly hasDocs: boolean;
  /** Metrics of its own. */
  readonly metrics: () => readonly Metric[];
}

function metricsAnswer({ source, validity, metrics }: ServerState): Answer {
  const all = [...metrics(), ...sourceMetrics(source), ...certificateMetrics(validity)];
  const body = Buffer.from(metricsText(all));
  const headers = ["Content-Type", METRICS_TYPE, "Content-Length", String(body.length), "Cache-Control", "no-store"];
  return { status: 200, headers, body };
}

/** The version of Kubernetes-style documents; `undefined` for others, which may have a `/version` of their own. */
function versionOf(source: DocumentSource): Answer | undefined {
  const documents = source.current();
  if (documents === undefined || documents.discovery.size === 0) return undefined;
  return versionAnswer(documents.version ?? documents.v2?.document().info.version ?? "unversioned");
}

function found(request: OperatorRequest, state: ServerState): (() => Answer) | undefined {
  const health = { ...request, ending: state.ending, validity: state.validity };
  switch (request.path) {
    case "/livez":
      return () => answerLivez(health);
    case "/readyz":
      return () => answerReadyz(state.source, health);
    case "/metrics":
      return () => metricsAnswer(state);
    case "/version":
    case "/version/": {
      const answer = versionOf(state.source);
      return answer && (() => answer);
    }
    case "/":
      return state.hasDocs ? () => redirect(`${state.basePath}/docs/`) : undefined;
    default:
      return undefined;
  }
}

/** Responds to requests that are not for documents: health, metrics, the version, and where the documentation is. */
export function operate(request: OperatorRequest, state: ServerState): Answer {
  const answer = found(request, state);
  if (answer === undefined) return NOT_FOUND;
  return request.method === "GET" || request.method === "HEAD" ? answer() : NOT_ALLOWED;
}
