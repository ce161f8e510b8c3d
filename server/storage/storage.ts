/**
 * Where an API server keeps its objects: bytes by key, with one ascending sequence of revisions over all keys.
 *
 * Keys are texts, ordered by their UTF-8 bytes. A revision is a safe integer above 0. Each commit takes the next one,
 * and no revision is used twice. What a call returns and what a watch delivers is durable: it survives the loss of the
 * process and of power, as far as the driver can promise that.
 *
 * All drivers pass the same tests: `test/server/storage/`.
 */
export interface Storage {
  /** The latest value of a key. */
  get(key: string): Promise<StoredValue | undefined>;
  /**
   * Values whose keys begin with a prefix, in order of their keys.
   *
   * @throws CompactedError if `options.revision` is older than what is kept
   * @throws FutureRevisionError if `options.revision` has not been reached
   */
  list(prefix: string, options?: ListOptions): Promise<StoredList>;
  /**
   * Makes all changes or none. All changes of a commit get the same revision. A key stands in a commit once.
   *
   * @throws StorageFullError, ValueTooLargeError: nothing has changed then
   */
  commit(changes: readonly Change[]): Promise<CommitResult>;
  /**
   * Changes of keys with a prefix after a revision, in order, without a gap and without an end. Leaving the loop, or
   * aborting the signal, ends the watch.
   *
   * @throws CompactedError if changes after the revision are no longer kept
   * @throws FutureRevisionError if the revision has not been reached
   */
  watch(prefix: string, afterRevision: number, signal?: AbortSignal): AsyncIterable<WatchBatch>;
  /** Forgets values that were replaced, and deletions, at or before a revision. Has no effect if that is done already. */
  compact(revision: number): Promise<void>;
  status(): Promise<StorageStatus>;
  /** Ends watches, waits for commits that are under way, and lets go of files and connections. */
  close(): Promise<void>;
}

export interface StoredValue {
  readonly key: string;
  readonly value: Uint8Array;
  /** The commit that wrote this value. */
  readonly revision: number;
  /** The commit that created the key. */
  readonly createRevision: number;
}

export interface ListOptions {
  /** The first key to return; without it, the first with the prefix. */
  readonly from?: string;
  /** At most so many values; without it, all. */
  readonly limit?: number;
  /** As of which revision; without it, the latest. */
  readonly revision?: number;
  /**
   * Takes the values in batches while they are read, so that not all of them are in memory at once. The list that is
   * returned then has no values. The next batch is read when the promise resolves. No compaction removes values meanwhile.
   */
  readonly take?: (batch: StoredList) => Promise<void> | void;
}

export interface StoredList {
  readonly values: readonly StoredValue[];
  /** The revision that the list shows. */
  readonly revision: number;
  /** How many values follow the last one that was returned. */
  readonly remaining: number;
}

/** What must hold for a key, or the whole commit is refused: its revision, its absence, or nothing. */
export type Compare = number | "absent" | "any";

export type Change = Put | Delete;

export interface Put {
  readonly kind: "put";
  readonly key: string;
  readonly value: Uint8Array;
  readonly compare: Compare;
  /** After so many seconds the storage deletes the key, unless it is put again. Without it, the key stays. */
  readonly ttl?: number;
}

/** Deleting a key that is absent refuses the commit. */
export interface Delete {
  readonly kind: "delete";
  readonly key: string;
  readonly compare: Exclude<Compare, "absent">;
}

export type CommitResult =
  | { readonly kind: "committed"; readonly revision: number }
  /** The present value for each change of the commit, in order. */
  | { readonly kind: "refused"; readonly present: readonly (StoredValue | undefined)[] };

export type WatchBatch =
  /** Whole commits: the events of one revision are never divided between batches. */
  | { readonly kind: "events"; readonly events: readonly StorageEvent[]; readonly revision: number }
  /** No change of the prefix up to this revision remains to be delivered. */
  | { readonly kind: "progress"; readonly revision: number };

export interface StorageEvent {
  readonly key: string;
  readonly revision: number;
  /** Undefined for a deletion. */
  readonly current: StoredValue | undefined;
  /** Undefined for a creation. */
  readonly previous: StoredValue | undefined;
}

export interface StorageStatus {
  /** The last revision; 0 if nothing was ever committed. */
  readonly revision: number;
  /** History up to here is forgotten; 0 if none is. */
  readonly compacted: number;
}
