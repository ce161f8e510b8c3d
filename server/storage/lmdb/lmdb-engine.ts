import type { Database, RootDatabase } from "lmdb";
import { StorageFullError } from "../errors.js";
import { compareKeys } from "../keys.js";
import type { Address, Engine, Head, Version } from "../embedded/engine.js";
import { HeadCache } from "./head-cache.js";
import { VersionCache } from "./version-cache.js";
import {
  addressOfExpiry,
  readAddress,
  readHead,
  readState,
  readVersion,
  type State,
  writeAddress,
  writeExpiry,
  writeHead,
  writeState,
  writeVersion,
} from "./records.js";

type Table = Database<Buffer, Buffer>;

const STATE = Buffer.from("state");
const FORMAT = Buffer.from("format");
/** The layout of the folder. A storage with an unknown one is not opened. Layout 1 has no log. */
const LAYOUT = Buffer.from("2");
const KNOWN_LAYOUTS: readonly string[] = ["1", "2"];
/** After every key: UTF-8 has no such byte. */
const LAST = Buffer.from([0xff]);

const TABLE = { encoding: "binary", keyEncoding: "binary" } as const;

/**
 * An engine in a folder, on LMDB. Four tables: `heads` (key to address and revision of creation), `history` (address
 * to version), `expiry` (time and address), `about` (last revision, how far history is forgotten, the layout).
 *
 * LMDB flushes data before it makes a transaction visible, because `overlappingSync` is off; so reads see durable
 * data alone, and a write settles after its flush.
 */
export class LmdbEngine implements Engine {
  readonly #root: RootDatabase;
  readonly #heads: Table;
  readonly #history: Table;
  readonly #expiry: Table;
  readonly #about: Table;
  readonly #cache = new VersionCache();
  readonly #knownHeads = new HeadCache();
  #state: State;

  /** @throws LayoutError where another version wrote the data */
  constructor(root: RootDatabase) {
    this.#root = root;
    this.#heads = root.openDB("heads", TABLE);
    this.#history = root.openDB("history", TABLE);
    this.#expiry = root.openDB("expiry", TABLE);
    this.#about = root.openDB("about", TABLE);
    const layout = this.#about.get(FORMAT);
    if (layout !== undefined && !KNOWN_LAYOUTS.includes(layout.toString())) throw new LayoutError(layout.toString());
    const state = this.#about.get(STATE);
    this.#state = state === undefined ? { revision: 0, compacted: 0 } : readState(state);
  }

  get revision(): number {
    return this.#state.revision;
  }

  get compacted(): number {
    return this.#state.compacted;
  }

  head(key: string): Head | undefined {
    const known = this.#knownHeads.get(key);
    if (known !== undefined) return known;
    const bytes = this.#heads.get(Buffer.from(key));
    if (bytes === undefined) return undefined;
    const head = readHead(bytes);
    this.#knownHeads.set(key, head);
    return head;
  }

  /** Whether the database has the key. Ignores the cache of heads, as `heads` does. */
  has(key: string): boolean {
    return this.#heads.doesExist(Buffer.from(key));
  }

  version(address: Address, once = false): Version | undefined {
    // The cache has hardly any versions of a long list.
    const cached = once ? undefined : this.#cache.get(address);
    if (cached !== undefined) return cached;
    // The next read overwrites these bytes.
    const shared = this.#history.getBinaryFast(writeAddress(address));
    if (shared === undefined) return undefined;
    const version = readVersion(address, copyOf(shared));
    if (!once) this.#cache.add(version);
    return version;
  }

