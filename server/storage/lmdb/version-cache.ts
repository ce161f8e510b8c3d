import type { Address, Version } from "../embedded/engine.js";

/** Bytes of values that stay in memory. */
const CAPACITY = 32 * 1024 * 1024;

/** What a version takes besides its value, about. */
const OVERHEAD = 300;

/**
 * The versions that were used last. Who reads a version twice gets the same bytes, so that callers can keep what they
 * made of them.
 */
export class VersionCache {
  /** In order of their last use. */
  readonly #versions = new Map<string, Version>();
  #size = 0;

  get(address: Address): Version | undefined {
    const name = nameOf(address);
    const version = this.#versions.get(name);
    if (version !== undefined) {
      this.#versions.delete(name);
      this.#versions.set(name, version);
    }
    return version;
  }

  add(version: Version): void {
    this.remove(version.address);
    this.#versions.set(nameOf(version.address), version);
    this.#size += sizeOf(version);
    for (const [, oldest] of this.#versions) {
      if (this.#size <= CAPACITY) break;
      this.remove(oldest.address);
    }
  }

  remove(address: Address): void {
    const name = nameOf(address);
    const version = this.#versions.get(name);
    if (version === undefined) return;
    this.#versions.delete(name);
    this.#size -= sizeOf(version);
  }
}

const nameOf = ({ revision, index }: Address): string => (index === 0 ? `${revision}` : `${revision}/${index}`);

const sizeOf = ({ value }: Version): number => OVERHEAD + (value?.byteLength ?? 0);
