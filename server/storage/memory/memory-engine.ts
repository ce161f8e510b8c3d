import { compareKeys } from "../keys.js";
import type { Address, Engine, Head, Version } from "../embedded/engine.js";

/** An engine in the memory of the process. Nothing outlives it. */
export class MemoryEngine implements Engine {
  revision = 0;
  compacted = 0;
  readonly #heads = new Map<string, Head>();
  /** Keys of `#heads`, in order. */
  readonly #keys: string[] = [];
  /** Versions by revision, in order of revisions; a version that is forgotten leaves a gap. */
  readonly #commits = new Map<number, (Version | undefined)[]>();
  /** Addresses of versions that expire, by their key. */
  readonly #expiring = new Map<string, Version>();

  head(key: string): Head | undefined {
    return this.#heads.get(key);
  }

  version({ revision, index }: Address): Version | undefined {
    return this.#commits.get(revision)?.[index];
  }

  *heads(prefix: string, from: string): Iterable<readonly [string, Head]> {
    for (let at = this.#indexOf(compareKeys(from, prefix) > 0 ? from : prefix); at < this.#keys.length; at++) {
      const key = this.#keys[at];
      const head = key === undefined ? undefined : this.#heads.get(key);
      if (key === undefined || head === undefined || !key.startsWith(prefix)) return;
      yield [key, head];
    }
  }

  count(prefix: string, from: string): number {
    const start = this.#indexOf(compareKeys(from, prefix) > 0 ? from : prefix);
    const end = this.#firstIndex((key) => key.startsWith(prefix) || compareKeys(key, prefix) < 0);
    return Math.max(0, end - start);
  }

  *history(afterRevision: number): Iterable<Version> {
    for (let revision = afterRevision + 1; revision <= this.revision; revision++)
      for (const version of this.#commits.get(revision) ?? []) if (version !== undefined) yield version;
  }

  expiring(): Iterable<Version> {
    return this.#expiring.values();
  }

  write(versions: readonly Version[]): Promise<void> {
    for (const version of versions) {
      const { key, address } = version;
      const commit = this.#commits.get(address.revision) ?? [];
      this.#commits.set(address.revision, commit);
      commit[address.index] = version;
      this.revision = address.revision;
      if (version.value === undefined) {
        this.#heads.delete(key);
        this.#keys.splice(this.#indexOf(key), 1);
      } else {
        if (!this.#heads.has(key)) this.#keys.splice(this.#indexOf(key), 0, key);
        this.#heads.set(key, { address, createRevision: version.createRevision });
      }
      if (version.expires === undefined) this.#expiring.delete(key);
      else this.#expiring.set(key, version);
    }
    return Promise.resolve();
  }

  forget(addresses: readonly Address[], compacted: number): Promise<void> {
    for (const { revision, index } of addresses) {
      const commit = this.#commits.get(revision);
      if (commit === undefined) continue;
      commit[index] = undefined;
      if (commit.every((version) => version === undefined)) this.#commits.delete(revision);
    }
    this.compacted = compacted;
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** Where a key is, or would be. */
  #indexOf(key: string): number {
    return this.#firstIndex((other) => compareKeys(other, key) < 0);
  }

  /** The first index whose key is not `before`. */
  #firstIndex(before: (key: string) => boolean): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (before(this.#keys[middle] ?? "")) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
