/** A body that comes in pieces. A `Readable` of Node.js and an opened file's stream are iterable like this. */
export type BodySource = Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

type Piece = IteratorResult<Uint8Array, undefined>;
type Pieces = Pick<AsyncIterator<Uint8Array | string, unknown>, "next" | "return">;

const end: Piece = { done: true, value: undefined };

/** Who wants to know how it goes. */
export interface UploadEvents {
  readonly onPiece?: () => void;
  readonly onError?: (error: unknown) => void;
}

/**
 * Hands a body over piece by piece, so that no more than one is held. When the exchange ends first, however it does,
 * `cancel` lets go of the source, even while that is still looking for its next piece.
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
    if (this.#done) return end;
    this.#pieces ??= iterate(this.#source);
    const cancelled = new Promise<Piece>((resolve) => {
      this.#cancelled = () => resolve(end);
    });
    try {
      const piece = await Promise.race([this.#pieces.next(), cancelled]);
      if (piece.done === true) {
        this.#done = true;
        return end;
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
    return Promise.resolve(end);
  }

  cancel(): void {
    if (this.#done) return;
    this.#done = true;
    this.#cancelled?.();
    const { destroy } = this.#source as { destroy?: unknown };
    this.#pieces ??= iterate(this.#source);
    // A source that fails to close has nobody left to tell.
    Promise.resolve(this.#pieces.return?.()).catch(() => undefined);
    // A stream of Node.js that waits for data closes only this way.
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
      return done ? end : { done: false, value };
    },
    async return() {
      await reader.cancel();
      return end;
    },
  };
}

function toBytes(piece: Uint8Array | string): Uint8Array {
  return typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
}
