import { pathOf } from "../site/path-of.js";

/** Where lines of the log go. */
export interface LineWriter {
  /** Whole lines, each with its end. */
  write(text: string): void;
}

/** What is told of a request. Of its headers and its query nothing is: both hold secrets at times. */
export interface AccessEntry {
  readonly method: string;
  /** As it was sent; the query is left out. */
  readonly url: string;
  readonly status: number;
  /** Of the body that was answered with. */
  readonly bytes: number;
  readonly seconds: number;
  readonly remote: string | undefined;
  /** Whether the client was gone before the answer's end. */
  readonly aborted: boolean;
}

/** Lines wait for each other this long, so that one write takes many. Milliseconds. */
const WAIT = 100;

/** Lines that wait are written at the latest when there are so many characters of them. */
const FULL = 64 * 1024;

/** Longer paths are cut: a log is no place for a client to fill. */
const LONGEST_PATH = 256;

/** Writes a line of JSON for every request. */
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
