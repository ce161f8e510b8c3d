import { DecodeError } from "./errors.js";

/** Cuts a stream of text into lines. Chunks may end anywhere, even within a character. */
export class LineSplitter {
  readonly #decoder = new TextDecoder();
  readonly #maxLength: number;
  /** Whether a lone carriage return also ends a line. */
  readonly #carriageReturn: boolean;
  #rest = "";
  #skipLineFeed = false;

  constructor(maxLength: number, carriageReturn = false) {
    this.#maxLength = maxLength;
    this.#carriageReturn = carriageReturn;
  }

  /** The lines that this chunk completes. */
  *push(piece: Uint8Array): Generator<string, void> {
    yield* this.#split(this.#decoder.decode(piece, { stream: true }));
  }

  /** The rest: a last line without an end. */
  *end(): Generator<string, void> {
    yield* this.#split(this.#decoder.decode());
    const rest = this.#rest;
    this.#rest = "";
    if (rest !== "") yield this.#trim(rest);
  }

  *#split(text: string): Generator<string, void> {
    let start = this.#skipLineFeed && text.startsWith("\n") ? 1 : 0;
    if (text !== "") this.#skipLineFeed = false;
    // Each is searched again only after it is passed, so a text that lacks one is not scanned to its end for every
    // line.
    let feed = text.indexOf("\n", start);
    let carriage = this.#carriageReturn ? text.indexOf("\r", start) : -1;
    for (;;) {
      if (feed >= 0 && feed < start) feed = text.indexOf("\n", start);
      if (carriage >= 0 && carriage < start) carriage = text.indexOf("\r", start);
      const end = feed < 0 || carriage < 0 ? Math.max(feed, carriage) : Math.min(feed, carriage);
      if (end < 0) break;
      const line = this.#rest + text.slice(start, end);
      this.#rest = "";
      this.#check(line);
      const returned = text[end] === "\r";
      start = end + (returned && text[end + 1] === "\n" ? 2 : 1);
      if (returned && start === text.length && text[end + 1] === undefined) this.#skipLineFeed = true;
      yield this.#trim(line);
    }
    this.#rest += text.slice(start);
    this.#check(this.#rest);
  }

  #trim(line: string): string {
    return !this.#carriageReturn && line.endsWith("\r") ? line.slice(0, -1) : line;
  }

  #check(line: string): void {
    if (line.length > this.#maxLength) {
      throw new DecodeError(`a line of the response is longer than ${String(this.#maxLength)} characters`);
    }
  }
}

/** Default limit of a line's length, in characters. */
export const DEFAULT_MAX_LENGTH: number = 64 * 1024 * 1024;

export async function* readLines(
  pieces: AsyncIterable<Uint8Array>,
  maxLength: number = DEFAULT_MAX_LENGTH,
  carriageReturn = false,
): AsyncGenerator<string, void> {
  const splitter = new LineSplitter(maxLength, carriageReturn);
  for await (const piece of pieces) yield* splitter.push(piece);
  yield* splitter.end();
}
