import { CompactedError, FutureRevisionError, StorageClosedError } from "../errors.js";
import { checkKey } from "../keys.js";
import type {
  Change,
  CommitResult,
  ListOptions,
  Storage,
  StorageEvent,
  StorageStatus,
  StoredList,
  StoredValue,
  WatchBatch,
} from "../storage.js";
import { CommitQueue } from "./commit-queue.js";
import { type Address, type Engine, storedValue, type Version } from "./engine.js";
import { Expiry } from "./expiry.js";
import { headsAsOf } from "./heads-as-of.js";

/** Events that are kept in memory for watches that follow closely. */
const RECENT = 1000;

/** Versions that one batch of a watch, or one step of a compaction, holds at most; a commit is never divided. */
const STEP = 500;

/** Milliseconds until a watch hears of commits to other keys. */
const PROGRESS = 250;

interface Sleeper {
  readonly prefix: string;
  readonly wake: () => void;
}

/** A storage in this process, on an engine that keeps versions. */
export class EmbeddedStorage implements Storage {
  readonly #engine: Engine;
  readonly #queue: CommitQueue;
  readonly #expiry: Expiry;
  /** Watches that wait for a commit. */
  #sleepers: Sleeper[] = [];
  /** Reports progress to watches whose keys do not change. */
  #progress: NodeJS.Timeout | undefined;
  /** The last events, all after `#recentAfter`. Many watches share them, and with them what callers make of them. */
  #recent: StorageEvent[] = [];
  #recentAfter: number;
  /** Lists that are being read: a compaction waits for them. */
  readonly #readers = new Set<Promise<unknown>>();
  #closed = false;
  #released = false;
  #failure: unknown;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#recentAfter = engine.revision;
    this.#expiry = new Expiry((key, revision) => this.#expire(key, revision));
    this.#queue = new CommitQueue(
      engine,
      (versions) => {
        for (const version of versions) this.#expiry.note(version);
        this.#remember(versions);
        this.#wakeForKeys(versions);
      },
      (cause) => {
        this.#stop(cause);
      },
    );
    for (const version of engine.expiring()) this.#expiry.note(version);
  }

  get(key: string): Promise<StoredValue | undefined> {
    return this.#run(() => {
      checkKey(key);
      const head = this.#engine.head(key);
      return head && storedValue(this.#version(head.address));
    });
  }

  async list(prefix: string, options: ListOptions = {}): Promise<StoredList> {
    const reading = this.#run(() => this.#list(prefix, options));
    this.#readers.add(reading);
    try {
      return await reading;
    } finally {
      this.#readers.delete(reading);
    }
  }

  commit(changes: readonly Change[]): Promise<CommitResult> {
    return this.#run(() => {
      for (const { key } of changes) checkKey(key);
      return this.#queue.add(changes);
    });
  }

  async *watch(prefix: string, afterRevision: number, signal?: AbortSignal): AsyncIterable<WatchBatch> {
    this.#checkOpen();
    if (afterRevision > this.#engine.revision) throw new FutureRevisionError(afterRevision, this.#engine.revision);
    const wake = (): void => {
      this.#wake();
    };
    signal?.addEventListener("abort", wake);
    try {
      let seen = afterRevision;
      while (!this.#closed && signal?.aborted !== true) {
        if (seen < this.#engine.compacted) throw new CompactedError(seen, this.#engine.compacted);
        if (seen === this.#engine.revision) {
          await new Promise<void>((wake) => this.#sleepers.push({ prefix, wake }));
          continue;
        }
        const batch = this.#batchAfter(prefix, seen);
        seen = batch.revision;
        yield batch;
      }
    } finally {
      signal?.removeEventListener("abort", wake);
    }
  }

  async compact(revision: number): Promise<void> {
    this.#checkOpen();
    if (revision > this.#engine.revision) throw new FutureRevisionError(revision, this.#engine.revision);
    while (this.#engine.compacted < revision && !this.#closed) {
      await Promise.allSettled(this.#readers);
      await this.#queue.exclusive(async () => {
        const replaced: Address[] = [];
        let reached = revision;
        for (const version of this.#engine.history(this.#engine.compacted)) {
          if (version.address.revision > revision) break;
          if (replaced.length >= STEP && version.address.index === 0) {
            reached = version.address.revision - 1;
            break;
          }
          if (version.previous !== undefined) replaced.push(version.previous);
          if (version.value === undefined) replaced.push(version.address);
        }
        await this.#engine.forget(replaced, reached);
      });
    }
  }

  status(): Promise<StorageStatus> {
    return this.#run(() => ({ revision: this.#engine.revision, compacted: this.#engine.compacted }));
  }

  async close(): Promise<void> {
    if (this.#released) return;
    this.#released = true;
    if (!this.#closed) this.#stop(undefined);
    await Promise.allSettled(this.#readers);
    await this.#queue.exclusive(() => this.#engine.close());
  }

  async #list(prefix: string, { from = "", limit = Infinity, revision }: ListOptions): Promise<StoredList> {
    const engine = this.#engine;
    const asOf = revision ?? engine.revision;
    if (asOf > engine.revision) throw new FutureRevisionError(asOf, engine.revision);
    if (asOf < engine.compacted) throw new CompactedError(asOf, engine.compacted);
    const addresses: Address[] = [];
    let remaining = 0;
    if (asOf === engine.revision) {
      for (const [key, { address }] of engine.heads(prefix, from)) {
        if (addresses.length === limit) {
          remaining = engine.count(prefix, key);
          break;
        }
        addresses.push(address);
      }
    } else {
      for (const address of headsAsOf(engine, prefix, from, asOf))
        if (addresses.length < limit) addresses.push(address);
        else remaining++;
    }
    // The addresses were taken at once and never change, so that a long list can let others run.
    const values: StoredValue[] = [];
    for (const address of addresses) {
      if (values.length % STEP === STEP - 1) await new Promise((resolve) => setImmediate(resolve));
      const value = storedValue(this.#version(address, true));
      if (value !== undefined) values.push(value);
    }
    return { values, revision: asOf, remaining };
  }

  #batchAfter(prefix: string, revision: number): WatchBatch {
    const events: StorageEvent[] = [];
    let seen = revision;
    for (const event of revision < this.#recentAfter ? this.#pastEvents(revision) : this.#recentEvents(revision)) {
      if (events.length >= STEP && event.revision !== seen) return { kind: "events", events, revision: seen };
      seen = event.revision;
      if (event.key.startsWith(prefix)) events.push(event);
    }
    seen = this.#engine.revision;
    return events.length === 0 ? { kind: "progress", revision: seen } : { kind: "events", events, revision: seen };
  }

  *#pastEvents(revision: number): Iterable<StorageEvent> {
    for (const version of this.#engine.history(revision)) yield this.#event(version);
  }

  /** Events after a revision that is not before `#recentAfter`. */
  *#recentEvents(revision: number): Iterable<StorageEvent> {
    let start = this.#recent.length;
    while (start > 0 && (this.#recent[start - 1]?.revision ?? 0) > revision) start--;
    for (let at = start; at < this.#recent.length; at++) {
      const event = this.#recent[at];
      if (event !== undefined) yield event;
    }
  }

  #event(version: Version): StorageEvent {
    return {
      key: version.key,
      revision: version.address.revision,
      current: storedValue(version),
      previous: version.previous && storedValue(this.#version(version.previous)),
    };
  }

  #remember(versions: readonly Version[]): void {
    for (const version of versions) this.#recent.push(this.#event(version));
    if (this.#recent.length <= 2 * RECENT) return;
    const last = this.#recent.at(-RECENT - 1)?.revision ?? this.#recentAfter;
    this.#recent = this.#recent.filter(({ revision }) => revision > last);
    this.#recentAfter = last;
  }

  #version(address: Address, once = false): Version {
    const version = this.#engine.version(address, once);
    if (version === undefined)
      throw new Error(`the storage has lost the value of revision ${String(address.revision)}`);
    return version;
  }

  /** Deletes an expired key, unless it was written again. */
  async #expire(key: string, revision: number): Promise<void> {
    if (this.#closed || this.#engine.head(key)?.address.revision !== revision) return;
    await this.commit([{ kind: "delete", key, compare: revision }]);
  }

  /** Turns an exception into a rejected promise. */
  async #run<T>(call: () => T | Promise<T>): Promise<T> {
    this.#checkOpen();
    return await call();
  }

  #checkOpen(): void {
    if (this.#closed) throw new StorageClosedError(this.#failure === undefined ? undefined : { cause: this.#failure });
  }

  #stop(failure: unknown): void {
    this.#closed = true;
    this.#failure = failure;
    this.#expiry.stop();
    this.#wake();
  }

  #wake(): void {
    clearTimeout(this.#progress);
    this.#progress = undefined;
    const sleepers = this.#sleepers;
    this.#sleepers = [];
    for (const { wake } of sleepers) wake();
  }

  /** Wakes watches of keys that changed at once, and the others soon: there may be many, and nothing for them to do. */
  #wakeForKeys(versions: readonly Version[]): void {
    if (versions.length === 0) return;
    const sleeping: Sleeper[] = [];
    for (const sleeper of this.#sleepers)
      if (versions.some(({ key }) => key.startsWith(sleeper.prefix))) sleeper.wake();
      else sleeping.push(sleeper);
    this.#sleepers = sleeping;
    if (sleeping.length > 0)
      this.#progress ??= setTimeout(() => {
        this.#wake();
      }, PROGRESS).unref();
  }
}
