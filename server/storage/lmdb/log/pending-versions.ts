import type { Address, Version } from "../../embedded/engine.js";
import { addressName } from "../address-name.js";

/** Durable versions that the database does not have yet, in order. */
export class PendingVersions {
  #versions: Version[] = [];
  readonly #byAddress = new Map<string, Version>();
  readonly #heads = new Map<string, Version>();

  /** Bytes of their values. */
  bytes = 0;

  get first(): Version | undefined {
    return this.#versions[0];
  }

  get last(): Version | undefined {
    return this.#versions.at(-1);
  }

  add(versions: readonly Version[]): void {
    for (const version of versions) {
      this.#versions.push(version);
      this.#byAddress.set(addressName(version.address), version);
      this.#heads.set(version.key, version);
      this.bytes += version.value?.byteLength ?? 0;
    }
  }

  /** The first versions, in whole commits, with values of about `bytes` bytes. */
  oldest(bytes: number): readonly Version[] {
    let size = 0;
    const end = this.#versions.findIndex(({ address, value }) => {
      if (size >= bytes && address.index === 0) return true;
      size += value?.byteLength ?? 0;
      return false;
    });
    return this.#versions.slice(0, end === -1 ? undefined : end);
  }

  /** Removes the first versions. */
  remove(versions: readonly Version[]): void {
    for (const version of versions) {
      this.#byAddress.delete(addressName(version.address));
      if (this.#heads.get(version.key) === version) this.#heads.delete(version.key);
      this.bytes -= version.value?.byteLength ?? 0;
    }
    this.#versions = this.#versions.slice(versions.length);
  }

  at(address: Address): Version | undefined {
    if (this.first === undefined || address.revision < this.first.address.revision) return undefined;
    return this.#byAddress.get(addressName(address));
  }

  /** The last version of each key, or its deletion. */
  get heads(): ReadonlyMap<string, Version> {
    return this.#heads;
  }

  *since(revision: number): Iterable<Version> {
    for (const version of this.#versions) if (version.address.revision > revision) yield version;
  }
}
