import type { StoredValue } from "../storage.js";

/** One change that the engine holds: a version of a key, or its deletion. */
export interface Version {
  readonly key: string;
  readonly address: Address;
  /** Undefined for a deletion. */
  readonly value: Uint8Array | undefined;
  /** The commit that created the key. */
  readonly createRevision: number;
  /** The version that this one replaced. */
  readonly previous: Address | undefined;
  /** When the key is to be deleted, in milliseconds since 1970. */
  readonly expires: number | undefined;
}

/** Where a version is in the history: its commit, and its place in that commit. */
export interface Address {
  readonly revision: number;
  readonly index: number;
}

/** The present state of a key, without its bytes. */
export interface Head {
  readonly address: Address;
  readonly createRevision: number;
}

/**
 * What an embedded storage runs on: a history of versions, and the head of each key. Reads are synchronous and see
 * durable data alone. One write runs at a time.
 */
export interface Engine {
  /** The last revision that is durable. */
  readonly revision: number;
  readonly compacted: number;
  head(key: string): Head | undefined;
  /** @param once - whether the caller alone will use it, so that it need not be kept in memory */
  version(address: Address, once?: boolean): Version | undefined;
  /** Heads of keys with a prefix, from a key on, in order. */
  heads(prefix: string, from: string): Iterable<readonly [key: string, head: Head]>;
  /** How many keys with a prefix there are, from a key on. */
  count(prefix: string, from: string): number;
  /** Versions after a revision, in order. */
  history(afterRevision: number): Iterable<Version>;
  /** Keys that expire, with the version that says so. Versions that were replaced may be among them. */
  expiring(): Iterable<Version>;
  /** Appends versions, and settles once they are durable. Reads see all of them then, and none before. */
  write(versions: readonly Version[]): Promise<void>;
  /** Removes versions from the history and moves `compacted` up. */
  forget(addresses: readonly Address[], compacted: number): Promise<void>;
  close(): Promise<void>;
}

/** A version of a key as callers see it. */
export const storedValue = (version: Version): StoredValue | undefined =>
  version.value === undefined
    ? undefined
    : {
        key: version.key,
        value: version.value,
        revision: version.address.revision,
        createRevision: version.createRevision,
      };
