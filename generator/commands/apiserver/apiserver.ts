import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { writeProblem } from "../../../openapi/diagnostics/file-problem.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { FilePoller } from "../../../server/documents/sources/file-poller.js";
import { ApiListener } from "../../../server/http/api-listener.js";
import { createApiServer, type RunningApiServer } from "../../../server/http/create-api-server.js";
import { AuditLog } from "../../../server/http/observe/audit-log.js";
import { keepCompacted } from "../../../server/storage/keep-compacted.js";
import { StoredVersionError } from "../../../server/registry/stored/stored-schemas.js";
import { PackageMissingError } from "../../../server/storage/load-package.js";
import { createMemoryStorage } from "../../../server/storage/memory/memory-storage.js";
import type { Storage } from "../../../server/storage/storage.js";
import type { ExitCode, Invocation } from "../command.js";
import { printJson, showDiagnostics, shownPath } from "../report.js";
import { configuredSpecs } from "../serve/configured-specs.js";
import { docsProblem } from "../serve/docs-problem.js";
import { lineWriter, type LineSink } from "../serve/line-writer.js";
import { listenProblem } from "../serve/listen-problem.js";
import { ServeLog } from "../serve/serve-log.js";
import { readApiServerOptions, type ApiServerCommandOptions } from "./apiserver-options.js";
import { applyDefinitions } from "./apply-definitions.js";
import { adminCertificate } from "./credentials.js";
import { kubeconfigText, writePrivate } from "./kubeconfig.js";
import { openEtcd, openFolder } from "./open-storage.js";
import { readDocuments, type ReadDocuments } from "./read-documents.js";
import { ReplaceableApi } from "./replaceable-api.js";
import { openAccess, type ServerAccess } from "./server-access.js";
import { spareMemory } from "./spare-memory.js";

/** How often a server that makes its certificate makes a new one. It is valid for a year. Milliseconds. */
const RENEWAL = 20 * 24 * 60 * 60 * 1000;

/** An address where a server that listens everywhere can be reached from its own machine. */
const reachable = (address: string): string =>
  address.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:");

/** What must be ready before anything is served. */
interface Prepared {
  readonly access: ServerAccess;
  readonly storage: Storage;
  readonly sink: LineSink | undefined;
}

/** One run of `apiserver`. */
class ApiServing {
  readonly #invocation: Invocation;
  readonly #options: ApiServerCommandOptions;
  readonly #log: ServeLog;
  readonly #shown: (file: string) => string;
  #specs: readonly string[] = [];
  #reload: () => Promise<void> = () => Promise.resolve();

