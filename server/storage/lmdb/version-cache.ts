import type { Address, Version } from "../embedded/engine.js";
import { addressName } from "./address-name.js";

/** Bytes of versions that stay in memory, at most. */
const CAPACITY = 4 * 1024 * 1024;

/** What a version takes besides its value, about. Callers keep about as much again as the value with it. */
const OVERHEAD = 500;

/**
 * Versions that were used lately. Who reads a version twice gets the same bytes, so that callers can keep what they made
 * of them.
 *
 * There are two generations. A full young one becomes the old one, whose versions are forgotten unless they are used: that
 * costs less than an order of use, which changes with every reading.
 */
export class VersionCache {
  #young = new Map<string, Version>();
  #old = new Map<string, Version>();
  #size = 0;

  get(address: Address): Version | undefined {
    const name = addressName(address);
    const version = this.#young.get(name);
    if (version !== undefined) return version;
    const old = this.#old.get(name);
    if (old !== undefined) this.add(old);
    return old;
  }

  add(version: Version): void {
    if (this.#size >= CAPACITY / 2) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    this.#young.set(addressName(version.address), version);
    this.#size += OVERHEAD + 2 * (version.value?.byteLength ?? 0);
  }

  remove(address: Address): void {
    const name = addressName(address);
    this.#young.delete(name);
    this.#old.delete(name);
  }
}
