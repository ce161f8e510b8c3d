import type { Answer } from "../answer.js";
import { messageAnswer } from "../answers/message-answer.js";
import type { DocumentSource } from "../sources/served-documents.js";

/** One condition of health. */
interface Check {
  readonly name: string;
  /** What is wrong; absent if nothing is. */
  readonly problem?: string;
  /** Whether a failure makes the server unready. Others are only reported. */
  readonly fatal: boolean;
}

/** A request for the health report. */
export interface HealthRequest {
  readonly url: string;
  /** Whether the client may see reasons, which reveal other servers. */
  readonly trusted: boolean;
  /** Whether the server is shutting down. */
  readonly ending: boolean;
}

const plain = (status: number, text: string): Answer => messageAnswer(status, "text/plain; charset=utf-8", text);

function report(name: string, checks: readonly Check[], { url, trusted }: HealthRequest): Answer {
  const failed = checks.some(({ problem, fatal }) => fatal && problem !== undefined);
  const verbose = new URLSearchParams(url.split("?")[1]).has("verbose");
  if (!failed && !verbose) return plain(200, "ok\n");
  const lines = checks.map(({ name: check, problem }) =>
    problem === undefined ? `[+]${check} ok` : `[-]${check} failed: ${trusted ? problem : "reason withheld"}`,
  );
  const last = failed ? `${name} check failed` : `${name} check passed`;
  return plain(failed ? 503 : 200, `${[...lines, last].join("\n")}\n`);
}

/** Whether the process is alive: it is if it can respond. */
export const answerLivez = (request: HealthRequest): Answer =>
  report("livez", [{ name: "ping", fatal: true }], request);

/**
 * Whether the server should receive requests: it has something to serve and is not shutting down. Failed members and
 * conflicts appear with `?verbose` but do not fail the check, because everything else is still served.
 */
export function answerReadyz(source: DocumentSource, request: HealthRequest): Answer {
  const members = (source.status?.() ?? []).map(({ name, state, problem, conflicts }): Check => {
    const reasons = [...(problem === undefined ? [] : [problem]), ...conflicts];
    const waiting = state === "waiting" ? "no document has been loaded yet" : undefined;
    const what = reasons.length > 0 ? reasons.join("; ") : waiting;
    return { name: `member/${name}`, fatal: false, ...(what !== undefined && { problem: what }) };
  });
  const checks: Check[] = [
    {
      name: "documents",
      fatal: true,
      ...(source.current() === undefined && { problem: "there is nothing to serve yet" }),
    },
    { name: "shutdown", fatal: true, ...(request.ending && { problem: "the server is shutting down" }) },
    ...members,
  ];
  return report("readyz", checks, request);
}