  constructor(invocation: Invocation, options: ApiServerCommandOptions) {
    this.#invocation = invocation;
    this.#options = options;
    this.#log = new ServeLog(invocation);
    this.#shown = (file) => shownPath(invocation.cwd, file);
    invocation.onReload(() => void this.#reload());
  }

  async run(): Promise<ExitCode> {
    const { specs, watch } = this.#options;
    // While it watches, it also builds documents, which takes a large heap.
    if (!watch) spareMemory();
    if (watch && specs.length === 0 && (await this.#build(false)) !== 0) return 1;
    this.#specs =
      specs.length > 0 ? specs : await configuredSpecs(this.#invocation.cwd, this.#invocation.targets, "swagger2");
    const read = await this.#read();
    const prepared = await this.#prepare(read.problems);
    if (Array.isArray(prepared)) return this.#fail(prepared as readonly Diagnostic[]);
    const { access, storage, sink } = prepared as Prepared;
    try {
      return await this.#serve(read, { access, storage, sink });
    } finally {
      access.close();
      await storage.close();
      await sink?.close();
    }
  }

  /** Builds the documents of the configuration; with `watch`, again whenever their sources change, until the end. */
  async #build(watch: boolean): Promise<ExitCode> {
    const { runParts } = await import("../spec.js");
    const { options, ...rest } = this.#invocation;
    return runParts({ ...rest, options: { watch, json: options["json"], quiet: options["quiet"] } }, "spec");
  }

  #read(): Promise<ReadDocuments> {
    return readDocuments(this.#specs, this.#shown);
  }

  /** Opens everything that a server needs, or returns all problems. */
  async #prepare(before: readonly Diagnostic[]): Promise<Prepared | readonly Diagnostic[]> {
    const { audit } = this.#options;
    const problems = [...before, ...(await docsProblem(this.#options.docs, this.#shown))];
    const access = await openAccess({ options: this.#options, shown: this.#shown, onFault: this.#fault });
    if (Array.isArray(access)) problems.push(...(access as readonly Diagnostic[]));
    const sink = audit === undefined ? undefined : await this.#openSink(audit.file);
    if (sink !== undefined && "code" in sink) problems.push(sink);
    if (problems.length === 0) {
      const storage = await this.#openStorage();
      if (!("code" in storage)) return { access: access as ServerAccess, storage, sink: sink as LineSink | undefined };
      problems.push(storage);
    }
    if (!Array.isArray(access)) (access as ServerAccess).close();
    if (sink !== undefined && "close" in sink) await sink.close();
    return problems;
  }

  async #openSink(file: string): Promise<LineSink | Diagnostic> {
    try {
      return await lineWriter(file, this.#invocation);
    } catch (error) {
      return diagnostic("GV8032", undefined, { file: this.#shown(file), problem: writeProblem(error) });
    }
  }

  async #openStorage(): Promise<Storage | Diagnostic> {
    const { data, etcd } = this.#options;
    if (etcd.length > 0) return openEtcd(etcd);
    return data === undefined ? createMemoryStorage() : openFolder(data, this.#shown(data));
  }

  #fail(diagnostics: readonly Diagnostic[]): ExitCode {
    if (this.#invocation.options["json"] === true) printJson(this.#invocation, { ok: false, diagnostics });
    else showDiagnostics(this.#invocation, diagnostics, this.#invocation.cwd, "nothing is served");
    return 1;
  }

  readonly #fault = (fault: unknown): void =>
    this.#log.warn(`a request failed: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);

  #create(documents: readonly Document[], { access, storage, sink }: Prepared): Promise<RunningApiServer> {
    const { audit, docs, metrics } = this.#options;
    return createApiServer({
      documents,
      storage,
      authenticators: access.authenticators,
      // Servers that share an etcd have to agree on who runs the controllers.
      ...(this.#options.etcd.length > 0 && { election: { identity: `${hostname()}-${randomUUID()}` } }),
      accountKey: access.credentials.accountKey,
      ...(access.authorizer === undefined ? { rbac: true } : { authorizer: access.authorizer }),
      ...(audit !== undefined && sink !== undefined && { observers: [new AuditLog(audit.level, sink)] }),
      ...(docs !== undefined && { docs }),
      metrics,
      onFault: this.#fault,
    });
  }

  async #serve({ documents, files }: ReadDocuments, prepared: Prepared): Promise<ExitCode> {
    const { host, port, kubeconfig, crds, watch, shutdownTimeout } = this.#options;
    const { access, storage } = prepared;
    const first = await this.#create(documents, prepared);
    const problems = await applyDefinitions(first.client, crds, this.#shown);
    if (problems.length > 0) {
      await first.close();
      return this.#fail(problems);
    }
    const api = new ReplaceableApi(first);
    const { authorities } = access;
    const listener = new ApiListener(api, { ...access.certificate, authorities });
    let address: string;
    try {
      address = await listener.listen({ host, port });
    } catch (error) {
      await api.close();
      return this.#fail([listenProblem(error as NodeJS.ErrnoException, { host, port }, this.#shown)]);
    }
    try {
      if (kubeconfig !== undefined)
        await writePrivate(
          kubeconfig,
          kubeconfigText(reachable(address), access.trusted, adminCertificate(access.credentials)),
        );
    } catch (error) {
      await listener.close(0);
      const problem = writeProblem(error);
      return this.#fail([diagnostic("GV8022", undefined, { file: this.#shown(kubeconfig ?? ""), problem })]);
    }
    const compaction = keepCompacted(storage, {
      failed: (error) => this.#log.warn(`old history could not be forgotten: ${(error as Error).message}`),
    });
    this.#started(address);
    const renewal = setInterval(() => void this.#reload(), RENEWAL).unref();
    this.#reload = () => this.#reloadAccess(prepared, listener);
    const poller = new FilePoller(
      () => files,
      () => this.#replace(api, prepared),
    );
    if (watch) await poller.start();
    const building = watch && this.#options.specs.length === 0 ? this.#build(true) : undefined;
    await this.#untilEnd();
    this.#log.info("shutting down: finishing requests in progress");
    clearInterval(renewal);
    poller.close();
    compaction.stop();
    await listener.close(shutdownTimeout);
    await building;
    return 0;
  }

  #started(address: string): void {
    const { docs, kubeconfig } = this.#options;
    this.#log.info(`serving the API on ${address}`, { address });
    if (docs !== undefined) this.#log.info(`documentation: ${address}/docs/`, { documentation: `${address}/docs/` });
    if (kubeconfig === undefined) return;
    const file = this.#shown(kubeconfig);
    this.#log.info(`kubectl --kubeconfig ${file} api-resources`, { kubeconfig: file });
  }

  async #untilEnd(): Promise<void> {
    const { signal } = this.#invocation;
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  }

  /** Serves the documents as they are now. Those that cannot be used change nothing. */
  async #replace(api: ReplaceableApi, prepared: Prepared): Promise<void> {
    const { documents, problems } = await this.#read();
    if (problems.length > 0) {
      showDiagnostics(this.#invocation, problems, this.#invocation.cwd, "the API from before stays in use");
      return;
    }
    try {
      await api.replace(await this.#create(documents, prepared));
      this.#log.info("the API has changed, and the new one is served");
    } catch (error) {
      this.#log.warn(`the new API cannot be served: ${(error as Error).message}; the one before stays in use`);
    }
  }

  async #reloadAccess({ access, sink }: Prepared, listener: ApiListener): Promise<void> {
    await sink?.reopen().catch((error: unknown) => this.#log.warn(`the audit log: ${writeProblem(error)}`));
    const loaded = await access.reload();
    if ("problem" in loaded) this.#log.warn(`${loaded.problem}; what was read before stays in use`);
    else {
      listener.replaceCertificate({ ...loaded.certificate, authorities: access.authorities });
      this.#log.info("tokens and certificate were read again");
    }
  }
}

/** `groupversion apiserver`. */
export function run(invocation: Invocation): Promise<ExitCode> {
  const options = readApiServerOptions(invocation);
  const refuse = (problem: string, code: ExitCode = 2): ExitCode => {
    invocation.warn(`groupversion apiserver: ${problem}`);
    return code;
  };
  if (typeof options === "string") return Promise.resolve(refuse(options));
  return new ApiServing(invocation, options).run().catch((error: unknown) => {
    if (error instanceof PackageMissingError) return refuse(error.message);
    if (error instanceof StoredVersionError) return refuse(error.message, 1);
    throw error;
  });
}
