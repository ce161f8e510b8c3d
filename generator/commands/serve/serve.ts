import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { writeProblem } from "../../../openapi/diagnostics/file-problem.js";
import { AccessLog } from "../../../server/documents/server/access-log.js";
import { isLoopback } from "../../../server/documents/server/is-loopback.js";
import type { Certificate } from "../../../server/documents/server/certificate.js";
import { SpecServer } from "../../../server/documents/server/spec-server.js";
import type { ExitCode, Invocation } from "../command.js";
import { configuredSpecs } from "./configured-specs.js";
import { docsProblem } from "./docs-problem.js";
import { describeLoss } from "./describe-loss.js";
import { lineWriter, type LineSink } from "./line-writer.js";
import { listenProblem } from "./listen-problem.js";
import { printJson, showDiagnostics, shownPath } from "../report.js";
import { readCertificate } from "./serve-certificate.js";
import { ServeLog } from "./serve-log.js";
import { readServeOptions, type ServeOptions } from "./serve-options.js";
import { Reloads } from "./serve-reload.js";
import { openSource } from "./serve-source.js";
import type { ServeSource } from "./source-request.js";
import { ServeTokens } from "./serve-tokens.js";

const TOKEN_VARIABLE = "GROUPVERSION_TOKEN";

/** What must be ready before anything is served. */
interface Prepared {
  readonly tokens: ServeTokens;
  readonly certificate: Certificate | undefined;
  readonly source: ServeSource;
  /** Where the access log goes; absent: nowhere. */
  readonly sink: LineSink | undefined;
}

/** One run of `serve`. */
class Serving {
  readonly #invocation: Invocation;
  readonly #options: ServeOptions;
  readonly #log: ServeLog;
  readonly #shown: (file: string) => string;
  /** Reads everything again. Before the server has started, everything is new. */
  #reload: () => void = () => undefined;

