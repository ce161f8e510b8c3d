import { StorageClosedError, StorageFullError } from "../errors.js";
import type { Change, CommitResult, StoredValue } from "../storage.js";
import { type Address, type Engine, type Head, storedValue, type Version } from "./engine.js";

/** Bytes of values that one write holds at most, unless a single commit is larger. */
const LARGEST_WRITE = 8 * 1024 * 1024;

interface Waiting {
  readonly changes: readonly Change[];
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}

/** The outcome of a commit, known once its write is durable. */
interface Settled {
  readonly waiting: Waiting;
  readonly result: CommitResult;
}

/**
 * Gathers the commits that arrive while a write is under way, and makes the next write of all of them: one flush serves
 * many. Commits are checked in the order of their arrival, each against the outcome of those before it.
 */
export class CommitQueue {
  #waiting: Waiting[] = [];
  /** Settles when no write is in progress. */
  #idle: Promise<void> = Promise.resolve();
  #draining = false;
  #failure: { readonly cause: unknown } | undefined;

  constructor(
    readonly engine: Engine,
    /** Called with versions as soon as they are durable, before the commits settle. */
    readonly published: (versions: readonly Version[]) => void,
    /** Called if the outcome of a write is unknown. No other write follows. */
    readonly failed: (cause: unknown) => void,
  ) {}

  add(changes: readonly Change[]): Promise<CommitResult> {
    if (this.#failure !== undefined) return Promise.reject(new StorageClosedError(this.#failure));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ changes, resolve, reject });
      if (this.#draining) return;
      this.#draining = true;
      void this.exclusive(() => this.#drain());
    });
  }

  /** Runs something that must not overlap a write. */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#idle.then(work);
    this.#idle = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  async #drain(): Promise<void> {
    const { versions, settled } = this.#takeWaiting();
    try {
      if (versions.length > 0) await this.engine.write(versions);
      this.published(versions);
      for (const { waiting, result } of settled) waiting.resolve(result);
    } catch (error) {
      for (const { waiting } of settled) waiting.reject(error);
      if (!(error instanceof StorageFullError)) this.#fail(error);
    }
    // Through `exclusive` again, so that a compaction gets its turn.
    if (this.#waiting.length > 0) void this.exclusive(() => this.#drain());
    else this.#draining = false;
  }

  #fail(cause: unknown): void {
    this.#failure = { cause };
    for (const { reject } of this.#waiting) reject(new StorageClosedError(this.#failure));
    this.#waiting = [];
    this.failed(cause);
  }

  /** Checks waiting commits, and assigns revisions to those that pass. */
  #takeWaiting(): { readonly versions: readonly Version[]; readonly settled: readonly Settled[] } {
    const draft = new Draft(this.engine);
    const settled: Settled[] = [];
    let taken = 0;
    for (const waiting of this.#waiting) {
      if (draft.bytes > LARGEST_WRITE) break;
      settled.push({ waiting, result: draft.commit(waiting.changes) });
      taken++;
    }
    this.#waiting = this.#waiting.slice(taken);
    return { versions: draft.versions, settled };
  }
}

/** The pending versions of one write, on top of what the engine has. */
class Draft {
  readonly versions: Version[] = [];
  bytes = 0;
  /** The last version of each key in `versions`. */
  readonly #latest = new Map<string, Version>();
  #revision: number;

  constructor(readonly engine: Engine) {
    this.#revision = engine.revision;
  }

  commit(changes: readonly Change[]): CommitResult {
    if (!changes.every((change) => this.#holds(change)))
      return { kind: "refused", present: changes.map(({ key }) => this.#present(key)) };
    if (changes.length === 0) return { kind: "committed", revision: this.#revision };
    const revision = ++this.#revision;
    const now = Date.now();
    changes.forEach((change, index) => {
      const head = this.#head(change.key);
      const put = change.kind === "put" ? change : undefined;
      const version: Version = {
        key: change.key,
        address: { revision, index },
        value: put?.value,
        createRevision: head?.createRevision ?? revision,
        previous: head?.address,
        expires: put?.ttl === undefined ? undefined : now + put.ttl * 1000,
      };
      this.versions.push(version);
      this.#latest.set(change.key, version);
      this.bytes += put?.value.byteLength ?? 0;
    });
    return { kind: "committed", revision };
  }

  #holds({ kind, key, compare }: Change): boolean {
    const head = this.#head(key);
    if (kind === "delete" && head === undefined) return false;
    if (compare === "any") return true;
    return compare === "absent" ? head === undefined : head?.address.revision === compare;
  }

  #head(key: string): Head | undefined {
    const version = this.#latest.get(key);
    if (version === undefined) return this.engine.head(key);
    return version.value === undefined ? undefined : version;
  }

  #present(key: string): StoredValue | undefined {
    const address: Address | undefined = this.#head(key)?.address;
    const version = this.#latest.get(key) ?? (address && this.engine.version(address));
    return version && storedValue(version);
  }
}
