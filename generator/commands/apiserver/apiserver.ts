import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { writeProblem } from "../../../openapi/diagnostics/file-problem.js";
import { ADMIN } from "../../../server/access/authenticator.js";
import { everyone } from "../../../server/access/everyone.js";
import { loadSwaggerFile, specFile } from "../../../server/documents/sources/load-spec-file.js";
import { ApiListener } from "../../../server/http/api-listener.js";
import { createApiServer } from "../../../server/http/create-api-server.js";
import { originProblem } from "../../../server/http/origin-guard.js";
import { createMemoryStorage } from "../../../server/storage/memory/memory-storage.js";
import { keepCompacted } from "../../../server/storage/keep-compacted.js";
import type { Storage } from "../../../server/storage/storage.js";
import type { ExitCode, Invocation } from "../command.js";
import { printJson, showDiagnostics, shownPath } from "../report.js";
import { configuredSpecs } from "../serve/configured-specs.js";
import { docsProblem } from "../serve/docs-problem.js";
import { listenProblem } from "../serve/listen-problem.js";
import { ServeLog } from "../serve/serve-log.js";
import { readApiServerOptions, type ApiServerCommandOptions } from "./apiserver-options.js";
import { applyDefinitions } from "./apply-definitions.js";
import { openEtcd, openFolder } from "./open-storage.js";
import { kubeconfigText, writePrivate } from "./kubeconfig.js";

/** Only this machine can reach it. */
const HOST = "127.0.0.1";

/** One run of `apiserver`. */
class ApiServing {
  readonly #invocation: Invocation;
  readonly #options: ApiServerCommandOptions;
  readonly #log: ServeLog;
  readonly #shown: (file: string) => string;

  constructor(invocation: Invocation, options: ApiServerCommandOptions) {
    this.#invocation = invocation;
    this.#options = options;
    this.#log = new ServeLog(invocation);
    this.#shown = (file) => shownPath(invocation.cwd, file);
  }

  async run(): Promise<ExitCode> {
    const { documents, problems: unread } = await this.#documents();
    const problems = [...unread, ...(await docsProblem(this.#options.docs, this.#shown))];
    if (problems.length > 0) return this.#fail(problems);
    const storage = await this.#open();
    if ("code" in storage) return this.#fail([storage]);
    try {
      return await this.#serve(documents, storage);
    } finally {
      await storage.close();
    }
  }

  async #open(): Promise<Storage | Diagnostic> {
    const { data, etcd } = this.#options;
    if (etcd.length > 0) return openEtcd(etcd);
    return data === undefined ? createMemoryStorage() : openFolder(data, this.#shown(data));
  }

  #fail(diagnostics: readonly Diagnostic[]): ExitCode {
    if (this.#invocation.options["json"] === true) printJson(this.#invocation, { ok: false, diagnostics });
    else showDiagnostics(this.#invocation, diagnostics, this.#invocation.cwd, "nothing is served");
    return 1;
  }

  /** Reads all documents, and says what is wrong with them. */
  async #documents(): Promise<{ readonly documents: readonly Document[]; readonly problems: readonly Diagnostic[] }> {
    const { cwd, targets } = this.#invocation;
    const { specs } = this.#options;
    const given = specs.length > 0 ? specs : await configuredSpecs(cwd, targets, "swagger2");
    const documents: Document[] = [];
    const problems: Diagnostic[] = [];
    for (const spec of given) {
      const file = await specFile(spec);
      const read = await loadSwaggerFile(file);
      if ("problem" in read)
        problems.push(diagnostic("GV8020", undefined, { file: this.#shown(file), problem: read.problem }));
      else documents.push(read.document);
    }
    if (given.length === 0) problems.push(diagnostic("GV8021", undefined));
    return { documents, problems };
  }

  async #serve(documents: readonly Document[], storage: Storage): Promise<ExitCode> {
    const { port, docs, kubeconfig, shutdownTimeout } = this.#options;
    const { signal } = this.#invocation;
    const api = await createApiServer({
      documents,
      storage,
      guard: originProblem,
      ...(docs !== undefined && { docs }),
      authenticators: [everyone(ADMIN)],
      onFault: (fault) =>
        this.#log.warn(`a request failed: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`),
    });
    const problems = await applyDefinitions(api.client, this.#options.crds, this.#shown);
    if (problems.length > 0) {
      await api.close();
      return this.#fail(problems);
    }
    const compaction = keepCompacted(storage, {
      failed: (error) => this.#log.warn(`old history could not be forgotten: ${(error as Error).message}`),
    });
    const listener = new ApiListener(api);
    let address: string;
    try {
      address = await listener.listen({ host: HOST, port });
    } catch (error) {
      await api.close();
      return this.#fail([listenProblem(error as NodeJS.ErrnoException, { host: HOST, port }, this.#shown)]);
    }
    try {
      if (kubeconfig !== undefined) await writePrivate(kubeconfig, kubeconfigText(address));
    } catch (error) {
      await listener.close(0);
      const problem = writeProblem(error);
      return this.#fail([diagnostic("GV8022", undefined, { file: this.#shown(kubeconfig ?? ""), problem })]);
    }
    this.#log.info(`serving the API on ${address}`, { address });
    if (docs !== undefined) this.#log.info(`documentation: ${address}/docs/`, { documentation: `${address}/docs/` });
    if (kubeconfig !== undefined) {
      const file = this.#shown(kubeconfig);
      this.#log.info(`kubectl --kubeconfig ${file} api-resources`, { kubeconfig: file });
    }
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    this.#log.info("shutting down: finishing requests in progress");
    compaction.stop();
    await listener.close(shutdownTimeout);
    return 0;
  }
}

/** `groupversion apiserver`. */
export function run(invocation: Invocation): Promise<ExitCode> {
  const options = readApiServerOptions(invocation);
  if (typeof options !== "string") return new ApiServing(invocation, options).run();
  invocation.warn(`groupversion apiserver: ${options}`);
  return Promise.resolve(2);
}
