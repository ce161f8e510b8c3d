import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { AccessLog } from "../../../server/documents/server/access-log.js";
import { FilePoller } from "../../../server/documents/sources/file-poller.js";
import { isLoopback } from "../../../server/documents/server/is-loopback.js";
import { SpecServer, type Certificate } from "../../../server/documents/server/spec-server.js";
import type { ExitCode, Invocation } from "../command.js";
import { configuredSpecs } from "./configured-specs.js";
import { describeLoss } from "./describe-loss.js";
import { lineWriter } from "./line-writer.js";
import { printJson, showDiagnostics, shownPath } from "../report.js";
import { readCertificate } from "./serve-certificate.js";
import { ServeLog } from "./serve-log.js";
import { readServeOptions, type ServeOptions } from "./serve-options.js";
import { openSource, type ServeSource } from "./serve-source.js";
import { ServeTokens } from "./serve-tokens.js";

const TOKEN_VARIABLE = "GROUPVERSION_TOKEN";

/** What must be ready before anything is served. */
interface Prepared {
  readonly tokens: ServeTokens;
  readonly certificate: Certificate | undefined;
  readonly source: ServeSource;
}

/** One run of `serve`. */
class Serving {
  readonly #invocation: Invocation;
  readonly #options: ServeOptions;
  readonly #log: ServeLog;
  readonly #shown: (file: string) => string;

  constructor(invocation: Invocation, options: ServeOptions) {
    this.#invocation = invocation;
    this.#options = options;
    this.#log = new ServeLog(invocation);
    this.#shown = (file) => shownPath(invocation.cwd, file);
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
    }
  }

  #fail(diagnostics: readonly Diagnostic[]): ExitCode {
    if (this.#invocation.options["json"] === true) printJson(this.#invocation, { ok: false, diagnostics });
    else showDiagnostics(this.#invocation, diagnostics, this.#invocation.cwd, "nothing is served");
    return 1;
  }

  /** Prepares everything that a server needs, or returns all problems. */
  async #prepare(): Promise<Prepared | readonly Diagnostic[]> {
    const { cwd, options, targets } = this.#invocation;
    const { host, tls, tokenFile, exportTo } = this.#options;
    const problems: Diagnostic[] = [];
    const tokens = new ServeTokens(tokenFile, process.env[TOKEN_VARIABLE]);
    const locked = await tokens.load();
    if (locked !== undefined)
      problems.push(diagnostic("GV8005", undefined, { file: this.#shown(tokenFile ?? ""), ...locked }));
    if (
      exportTo === undefined &&
      !tokens.wanted &&
      options["allow-unauthenticated"] !== true &&
      !(await isLoopback(host))
    )
      problems.push(diagnostic("GV8002", undefined, { host }));
    const certificate = tls === undefined ? undefined : await readCertificate(tls);
    if (certificate !== undefined && "problem" in certificate)
      problems.push(
        diagnostic("GV8004", undefined, { file: this.#shown(certificate.file), problem: certificate.problem }),
      );
    const { upstreams } = this.#options;
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
      };
    await source.close();
    return problems;
  }

  async #serve({ tokens, certificate, source }: Prepared): Promise<ExitCode> {
    const { host, port, docs, accessLog, maxConnections, shutdownTimeout } = this.#options;
    const { options, signal } = this.#invocation;
    const writer = accessLog === undefined ? undefined : lineWriter(accessLog, this.#invocation);
    const server = new SpecServer(source.source, {
      host,
      port,
      ...(certificate !== undefined && { certificate }),
      ...(tokens.wanted && { tokens: tokens.tokens }),
      ...(writer !== undefined && { accessLog: new AccessLog(writer) }),
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
      const { code = "", message } = error as NodeJS.ErrnoException;
      const problem = LISTEN_PROBLEMS[code] ?? message;
      return this.#fail([diagnostic("GV8003", undefined, { address: `${host}:${port}`, problem })]);
    }
    this.#log.info(`serving on ${address}`, { address });
    const pollers = await this.#follow(server, tokens);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    this.#log.info("shutting down: finishing requests in progress");
    for (const poller of pollers) poller.close();
    await server.close(shutdownTimeout);
    await writer?.close();
    return 0;
  }

  /** Watches the token file and the certificate. */
  async #follow(server: SpecServer, tokens: ServeTokens): Promise<readonly FilePoller[]> {
    const { tls, tokenFile } = this.#options;
    const pollers: FilePoller[] = [];
    if (tokenFile !== undefined)
      pollers.push(
        new FilePoller(
          () => [tokenFile],
          async () => {
            const problem = await tokens.load();
            const file = this.#shown(tokenFile);
            if (problem === undefined) this.#log.info(`${file} changed: the new tokens are in use`, { file });
            else
              this.#log.warn(
                `${file} changed and cannot be used: ${problem.problem}; the previous tokens stay in use`,
                {
                  file,
                },
              );
          },
        ),
      );
    if (tls !== undefined)
      pollers.push(
        new FilePoller(
          () => [tls.cert, tls.key],
          async () => {
            const read = await readCertificate(tls);
            if (!("problem" in read)) {
              server.replaceCertificate(read);
              this.#log.info("the certificate changed and was reloaded");
            } else {
              const file = this.#shown(read.file);
              this.#log.warn(
                `${file} changed and cannot be used: ${read.problem}; the previous certificate stays in use`,
                { file },
              );
            }
          },
        ),
      );
    for (const poller of pollers) await poller.start();
    return pollers;
  }
}

/** Why a server cannot listen. */
const LISTEN_PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: "the address is already in use",
  EACCES: "permission denied",
  EADDRNOTAVAIL: "it is not an address of this machine",
  ENOTFOUND: "there is no such host",
};

/** `groupversion serve`. */
export function run(invocation: Invocation): Promise<ExitCode> {
  const options = readServeOptions(invocation);
  if (typeof options !== "string") return new Serving(invocation, options).run();
  invocation.warn(`groupversion serve: ${options}`);
  return Promise.resolve(2);
}
