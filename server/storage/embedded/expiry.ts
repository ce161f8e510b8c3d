import type { Version } from "./engine.js";

/** The longest delay of a timer, in milliseconds. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** Deletes keys when they expire, to the second. */
export class Expiry {
  /** Keys and the revisions that set their time, by the second in which they expire. */
  readonly #seconds = new Map<number, { readonly key: string; readonly revision: number }[]>();
  #next = Infinity;
  #timer: NodeJS.Timeout | undefined;

  constructor(readonly expire: (key: string, revision: number) => Promise<void>) {}

  note({ key, address, expires }: Version): void {
    if (expires === undefined) return;
    const second = Math.ceil(expires / 1000);
    const entries = this.#seconds.get(second);
    if (entries === undefined) this.#seconds.set(second, [{ key, revision: address.revision }]);
    else entries.push({ key, revision: address.revision });
    if (second < this.#next) this.#schedule(second);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#seconds.clear();
  }

  #schedule(second: number): void {
    clearTimeout(this.#timer);
    this.#next = second;
    if (second === Infinity) return;
    const delay = Math.min(Math.max(0, second * 1000 - Date.now()), LONGEST_DELAY);
    this.#timer = setTimeout(() => void this.#run(), delay);
    this.#timer.unref();
  }

  async #run(): Promise<void> {
    const now = Math.floor(Date.now() / 1000);
    const due = [...this.#seconds].filter(([second]) => second <= now);
    for (const [second] of due) this.#seconds.delete(second);
    this.#schedule(Math.min(Infinity, ...this.#seconds.keys()));
    // A storage that is full or closed keeps the key; after the next start it is found to be due again.
    await Promise.allSettled(
      due.flatMap(([, entries]) => entries).map(({ key, revision }) => this.expire(key, revision)),
    );
  }
}
