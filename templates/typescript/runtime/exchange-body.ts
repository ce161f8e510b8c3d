import type { Dispatcher } from "undici";

/** How many bytes may wait to be read before the sender is paused. */
const HIGH_WATER_MARK = 256 * 1024;

/** The content of a response. Chunks that arrive early are queued; the queue is bounded by pausing the sender. */
export class ExchangeBody implements AsyncIterableIterator<Uint8Array, undefined> {
  readonly #controller: () => Dispatcher.DispatchController | undefined;
  readonly #chunks: Uint8Array[] = [];
  #waiting = 0;
  #paused = false;
  #ended = false;
  #error: { readonly reason: Error } | undefined;
  #reader: { resolve(result: IteratorResult<Uint8Array, undefined>): void; reject(error: unknown): void } | undefined;

  constructor(controller: () => Dispatcher.DispatchController | undefined) {
    this.#controller = controller;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  push(chunk: Uint8Array): void {
    if (this.#reader) {
      this.#reader.resolve({ done: false, value: chunk });
      this.#reader = undefined;
      return;
    }
    this.#chunks.push(chunk);
    this.#waiting += chunk.length;
    if (this.#waiting > HIGH_WATER_MARK && !this.#paused) {
      this.#paused = true;
      this.#controller()?.pause();
    }
  }

  finish(): void {
    this.#ended = true;
    this.#reader?.resolve({ done: true, value: undefined });
    this.#reader = undefined;
  }

  fail(reason: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    // The signal's owner chose the reason, which need not be an `Error`.
    this.#error = { reason: reason as Error };
    this.#reader?.reject(reason);
    this.#reader = undefined;
  }

  next(): Promise<IteratorResult<Uint8Array, undefined>> {
    const chunk = this.#chunks.shift();
    if (chunk) {
      this.#waiting -= chunk.length;
      if (this.#paused && this.#waiting === 0) {
        this.#paused = false;
        this.#controller()?.resume();
      }
      return Promise.resolve({ done: false, value: chunk });
    }
    if (this.#error) {
      const { reason } = this.#error;
      this.#error = undefined;
      return Promise.reject(reason);
    }
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
    });
  }

  return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.#chunks.length = 0;
    if (!this.#ended) {
      this.finish();
      this.#controller()?.abort(new Error("not read to its end"));
    }
    return Promise.resolve({ done: true, value: undefined });
  }
}