  constructor(invocation: Invocation, options: ServeOptions) {
    this.#invocation = invocation;
    this.#options = options;
    this.#log = new ServeLog(invocation);
    this.#shown = (file) => shownPath(invocation.cwd, file);
    invocation.onReload(() => this.#reload());
  }

  async run(): Promise<ExitCode> {
    const prepared = await this.#prepare();
    if (Array.isArray(prepared)) return this.#fail(prepared as readonly Diagnostic[]);
    const ready = prepared as Prepared;
    try {
      return this.#options.exportTo === undefined
        ? await this.#serve(ready)
        : await (
            await import("./serve-export.js")
          ).writeExport(this.#invocation, ready.source.source, this.#options.exportTo);
    } finally {
      await ready.source.close();
      await ready.sink?.close();
    }
  }

  #fail(diagnostics: readonly Diagnostic[]): ExitCode {
    if (this.#invocation.options["json"] === true) printJson(this.#invocation, { ok: false, diagnostics });
    else showDiagnostics(this.#invocation, diagnostics, this.#invocation.cwd, "nothing is served");
    return 1;
  }

  /** Prepares everything that a server needs, or returns all problems. */
  async #prepare(): Promise<Prepared | readonly Diagnostic[]> {
    const { cwd, targets } = this.#invocation;
    const { tls, tokenFile, upstreams } = this.#options;
    const problems: Diagnostic[] = [];
    const tokens = new ServeTokens(tokenFile, process.env[TOKEN_VARIABLE]);
    const locked = await tokens.load();
    if (locked !== undefined)
      problems.push(diagnostic("GV8005", undefined, { file: this.#shown(tokenFile ?? ""), ...locked }));
    problems.push(...(await this.#exposure(tokens)), ...(await docsProblem(this.#options.docs, this.#shown)));
    const certificate = tls === undefined ? undefined : await readCertificate(tls);
    if (certificate !== undefined && "problem" in certificate)
      problems.push(
        diagnostic("GV8004", undefined, { file: this.#shown(certificate.file), problem: certificate.problem }),
      );
    const sink = await this.#openLog();
    if (sink !== undefined && "code" in sink) problems.push(sink);
    const named = this.#options.specs.length > 0 || upstreams.length > 0;
    const specs = named ? this.#options.specs : await configuredSpecs(cwd, targets);
    if (specs.length === 0 && upstreams.length === 0) return [...problems, diagnostic("GV8006", undefined)];
    const source = await openSource({ specs, upstreams, shown: this.#shown, log: this.#log });
    if (!("source" in source))
      return [...problems, ...source.map((problem) => diagnostic("GV8001", undefined, { ...problem }))];
    if (problems.length === 0)
      return {
        tokens,
        source,
        certificate: certificate === undefined || "problem" in certificate ? undefined : certificate,
        sink: sink === undefined || "code" in sink ? undefined : sink,
      };
    await source.close();
    return problems;
  }

  /** Listening where other machines can reach it, without tokens, has to be allowed. */
  async #exposure(tokens: ServeTokens): Promise<readonly Diagnostic[]> {
    const { listen, exportTo } = this.#options;
    if ("socket" in listen || exportTo !== undefined || tokens.wanted) return [];
    const allowed = this.#invocation.options["allow-unauthenticated"] === true || (await isLoopback(listen.host));
    return allowed ? [] : [diagnostic("GV8002", undefined, { host: listen.host })];
  }

  /** Opens the access log, except for an export, which answers nobody. */
  async #openLog(): Promise<LineSink | Diagnostic | undefined> {
    const { accessLog, exportTo } = this.#options;
    if (accessLog === undefined || exportTo !== undefined) return undefined;
    try {
      return await lineWriter(accessLog, this.#invocation);
    } catch (error) {
      return diagnostic("GV8008", undefined, { file: this.#shown(accessLog), problem: writeProblem(error) });
    }
  }

  async #serve({ tokens, certificate, source, sink }: Prepared): Promise<ExitCode> {
    const { listen, docs, accessLog: file, maxConnections, shutdownTimeout, corsOrigins, basePath } = this.#options;
    const { options, signal } = this.#invocation;
    const accessLog = sink === undefined ? undefined : new AccessLog(sink);
    const server = new SpecServer(source.source, {
      listen,
      ...(certificate !== undefined && { certificate }),
      ...(tokens.wanted && { tokens: tokens.tokens }),
      ...(accessLog !== undefined && { accessLog }),
      ...(corsOrigins !== undefined && { corsOrigins }),
      ...(basePath !== undefined && { basePath }),
      ...(maxConnections !== undefined && { limits: { maxConnections } }),
      site: {
        discovery: options["no-discovery"] !== true,
        formatPaths: options["format-paths"] === true,
        ...(docs !== undefined && { docs }),
        onLoss: (loss) => this.#log.warn(describeLoss(loss), { ...loss }),
        onFault: (fault) =>
          this.#log.warn(`a format could not be encoded: ${fault instanceof Error ? fault.message : String(fault)}`),
      },
    });
    let address: string;
    try {
      address = await server.listen();
    } catch (error) {
      return this.#fail([listenProblem(error as NodeJS.ErrnoException, listen, this.#shown)]);
    }
    this.#started(address);
    const { tls, tokenFile } = this.#options;
    const reloads = new Reloads({
      server,
      source,
      tokens,
      tokenFile,
      tls: tls === undefined || certificate === undefined ? undefined : { ...tls, pem: certificate.cert },
      accessLog: accessLog && sink && { log: accessLog, sink, shown: this.#shown(file ?? "") },
      log: this.#log,
      shown: this.#shown,
    });
    this.#reload = () => reloads.reload();
    await reloads.start();
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    this.#log.info("shutting down: finishing requests in progress");
    reloads.close();
    await server.close(shutdownTimeout);
    return 0;
  }

  /** Says where the server is, and where its documentation is. */
  #started(address: string): void {
    const { docs, basePath = "" } = this.#options;
    this.#log.info(`serving on ${address}`, { address });
    if (docs === undefined) return;
    const documentation = address.startsWith("unix:") ? `${basePath}/docs/` : `${address}${basePath}/docs/`;
    this.#log.info(`documentation: ${documentation}`, { documentation });
  }
}

/** `groupversion serve`. */
export function run(invocation: Invocation): Promise<ExitCode> {
  const options = readServeOptions(invocation);
  if (typeof options !== "string") return new Serving(invocation, options).run();
  invocation.warn(`groupversion serve: ${options}`);
  return Promise.resolve(2);
}
