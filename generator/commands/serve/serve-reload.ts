import { validityOf, validityProblem } from "../../../server/documents/server/certificate.js";
import type { SpecServer } from "../../../server/documents/server/spec-server.js";
import { FilePoller } from "../../../server/documents/sources/file-poller.js";
import type { AccessLog } from "../../../server/documents/server/access-log.js";
import type { LineSink } from "./line-writer.js";
import { CertificateReports } from "./certificate-reports.js";
import { readCertificate } from "./serve-certificate.js";
import type { ServeLog } from "./serve-log.js";
import type { ServeTokens } from "./serve-tokens.js";
import type { ServeSource } from "./source-request.js";

/** What a running server reads again. */
export interface Reloadable {
  readonly server: SpecServer;
  readonly source: ServeSource;
  readonly tokens: ServeTokens;
  /** Absolute path; absent: no token file. */
  readonly tokenFile: string | undefined;
  /** Absolute paths and the certificate in use; absent: plain HTTP. */
  readonly tls: { readonly cert: string; readonly key: string; readonly pem: string } | undefined;
  /** Absent: no access log. */
  readonly accessLog: { readonly log: AccessLog; readonly sink: LineSink; readonly shown: string } | undefined;
  readonly log: ServeLog;
  /** A path as messages show it. */
  readonly shown: (file: string) => string;
}

/** Follows the token file and the certificate of a running server, and reads everything again on request. */
export class Reloads {
  readonly #given: Reloadable;
  readonly #pollers: FilePoller[] = [];
  readonly #reports: CertificateReports | undefined;
  #latest: Promise<void> = Promise.resolve();

  constructor(given: Reloadable) {
    const { tls, tokenFile, log, shown } = given;
    this.#given = given;
    if (tokenFile !== undefined)
      this.#pollers.push(
        new FilePoller(
          () => [tokenFile],
          () => this.#loadTokens(shown(tokenFile)),
        ),
      );
    if (tls === undefined) return;
    this.#reports = new CertificateReports(log, shown(tls.cert), validityOf(tls.pem));
    this.#pollers.push(
      new FilePoller(
        () => [tls.cert, tls.key],
        () => this.#loadCertificate(tls),
      ),
    );
  }

  async start(): Promise<void> {
    for (const poller of this.#pollers) await poller.start();
  }

  close(): void {
    for (const poller of this.#pollers) poller.close();
    this.#reports?.close();
  }

  /** Opens the access log anew, and reads documents, tokens and certificate again, after a reload in progress. */
  reload(): void {
    this.#latest = this.#latest.then(() => this.#reload());
  }

  async #reload(): Promise<void> {
    const { source, accessLog, log } = this.#given;
    log.info("reloading: the access log is opened anew, and all files are read again");
    if (accessLog !== undefined) {
      accessLog.log.flush();
      await accessLog.sink.reopen().catch((error: unknown) => {
        const { shown } = accessLog;
        const { code, message } = error as NodeJS.ErrnoException;
        log.warn(`${shown} cannot be opened anew: ${code ?? message}; the open file stays in use`, {
          file: shown,
        });
      });
    }
    await Promise.all([source.reload(), ...this.#pollers.map((poller) => poller.reload())]);
  }

  async #loadTokens(file: string): Promise<void> {
    const { tokens, log } = this.#given;
    const problem = await tokens.load();
    if (problem === undefined) log.info(`${file} was read: its tokens are in use`, { file });
    else log.warn(`${file} cannot be used: ${problem.problem}; the previous tokens stay in use`, { file });
  }

  async #loadCertificate(files: { readonly cert: string; readonly key: string }): Promise<void> {
    const { server, log, shown } = this.#given;
    const read = await readCertificate(files);
    const refused = (file: string, problem: string): void =>
      log.warn(`${shown(file)} cannot be used: ${problem}; the previous certificate stays in use`, {
        file: shown(file),
      });
    if ("problem" in read) return refused(read.file, read.problem);
    const validity = validityOf(read.cert);
    const problem = validityProblem(validity, Date.now());
    // One that clients refuse is no worse than another.
    if (problem !== undefined && this.#reports?.problem === undefined) return refused(files.cert, problem);
    server.replaceCertificate(read);
    log.info("the certificate was read and is in use");
    this.#reports?.replace(validity);
  }
}
