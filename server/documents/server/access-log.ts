import { pathOf } from "../site/path-of.js";

/** Destination of log lines. */
export interface LineWriter {
  /** Writes whole lines, each with its line end. */
  write(text: string): void;
}

/** What is logged of a request. Headers and query are left out, because both may hold secrets. */
export interface AccessEntry {
  readonly method: string;
  /** As sent, without the query. */
  readonly url: string;
  readonly status: number;
  /** Of the response body. */
  readonly bytes: number;
  readonly seconds: number;
  readonly remote: string | undefined;
  /** Whether the client disconnected before the response ended. */
  readonly aborted: boolean;
}

/** How long lines wait, so that one write takes many. Milliseconds. */
const WAIT = 100;

/** Number of waiting characters that triggers a write. */
const FULL = 64 * 1024;

/** Longer paths are cut, so that no client can fill the log. */
const LONGEST_PATH = 256;

/** Writes a JSON line for every request. */
export class AccessLog {
  readonly #writer: LineWriter;
  #waiting = "";
  #timer: NodeJS.Timeout | undefined;

  constructor(writer: LineWriter) {
    this.#writer = writer;
  }

  log({ method, url, status, bytes, seconds, remote, aborted }: AccessEntry): void {
    const path = pathOf(url);
    const line = JSON.stringify({
      time: new Date().toISOString(),
      type: "access",
      method,
      path: path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path,
      status,
      bytes,
      ms: Math.round(seconds * 1e6) / 1e3,
      remote,
      ...(aborted && { aborted }),
    });
    this.#waiting += `${line}\n`;
    if (this.#waiting.length >= FULL) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), WAIT).unref();
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting === "") return;
    const text = this.#waiting;
    this.#waiting = "";
    this.#writer.write(text);
  }
}
