/** Longest key that is cached: a client must not fill memory with headers that never recur. */
const LONGEST_KEY = 1024;

/** A cache of a fixed number of results by string key. The oldest entry is evicted first. */
export class BoundedCache<T extends object | number> {
  readonly #entries = new Map<string, T>();
  readonly #size: number;
  readonly #make: (key: string) => T;

  constructor(size: number, make: (key: string) => T) {
    this.#size = size;
    this.#make = make;
  }

  get(key: string): T {
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const made = this.#make(key);
    if (key.length <= LONGEST_KEY) {
      if (this.#entries.size >= this.#size) {
        const oldest = this.#entries.keys().next();
        if (oldest.done !== true) this.#entries.delete(oldest.value);
      }
      this.#entries.set(key, made);
    }
    return made;
  }
}
