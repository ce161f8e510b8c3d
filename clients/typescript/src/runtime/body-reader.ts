import type { Limits } from "./limits.js";

type Piece = IteratorResult<Uint8Array, undefined>;
const end: Piece = { done: true, value: undefined };

export interface ReaderOptions {
  /** How long to wait for a piece, in milliseconds; 0 or undefined for as long as it takes. */
  readonly idle: number | undefined;
  /** Called once the content ends, or is given up. */
  readonly onEnd?: (() => void) | undefined;
  /** The error that callers see. */
  describe(error: unknown): unknown;
}

/** The content of an answer under its call's limits. Once it ends, however it does, so do these. */
export class BodyReader implements AsyncIterableIterator<Uint8Array, undefined> {
  readonly #pieces: AsyncIterator<Uint8Array>;
  readonly #limits: Limits;
  readonly #options: ReaderOptions;
  #done = false;

  constructor(body: AsyncIterable<Uint8Array>, limits: Limits, options: ReaderOptions) {
    this.#pieces = body[Symbol.asyncIterator]();
    this.#limits = limits;
    this.#options = options;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The limit runs while a piece is waited for only: a slow reader is no fault of the server. */
  async next(): Promise<Piece> {
    if (this.#done) return end;
    this.#limits.start("idle", this.#options.idle);
    try {
      const piece = await this.#limits.race(this.#pieces.next());
      this.#limits.stop();
      if (piece.done !== true) return piece;
      this.#done = true;
      this.#options.onEnd?.();
      return end;
    } catch (error) {
      this.#giveUp();
      throw this.#options.describe(error);
    }
  }

  return(): Promise<Piece> {
    this.#giveUp();
    return Promise.resolve(end);
  }

  #giveUp(): void {
    if (this.#done) return;
    this.#done = true;
    this.#limits.stop();
    this.#options.onEnd?.();
    // Nobody is left to tell how letting go went.
    Promise.resolve(this.#pieces.return?.()).catch(() => undefined);
  }
}

/** All of a body at once, or of its beginning where it is longer than `most`. */
export async function readAll(reader: AsyncIterable<Uint8Array>, most?: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of reader) {
    pieces.push(piece);
    length += piece.length;
    if (most !== undefined && length >= most) break;
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

const decoder = new TextDecoder();

export async function readText(reader: AsyncIterable<Uint8Array>, most?: number): Promise<string> {
  return decoder.decode(await readAll(reader, most));
}
