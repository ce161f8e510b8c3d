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
import { RecentEvents } from "./recent-events.js";
import { Sleepers } from "./sleepers.js";

/** Versions that one batch of a watch, or one step of a compaction, holds at most; a commit is never divided. */
const STEP = 500;

/** Values of a list that are read before the event loop runs other work. */
const BATCH = 100;

/** The batch that was made last, and what it depends on. */
interface LastBatch {
  readonly prefix: string;
  readonly after: number;
  /** The last published revision at that time. */
  readonly published: number;
  readonly batch: WatchBatch;
}

/** A storage in this process, on an engine that keeps versions. */
export class EmbeddedStorage implements Storage {
  readonly #engine: Engine;
  readonly #queue: CommitQueue;
  readonly #expiry: Expiry;
  /** Watches that wait for a commit. */
  readonly #sleepers = new Sleepers(() => this.#recent.revision);
  readonly #recent: RecentEvents;
  /** Lists that are being read: a compaction waits for them. */
  readonly #readers = new Set<Promise<unknown>>();
  #lastBatch: LastBatch | undefined;
  #closed = false;
  #released = false;
  #failure: unknown;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#recent = new RecentEvents(engine.revision);
    this.#expiry = new Expiry((key, revision) => this.#expire(key, revision));
    this.#queue = new CommitQueue(
      engine,
      (versions) => {
        for (const version of versions) this.#expiry.note(version);
        this.#recent.add(versions.map((version) => this.#event(version)));
        this.#sleepers.wakeFor(versions.map(({ key }) => key));
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
    let wakeNow = (): void => undefined;
    const wake = (): void => wakeNow();
    signal?.addEventListener("abort", wake);
    try {
      let seen = afterRevision;
      while (!this.#closed && signal?.aborted !== true) {
        if (seen < this.#engine.compacted) throw new CompactedError(seen, this.#engine.compacted);
        // A commit that is durable but not yet published wakes watches when it is.
        if (seen >= this.#recent.revision) {
          const unchangedUntil = await this.#sleepers.sleep(prefix, (now) => (wakeNow = now));
          if (unchangedUntil === undefined || unchangedUntil <= seen) continue;
          seen = unchangedUntil;
          yield { kind: "progress", revision: seen };
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

  async #list(prefix: string, { from = "", limit = Infinity, revision, take }: ListOptions): Promise<StoredList> {
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
    for (let start = 0; start < addresses.length; start += BATCH) {
      if (start > 0) await new Promise((resolve) => setImmediate(resolve));
      const batch = this.#valuesAt(addresses.slice(start, start + BATCH));
      const left = Math.max(0, addresses.length - start - BATCH);
      if (take === undefined) values.push(...batch);
      else await take({ values: batch, revision: asOf, remaining: remaining + left });
    }
    return { values, revision: asOf, remaining };
  }

  #valuesAt(addresses: readonly Address[]): readonly StoredValue[] {
    return addresses.flatMap((address) => storedValue(this.#version(address, true)) ?? []);
  }

  /** Watches that follow closely read the same batches, so the first of them makes each batch for all. */
  #batchAfter(prefix: string, revision: number): WatchBatch {
    const last = this.#lastBatch;
    const published = this.#recent.revision;
    if (last?.prefix === prefix && last.after === revision && last.published === published) return last.batch;
    const batch = this.#makeBatch(prefix, revision);
    this.#lastBatch = { prefix, after: revision, published, batch };
    return batch;
  }

  #makeBatch(prefix: string, revision: number): WatchBatch {
    const recent = this.#recent.since(revision);
    const reached = recent === undefined ? this.#engine.revision : this.#recent.revision;
    const events: StorageEvent[] = [];
    let seen = revision;
    for (const event of recent ?? this.#pastEvents(revision)) {
      if (events.length >= STEP && event.revision !== seen) return { kind: "events", events, revision: seen };
      seen = event.revision;
      if (event.key.startsWith(prefix)) events.push(event);
    }
    return events.length === 0
      ? { kind: "progress", revision: reached }
      : { kind: "events", events, revision: reached };
  }

  *#pastEvents(revision: number): Iterable<StorageEvent> {
    for (const version of this.#engine.history(revision)) yield this.#event(version);
  }

  #event(version: Version): StorageEvent {
    return {
      key: version.key,
      revision: version.address.revision,
      current: storedValue(version),
      previous: version.previous && storedValue(this.#version(version.previous)),
    };
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
    this.#sleepers.wakeAll();
  }
}