  *heads(prefix: string, from: string): Iterable<readonly [string, Head]> {
    for (const { key, value } of this.#heads.getRange(rangeOf(prefix, from))) yield [key.toString(), readHead(value)];
  }

  count(prefix: string, from: string): number {
    return this.#heads.getKeysCount(rangeOf(prefix, from));
  }

  *history(afterRevision: number): Iterable<Version> {
    const start = writeAddress({ revision: afterRevision + 1, index: 0 });
    for (const { key, value } of this.#history.getRange({ start })) yield readVersion(readAddress(key, 0), value);
  }

  *expiring(): Iterable<Version> {
    for (const key of this.#expiry.getKeys()) {
      const version = this.version(addressOfExpiry(key));
      if (version !== undefined) yield version;
    }
  }

  async write(versions: readonly Version[]): Promise<void> {
    const last = versions.at(-1);
    if (last === undefined) return;
    await this.#transaction({ revision: last.address.revision, compacted: this.compacted }, () => {
      for (const version of versions) {
        const { key, address, createRevision, expires } = version;
        inBatch(this.#history.put(writeAddress(address), writeVersion(version)));
        if (version.value === undefined) inBatch(this.#heads.remove(Buffer.from(key)));
        else inBatch(this.#heads.put(Buffer.from(key), writeHead({ address, createRevision })));
        if (expires !== undefined) inBatch(this.#expiry.put(writeExpiry(expires, address), Buffer.alloc(1)));
      }
    });
    for (const version of versions) {
      this.#cache.add(version);
      this.#knownHeads.set(version.key, version.value === undefined ? undefined : version);
    }
  }

  async forget(addresses: readonly Address[], compacted: number): Promise<void> {
    const before = this.#state;
    // Set early: LMDB hides the versions before the transaction has ended.
    this.#state = { ...before, compacted };
    try {
      await this.#transaction(this.#state, () => {
        for (const address of addresses) {
          const expires = this.version(address)?.expires;
          if (expires !== undefined) inBatch(this.#expiry.remove(writeExpiry(expires, address)));
          inBatch(this.#history.remove(writeAddress(address)));
        }
      });
    } catch (error) {
      this.#state = before;
      throw error;
    }
    for (const address of addresses) this.#cache.remove(address);
  }

  async close(): Promise<void> {
    await this.#root.close();
  }

  /** Runs writes as one transaction that ends with the new state. */
  async #transaction(state: State, writes: () => void): Promise<void> {
    try {
      await this.#root.batch(() => {
        writes();
        inBatch(this.#about.put(STATE, writeState(state)));
        inBatch(this.#about.put(FORMAT, LAYOUT));
      });
    } catch (error) {
      throw await this.#failure(error, state);
    }
    this.#state = state;
  }

  /** Tells a write that did not happen from one whose outcome is uncertain. */
  async #failure(error: unknown, state: State): Promise<unknown> {
    // LMDB gives the reason in a promise that rejects.
    const reason: unknown =
      error instanceof Error && "commitError" in error
        ? await Promise.resolve(error.commitError).catch((cause: unknown) => cause)
        : error;
    // Also forgets what the aborted transaction showed to readers of this process.
    this.#root.resetReadTxn();
    const bytes = this.#about.get(STATE);
    const written = bytes === undefined ? undefined : readState(bytes);
    const happened = written?.revision === state.revision && written.compacted === state.compacted;
    if (happened) return reason;
    // A write that finds no room for its second half is reported as an I/O error, like a disk that fails.
    return new StorageFullError("the data could not be written: the disk has no room, or it fails", { cause: reason });
  }
}

/** Another version of the server wrote the data, in a layout that this one does not know. */
export class LayoutError extends Error {
  override readonly name = "LayoutError";
  constructor(layout: string) {
    super(
      `the data has layout ${layout}; this version reads layout ${LAYOUT.toString()}. Use the version that wrote it`,
    );
  }
}

/** The promise of the batch tells how its writes went; one of theirs that nobody awaits would end the process. */
function inBatch(write: Promise<boolean>): void {
  write.catch(() => undefined);
}

/** A copy in pooled memory: thousands of small copies with memory of their own take far longer. */
function copyOf(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafe(bytes.length);
  // LMDB overrides only `length` of its buffer: methods of `Buffer` would copy all of its memory.
  copy.set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  return copy;
}

/** Keys with a prefix, from a key on. */
function rangeOf(prefix: string, from: string): { start: Buffer; end: Buffer } {
  return {
    start: Buffer.from(compareKeys(from, prefix) > 0 ? from : prefix),
    end: Buffer.concat([Buffer.from(prefix), LAST]),
  };
}
