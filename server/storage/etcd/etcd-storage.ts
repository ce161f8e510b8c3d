import { CompactedError, FutureRevisionError, StorageClosedError } from "../errors.js";
import { checkKey, compareKeys } from "../keys.js";
import type {
  Change,
  CommitResult,
  ListOptions,
  Storage,
  StorageStatus,
  StoredList,
  StoredValue,
  WatchBatch,
} from "../storage.js";
import { EtcdClient, type EtcdOptions } from "./etcd-client.js";
import { isCompacted, isFuture, storageError } from "./etcd-errors.js";
import { Leases } from "./leases.js";
import type { Grpc } from "./load-grpc.js";
import {
  type Condition,
  type Operation,
  type RangeRequest,
  type RangeResponse,
  readRange,
  readStatusVersion,
  readTransaction,
  writeCompaction,
  writeRange,
  writeTransaction,
} from "./messages.js";
import { storedValue } from "./stored-value.js";
import { closedSignal, watchRange } from "./watch-range.js";

/** Values read in one call. */
const PAGE = 1000;
/** Milliseconds between progress requests of a watch. */
const ASK_PROGRESS = 5000;

/**
 * Opens a storage in a cluster of etcd, 3.4 or later. Several servers may use it at once: a revision that one returned
 * is one that all can read.
 *
 * @throws EtcdError where no member answers; PackageMissingError
 */
export async function openEtcdStorage(options: EtcdOptions): Promise<Storage> {
  const client = await EtcdClient.open(options);
  try {
    const status = await client.call("/etcdserverpb.Maintenance/Status", Buffer.alloc(0), { repeatable: true });
    return new EtcdStorage(client, tellsProgress(readStatusVersion(status)) ? ASK_PROGRESS : undefined);
  } catch (error) {
    client.close();
    throw error;
  }
}

/** Whether the answer to a question for progress never runs ahead of events: from 3.4.31, 3.5.13 and 3.6.0 on. */
export function tellsProgress(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number);
  if (major !== 3) return major > 3;
  if (minor === 4) return patch >= 31;
  if (minor === 5) return patch >= 13;
  return minor > 5;
}

class EtcdStorage implements Storage {
  readonly #closed = new AbortController();
  readonly #leases: Leases;
  #compacted = 0;

  constructor(
    readonly client: EtcdClient,
    readonly askProgress: number | undefined,
  ) {
    this.#leases = new Leases(client);
  }

  async get(key: string): Promise<StoredValue | undefined> {
    this.#checkOpen();
    checkKey(key);
    const { values } = await this.#range({ key });
    return values[0] && storedValue(values[0]);
  }

  async list(prefix: string, { from = "", limit = Infinity, revision, take }: ListOptions = {}): Promise<StoredList> {
    this.#checkOpen();
    const end = endOf(prefix);
    const values: StoredValue[] = [];
    let count = 0;
    let key = compareKeys(from, prefix) > 0 ? from : startOf(prefix);
    let asOf = revision;
    for (;;) {
      const wanted = Math.min(PAGE, limit - count);
      const page = await this.#range({ key, end, limit: wanted, ...(asOf === undefined ? {} : { revision: asOf }) });
      asOf ??= page.revision;
      const batch = page.values.map(storedValue);
      count += batch.length;
      const remaining = page.count - batch.length;
      const last = batch.at(-1);
      if (take === undefined) values.push(...batch);
      else if (last !== undefined) await take({ values: batch, revision: asOf, remaining });
      if (remaining === 0 || last === undefined || count >= limit) return { values, revision: asOf, remaining };
      key = `${last.key}\0`;
    }
  }

  async commit(changes: readonly Change[]): Promise<CommitResult> {
    this.#checkOpen();
    for (const { key } of changes) checkKey(key);
    if (changes.length === 0) return { kind: "committed", revision: (await this.status()).revision };
    const request = writeTransaction({
      conditions: changes.flatMap(conditionOf),
      success: await Promise.all(changes.map((change) => this.#operation(change))),
      failure: changes.map(({ key }) => ({ kind: "get", key })),
    });
    const answer = readTransaction(await this.client.call("/etcdserverpb.KV/Txn", request));
    if (answer.succeeded) return { kind: "committed", revision: answer.revision };
    return { kind: "refused", present: answer.reads.map((value) => value && storedValue(value)) };
  }

  async *watch(prefix: string, afterRevision: number, signal?: AbortSignal): AsyncIterable<WatchBatch> {
    const ended = closedSignal(signal, this.#closed.signal);
    const { revision, compacted } = await this.status();
    if (afterRevision > revision) throw new FutureRevisionError(afterRevision, revision);
    if (afterRevision < compacted) throw new CompactedError(afterRevision, compacted);
    yield* watchRange(this.client, {
      start: startOf(prefix),
      end: endOf(prefix),
      afterRevision,
      signal: ended,
      askProgress: this.askProgress,
    });
  }

  async compact(revision: number): Promise<void> {
    this.#checkOpen();
    await this.client
      .call("/etcdserverpb.KV/Compact", writeCompaction(revision), {
        repeatable: true,
        failed: (error) => {
          if (isCompacted(error)) return new CompactedError(revision, revision);
          return isFuture(error) ? new FutureRevisionError(revision, 0) : storageError(error);
        },
      })
      .catch((error: unknown) => {
        if (!(error instanceof CompactedError)) throw error;
      });
    this.#compacted = Math.max(this.#compacted, revision);
  }

  /** `compacted` is what this process knows of: etcd does not tell until it refuses a revision. */
  async status(): Promise<StorageStatus> {
    this.#checkOpen();
    const { revision } = await this.#range({ key: "\0", countOnly: true });
    return { revision, compacted: this.#compacted };
  }

  close(): Promise<void> {
    if (!this.#closed.signal.aborted) {
      this.#closed.abort();
      this.client.close();
    }
    return Promise.resolve();
  }

  async #range(request: RangeRequest): Promise<RangeResponse> {
    const revision = request.revision ?? 0;
    const failed = (error: Grpc.ServiceError): Error => {
      if (isFuture(error)) return new FutureRevisionError(revision, 0);
      if (!isCompacted(error)) return storageError(error);
      return new CompactedError(revision, this.#compacted);
    };
    return readRange(
      await this.client.call("/etcdserverpb.KV/Range", writeRange(request), { repeatable: true, failed }),
    );
  }

  async #operation(change: Change): Promise<Operation> {
    const { key } = change;
    if (change.kind === "delete") return { kind: "delete", key };
    return {
      kind: "put",
      key,
      value: change.value,
      lease: change.ttl === undefined ? 0n : await this.#leases.lease(change.ttl),
    };
  }

  #checkOpen(): void {
    if (this.#closed.signal.aborted) throw new StorageClosedError();
  }
}

function conditionOf({ kind, key, compare }: Change): Condition[] {
  if (typeof compare === "number") return [{ kind: "revision", key, revision: compare }];
  if (compare === "absent") return [{ kind: "absent", key }];
  return kind === "delete" ? [{ kind: "exists", key }] : [];
}

/** The first key that may have a prefix: etcd takes no empty key. */
const startOf = (prefix: string): string => (prefix === "" ? "\0" : prefix);

/** The first key after all keys with a prefix. */
function endOf(prefix: string): Uint8Array {
  const bytes = Buffer.from(prefix);
  const last = bytes.findLastIndex((byte) => byte < 0xff);
  // Every key is before this one, as etcd reads it.
  if (last === -1) return Buffer.from([0]);
  const end = Buffer.from(bytes.subarray(0, last + 1));
  end[last] = (end[last] ?? 0) + 1;
  return end;
}
