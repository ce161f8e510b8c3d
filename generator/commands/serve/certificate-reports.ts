import { expiresSoon, expiryOf, validityProblem, type Validity } from "../../../server/documents/server/certificate.js";
import type { ServeLog } from "./serve-log.js";

/** How often the time is compared with that of the certificate. Milliseconds. */
const INTERVAL = 60_000;

/** Warns once of a certificate that clients refuse, and once of one that they will refuse soon. */
export class CertificateReports {
  readonly #log: ServeLog;
  readonly #file: string;
  readonly #timer: NodeJS.Timeout;
  #validity: Validity;
  #said = "";

  /** @param file - path of the certificate, as messages show it */
  constructor(log: ServeLog, file: string, validity: Validity) {
    this.#log = log;
    this.#file = file;
    this.#validity = validity;
    this.#look();
    this.#timer = setInterval(() => this.#look(), INTERVAL).unref();
  }

  /** Why clients refuse the certificate now. */
  get problem(): string | undefined {
    return validityProblem(this.#validity, Date.now());
  }

  replace(validity: Validity): void {
    this.#validity = validity;
    this.#said = "";
    this.#look();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const { problem } = this;
    const soon = expiresSoon(this.#validity, Date.now()) ? expiryOf(this.#validity) : undefined;
    const message = problem === undefined ? soon : `${problem}; clients refuse it`;
    if (message === undefined || message === this.#said) return;
    this.#said = message;
    this.#log.warn(`the certificate in ${this.#file} needs to be renewed: ${message}`, { file: this.#file });
  }
}
