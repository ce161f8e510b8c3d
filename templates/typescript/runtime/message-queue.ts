type Message = string | Uint8Array<ArrayBuffer>;
type Result = IteratorResult<Message, undefined>;

interface Reader {
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** A queue of messages that have not been read yet. */
export class MessageQueue implements AsyncIterableIterator<Message, undefined> {
  readonly #onRoom: () => void;
  readonly #messages: Message[] = [];
  readonly #readers: Reader[] = [];
  #waiting = 0;
  #ending: { readonly error: unknown } | undefined;

  /** `onRoom` is called when all messages have been taken. */
  constructor(onRoom: () => void = () => undefined) {
    this.#onRoom = onRoom;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The waiting amount, in characters and bytes. */
  get waiting(): number {
    return this.#waiting;
  }

  push(message: Message): void {
    if (this.#ending) return;
    const reader = this.#readers.shift();
    if (reader) return reader.resolve({ done: false, value: message });
    this.#messages.push(message);
    this.#waiting += message.length;
  }

  /** Ends the iteration after the queued messages: with an error, unless it is undefined. */
  end(error?: unknown): void {
    this.#ending ??= { error };
    for (const reader of this.#readers.splice(0)) this.#finish(reader);
  }

  next(): Promise<Result> {
    const message = this.#messages.shift();
    if (message !== undefined) {
      this.#waiting -= message.length;
      if (this.#messages.length === 0) this.#onRoom();
      return Promise.resolve({ done: false, value: message });
    }
    return new Promise((resolve, reject) => {
      if (this.#ending) this.#finish({ resolve, reject });
      else this.#readers.push({ resolve, reject });
    });
  }

  #finish(reader: Reader): void {
    const error = this.#ending?.error;
    if (error === undefined) return reader.resolve({ done: true, value: undefined });
    // The error is thrown once.
    this.#ending = { error: undefined };
    reader.reject(error);
  }
}
