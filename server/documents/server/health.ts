import { oneLine } from "../../../openapi/diagnostics/one-line.js";
import type { Answer } from "../answer.js";
import { messageAnswer } from "../answers/message-answer.js";
import type { DocumentSource } from "../sources/served-documents.js";
import { validityProblem, type Validity } from "./certificate.js";

/** One condition of health. */
interface Check {
  readonly name: string;
  /** What is wrong; absent if nothing is. */
  readonly problem?: string;
  /** Whether a failure makes the server unready. Others are only reported. */
  readonly fatal: boolean;
  /** What is worth knowing although nothing failed. */
  readonly notes?: readonly string[];
}

/** A request for the health report. */
export interface HealthRequest {
  readonly url: string;
  /** Whether the client may see reasons, which reveal other servers. */
  readonly trusted: boolean;
  /** Whether the server is shutting down. */
  readonly ending: boolean;
  /** When the certificate is valid. Absent: plain HTTP. */
  readonly validity?: Validity | undefined;
}

const plain = (status: number, text: string): Answer => messageAnswer(status, "text/plain; charset=utf-8", text);

function report(name: string, checks: readonly Check[], { url, trusted }: HealthRequest): Answer {
  const failed = checks.some(({ problem, fatal }) => fatal && problem !== undefined);
  const verbose = new URLSearchParams(url.split("?")[1]).has("verbose");
  if (!failed && !verbose) return plain(200, "ok\n");
  const lines = checks.map(({ name: check, problem }) =>
    problem === undefined ? `[+]${check} ok` : `[-]${check} failed: ${trusted ? problem : "reason withheld"}`,
  );
  const notes = checks.flatMap(({ name: check, notes = [] }) => notes.map((note) => `${check}: ${note}`));
  const last = failed ? `${name} check failed` : `${name} check passed`;
  const all = [...lines, ...(trusted ? notes : []), last];
  return plain(failed ? 503 : 200, `${all.map(oneLine).join("\n")}\n`);
}

/** Whether the process is alive: it is if it can respond. */
export const answerLivez = (request: HealthRequest): Answer =>
  report("livez", [{ name: "ping", fatal: true }], request);

function certificateCheck(validity: Validity): Check {
  const problem = validityProblem(validity, Date.now());
  return { name: "certificate", fatal: false, ...(problem !== undefined && { problem }) };
}

/**
 * Whether the server should receive requests: it has something to serve and is not shutting down. Failed members and an
 * expired certificate appear with `?verbose` but do not fail the check: everything else is still served, and the certificate
 * of every replica expires at the same time. Conflicts are not failures, so they follow the checks on lines of their own.
 */
export function answerReadyz(source: DocumentSource, request: HealthRequest): Answer {
  const members = (source.status?.() ?? []).map(({ name, state, problem, conflicts }): Check => {
    const what = problem ?? (state === "waiting" ? "no document has been loaded yet" : undefined);
    return { name: `member/${name}`, fatal: false, notes: conflicts, ...(what !== undefined && { problem: what }) };
  });
  const checks: Check[] = [
    {
      name: "documents",
      fatal: true,
      ...(source.current() === undefined && { problem: "there is nothing to serve yet" }),
    },
    { name: "shutdown", fatal: true, ...(request.ending && { problem: "the server is shutting down" }) },
    ...(request.validity === undefined ? [] : [certificateCheck(request.validity)]),
    ...members,
  ];
  return report("readyz", checks, request);
}
