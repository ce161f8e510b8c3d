import type { Head } from "../embedded/engine.js";

/** Most heads in memory. */
const MOST = 2000;

/** Heads of keys that were read or written lately. Some keys, such as those of namespaces, are read for each request. */
export class HeadCache {
  readonly #heads = new Map<string, Head>();

  get(key: string): Head | undefined {
    return this.#heads.get(key);
  }

  /** @param head - `undefined`: the key was deleted */
  set(key: string, head: Head | undefined): void {
    if (head === undefined) return void this.#heads.delete(key);
    if (this.#heads.size >= MOST) this.#heads.clear();
    const { address, createRevision } = head;
    this.#heads.set(key, { address, createRevision });
  }
}
