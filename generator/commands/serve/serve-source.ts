import type { LocalDocument } from "../../../server/aggregate/aggregator.js";
import type { Upstream } from "../../../server/aggregate/upstreams/upstream.js";
import { FileSource } from "../../../server/documents/sources/file-source.js";
import { FollowedFile } from "../../../server/documents/sources/followed-file.js";
import type { DocumentSource } from "../../../server/documents/sources/served-documents.js";
import type { ServeLog } from "./serve-log.js";

/** An opened source of documents, and how to close it. */
export interface ServeSource {
  readonly source: DocumentSource;
  readonly close: () => Promise<void>;
}

/** A document that cannot be served. */
export interface SourceProblem {
  /** Name in messages. */
  readonly file: string;
  readonly problem: string;
}

/** What to serve, and how to report on it. */
export interface SourceRequest {
  /** Absolute files and folders; earlier ones win conflicts. */
  readonly specs: readonly string[];
  /** Other servers. All files win over them. */
  readonly upstreams: readonly Upstream[];
  /** A path as messages show it. */
  readonly shown: (file: string) => string;
  readonly log: ServeLog;
}

/** Priority of the last file: higher than any server's, which has nine digits at most. */
const FILES_FROM = 1_000_000_000;

function tell(log: ServeLog) {
  return {
    reload: (name: string): void => log.info(`${name} changed and was reloaded`, { spec: name }),
    problem: (name: string, problem: string): void =>
      log.warn(`${name} changed and cannot be used: ${problem}; the last good document is still served`, {
        spec: name,
        problem,
      }),
  };
}

/** Opens one document, served byte for byte. */
async function openFile(file: string, { shown, log }: SourceRequest): Promise<ServeSource | readonly SourceProblem[]> {
  const { reload, problem } = tell(log);
  const source = new FileSource(file, shown(file), { onReload: reload, onProblem: problem });
  const failed = await source.open();
  if (failed === undefined) return { source, close: () => Promise.resolve(source.close()) };
  source.close();
  return [{ file: shown(file), problem: failed.problem }];
}

/** Opens several documents, merged. */
async function openSeveral(request: SourceRequest): Promise<ServeSource | readonly SourceProblem[]> {
  const { specs, upstreams, shown, log } = request;
  const { Aggregator } = await import("../../../server/aggregate/aggregator.js");
  const { reload, problem: tellProblem } = tell(log);
  const problems: SourceProblem[] = [];
  const members: LocalDocument[] = [];
  const files: FollowedFile[] = [];
  for (const [i, spec] of specs.entries()) {
    const name = shown(spec);
    const file = new FollowedFile(spec, {
      onDocument: ({ json }) => {
        const problem = aggregator.replace(name, json);
        if (problem === undefined) reload(name);
        else tellProblem(name, problem);
      },
      onProblem: (problem) => tellProblem(name, problem),
    });
    files.push(file);
    const opened = await file.open();
    if ("problem" in opened) problems.push({ file: name, problem: opened.problem });
    else members.push({ name, document: opened.document, priority: FILES_FROM + specs.length - i });
  }
  const aggregator = new Aggregator({
    members: [...members, ...upstreams],
    onConflict: ({ member, message }) => log.warn(`${member}: ${message}`, { member, conflict: message }),
    onMember: ({ name, problem, serving }) => {
      if (problem === undefined) log.info(`${name} has recovered`, { member: name });
      else {
        const rest = serving ? "; its last good document is still served" : "";
        log.warn(`${name} is quarantined: ${problem}${rest}`, { member: name, problem });
      }
    },
  });
  const wrong = aggregator.status().filter(({ problem, serving }) => problem !== undefined && !serving);
  for (const { name, problem = "" } of wrong) problems.push({ file: name, problem });
  const close = async (): Promise<void> => {
    for (const file of files) file.close();
    await aggregator.close();
  };
  if (problems.length === 0) {
    // Not awaited: available documents are served at once, others as they arrive.
    void aggregator.start();
    return { source: aggregator, close };
  }
  await close();
  return problems;
}

/** Opens everything to serve, or returns a problem for each document that cannot be opened. */
export async function openSource(request: SourceRequest): Promise<ServeSource | readonly SourceProblem[]> {
  const { specs, upstreams } = request;
  const [only] = specs;
  return only !== undefined && specs.length === 1 && upstreams.length === 0
    ? openFile(only, request)
    : openSeveral(request);
}
