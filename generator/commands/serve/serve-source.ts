import path from "node:path";
import { FileSource } from "../../../server/documents/sources/file-source.js";
import { isFolderOfDocuments } from "../../../server/documents/sources/load-spec-file.js";
import type { ServeSource, SourceProblem, SourceRequest } from "./source-request.js";
import { MixedSource } from "./openapi-3-members.js";
import { tellReload } from "./tell-reload.js";

/** Opens one document, served byte for byte. */
async function openFile(file: string, { shown, log }: SourceRequest): Promise<ServeSource | readonly SourceProblem[]> {
  const name = path.basename(file);
  const { reloaded, unusable } = tellReload(log, name, shown(file));
  const source = new FileSource(file, name, {
    onReload: reloaded,
    onProblem: (_name, problem) => unusable(problem),
  });
  const failed = await source.open();
  if (failed === undefined)
    return { source, reload: () => source.reload(), close: () => Promise.resolve(source.close()) };
  source.close();
  return [{ file: shown(file), problem: failed.problem }];
}

/** Opens several documents, merged. */
async function openSeveral(request: SourceRequest): Promise<ServeSource | readonly SourceProblem[]> {
  const { upstreams, log } = request;
  const { Aggregator } = await import("../../../server/aggregate/aggregator.js");
  const { LocalMembers } = await import("./local-members.js");
  const local = new LocalMembers(request);
  const { members, problems } = await local.open();
  const aggregator = new Aggregator({
    members: [...members, ...upstreams],
    onConflict: ({ member, message }) => log.warn(`${member}: ${message}`, { member, conflict: message }),
    onMember: ({ name, problem, serving }) => {
      // Files report their own changes.
      if (!upstreams.some((upstream) => upstream.name === name)) return;
      if (problem === undefined) log.info(`${name} has recovered`, { member: name });
      else {
        const rest = serving ? "; its last good document is still served" : "";
        log.warn(`${name} is quarantined: ${problem}${rest}`, { member: name, problem });
      }
    },
  });
  local.report(aggregator);
  const wrong = aggregator.status().filter(({ problem, serving }) => problem !== undefined && !serving);
  const close = async (): Promise<void> => {
    local.close();
    await aggregator.close();
  };
  if (problems.length + wrong.length > 0) {
    await close();
    return [...problems, ...wrong.map(({ name, problem = "" }) => ({ file: name, problem }))];
  }
  // Not awaited: available documents are served at once, others as they arrive.
  void aggregator.start();
  const reload = async (): Promise<void> => {
    await Promise.all([local.reload(), aggregator.refresh()]);
  };
  return { source: new MixedSource(aggregator, local.openApi3), reload, close };
}

/** Opens everything to serve, or returns a problem for each document that cannot be opened. */
export async function openSource(request: SourceRequest): Promise<ServeSource | readonly SourceProblem[]> {
  const { specs, upstreams } = request;
  const [only] = specs;
  return only !== undefined && specs.length === 1 && upstreams.length === 0 && !(await isFolderOfDocuments(only))
    ? openFile(only, request)
    : openSeveral(request);
}
