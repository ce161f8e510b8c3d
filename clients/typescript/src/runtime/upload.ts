/** A body that arrives in chunks. Node.js `Readable`s and streams of open files are iterable like this. */
export type BodySource = Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

type Piece = IteratorResult<Uint8Array, undefined>;
type Pieces = Pick<AsyncIterator<Uint8Array | string, unknown>, "next" | "return">;

const END: Piece = { done: true, value: undefined };

/** Receives the progress of an upload. */
export interface UploadEvents {
  readonly onPiece?: () => void;
  readonly onError?: (error: unknown) => void;
}

/**
 * Sends a body chunk by chunk and holds no more than one. If the exchange ends first, for whatever reason, `cancel`
 * releases the source, even while it waits for its next chunk.
 */
export class Upload implements AsyncIterableIterator<Uint8Array, undefined> {
  readonly #source: BodySource;
  readonly #events: UploadEvents;
  #pieces: Pieces | undefined;
  #cancelled: (() => void) | undefined;
  #done = false;

  constructor(source: BodySource, events: UploadEvents = {}) {
    this.#source = source;
    this.#events = events;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<Piece> {
    if (this.#done) return END;
    this.#pieces ??= iterate(this.#source);
    const cancelled = new Promise<Piece>((resolve) => {
      this.#cancelled = () => resolve(END);
    });
    try {
      const piece = await Promise.race([this.#pieces.next(), cancelled]);
      if (piece.done === true) {
        this.#done = true;
        return END;
      }
      this.#events.onPiece?.();
      return { done: false, value: toBytes(piece.value) };
    } catch (error) {
      this.#done = true;
      this.#events.onError?.(error);
      throw error;
    }
  }

  return(): Promise<Piece> {
    this.cancel();
    return Promise.resolve(END);
  }

  cancel(): void {
    if (this.#done) return;
    this.#done = true;
    this.#cancelled?.();
    const { destroy } = this.#source as { destroy?: unknown };
    this.#pieces ??= iterate(this.#source);
    // Nobody is left to receive an error of closing the source.
    Promise.resolve(this.#pieces.return?.()).catch(() => undefined);
    // A Node.js stream that waits for data closes only this way.
    if (typeof destroy === "function") destroy.call(this.#source);
  }
}

function iterate(source: BodySource): Pieces {
  const stream = source instanceof Blob ? source.stream() : source;
  return "getReader" in stream ? readerPieces(stream.getReader()) : stream[Symbol.asyncIterator]();
}

/** Not every browser's streams are iterable. */
function readerPieces(reader: ReadableStreamDefaultReader<Uint8Array>): Pieces {
  return {
    async next() {
      const { done, value } = await reader.read();
      return done ? END : { done: false, value };
    },
    async return() {
      await reader.cancel();
      return END;
    },
  };
}

function toBytes(piece: Uint8Array | string): Uint8Array {
  return typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
}
