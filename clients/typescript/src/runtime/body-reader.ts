import type { Limits } from "./limits.js";

type Piece = IteratorResult<Uint8Array, undefined>;
const END: Piece = { done: true, value: undefined };

export interface ReaderOptions {
  /** How long to wait for a chunk, in milliseconds; 0 or undefined: no limit. */
  readonly idle: number | undefined;
  /** Called when the content ends or is cancelled. */
  readonly onEnd?: (() => void) | undefined;
  /** Maps an error to the one that callers see. */
  describe(error: unknown): unknown;
}

/** The content of a response under its call's limits, which end with it. */
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

  /** The limit runs only while a chunk is awaited: a slow reader is not the server's fault. */
  async next(): Promise<Piece> {
    if (this.#done) return END;
    this.#limits.start("idle", this.#options.idle);
    try {
      const piece = await this.#limits.race(this.#pieces.next());
      this.#limits.stop();
      if (piece.done !== true) return piece;
      this.#done = true;
      this.#options.onEnd?.();
      return END;
    } catch (error) {
      this.#giveUp();
      throw this.#options.describe(error);
    }
  }

  return(): Promise<Piece> {
    this.#giveUp();
    return Promise.resolve(END);
  }

  #giveUp(): void {
    if (this.#done) return;
    this.#done = true;
    this.#limits.stop();
    this.#options.onEnd?.();
    // Nobody is left to receive an error of the cancellation.
    Promise.resolve(this.#pieces.return?.()).catch(() => undefined);
  }
}

/** The whole body, or its beginning if it is longer than `most`. */
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
