import { StorageFullError } from "../errors.js";
import { compareKeys } from "../keys.js";
import type { Address, Engine, Head, Version } from "../embedded/engine.js";
import type { LmdbEngine } from "./lmdb-engine.js";
import { CommitLog } from "./log/commit-log.js";
import { readLog, versionsAfter } from "./log/log-files.js";
import { PendingVersions } from "./log/pending-versions.js";
import { TornFileError } from "./torn-file.js";

/** Milliseconds until pending versions move to the database, unless there are many. */
const DELAY = 200;

/** About how many bytes of values one transaction moves to the database. It begins at once when so many are pending. */
const TRANSACTION = 256 * 1024;

/** The state before a write: the revision, and the heads of the keys that it changes. */
interface Before {
  readonly revision: number;
  readonly heads: ReadonlyMap<string, Head | undefined>;
}

interface Failure {
  readonly error: unknown;
}

/**
 * LMDB behind a log. A write is durable once it is in the log. One transaction then moves many writes to the database. Reads
 * see both. After a crash, the log has what the database lacks.
 */
export class LoggedEngine implements Engine {
  readonly #folder: string;
  readonly #database: LmdbEngine;
  readonly #pending = new PendingVersions();
  /** Absent until it is allocated. The first write starts that; until then, writes go to the database. */
  #log: CommitLog | undefined;
  #allocation: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #transfer: Promise<Failure | undefined> | undefined;
  /** What reads see during a write to the database itself: LMDB shows the data before the write has ended. */
  #before: Before | undefined;
  /** Why the last transfer of pending versions failed. */
  #failure: Failure | undefined;

  private constructor(folder: string, database: LmdbEngine) {
    this.#folder = folder;
    this.#database = database;
  }

  /**
   * @param folder - of the files of LMDB and of the log
   * @throws TornFileError
   */
  static async open(folder: string, database: LmdbEngine): Promise<LoggedEngine> {
    const engine = new LoggedEngine(folder, database);
    const logged = await readLog(folder);
    const missing = versionsAfter(database.revision, logged);
    const reached = missing.at(-1)?.address.revision ?? database.revision;
    if ((logged.at(-1)?.address.revision ?? 0) > reached) throw new TornFileError(`the log in ${folder} lacks a part`);
    engine.#pending.add(missing);
    // Data on a full disk can be read.
    await engine.#settle().catch((error: unknown) => {
      if (!(error instanceof StorageFullError)) throw error;
    });
    return engine;
  }

  get revision(): number {
    return this.#before?.revision ?? this.#pending.last?.address.revision ?? this.#database.revision;
  }

  get compacted(): number {
    return this.#database.compacted;
  }

  head(key: string): Head | undefined {
    if (this.#before?.heads.has(key) === true) return this.#before.heads.get(key);
    const pending = this.#pending.heads.get(key);
    if (pending === undefined) return this.#database.head(key);
    return pending.value === undefined ? undefined : pending;
  }

  version(address: Address, once = false): Version | undefined {
    return this.#pending.at(address) ?? this.#database.version(address, once);
  }

  *heads(prefix: string, from: string): Iterable<readonly [string, Head]> {
    const changed = this.#changedHeads(prefix, from);
    let next = 0;
    for (const entry of this.#database.heads(prefix, from)) {
      for (let each = changed[next]; each !== undefined && compareKeys(each[0], entry[0]) < 0; each = changed[++next])
        if (each[1] !== undefined) yield [each[0], each[1]];
      if (changed[next]?.[0] !== entry[0]) yield entry;
    }
    for (const [key, head] of changed.slice(next)) if (head !== undefined) yield [key, head];
  }

  count(prefix: string, from: string): number {
    let count = this.#database.count(prefix, from);
    for (const [key, head] of this.#changedHeads(prefix, from))
      count += Number(head !== undefined) - Number(this.#database.has(key));
    return count;
  }

  *history(afterRevision: number): Iterable<Version> {
    // The database may already have some pending versions.
    const pendingFrom = this.#pending.first?.address.revision ?? this.revision + 1;
    for (const version of this.#database.history(afterRevision)) {
      if (version.address.revision >= pendingFrom) break;
      yield version;
    }
    yield* this.#pending.since(afterRevision);
  }

  *expiring(): Iterable<Version> {
    yield* this.#database.expiring();
    for (const version of this.#pending.since(0)) if (version.expires !== undefined) yield version;
  }

  async write(versions: readonly Version[]): Promise<void> {
    if (this.#failure !== undefined) await this.#settle();
    if (!(await this.#append(versions))) {
      await this.#settle();
      // The log is missing, or too small for these versions.
      if (!(await this.#append(versions))) return this.#writeDirectly(versions);
    }
    this.#pending.add(versions);
    this.#planTransfer();
  }

  async forget(addresses: readonly Address[], compacted: number): Promise<void> {
    await this.#settle();
    await this.#database.forget(addresses, compacted);
  }

  async close(): Promise<void> {
    try {
      await this.#settle();
    } catch (error) {
      // The log keeps what does not fit into the database.
      if (!(error instanceof StorageFullError)) throw error;
    } finally {
      await this.#allocation;
      await this.#log?.close();
      await this.#database.close();
    }
  }

  async #writeDirectly(versions: readonly Version[]): Promise<void> {
    const heads = new Map(versions.map(({ key }) => [key, this.#database.head(key)]));
    this.#before = { revision: this.revision, heads };
    try {
      await this.#database.write(versions);
    } finally {
      this.#before = undefined;
    }
  }

  /** Heads that reads must not take from the database, in order of their keys. `undefined`: the key has no object. */
  #changedHeads(prefix: string, from: string): readonly (readonly [string, Head | undefined])[] {
    const changed: Iterable<string> = (this.#before ?? this.#pending).heads.keys();
    return [...changed]
      .filter((key) => key.startsWith(prefix) && compareKeys(key, from) >= 0)
      .sort(compareKeys)
      .map((key) => [key, this.head(key)]);
  }

  async #append(versions: readonly Version[]): Promise<boolean> {
    if (this.#log !== undefined) return this.#log.append(versions, this.#database.revision);
    this.#allocation ??= this.#allocate();
    return false;
  }

  /** Without room for a log, writes go to the database. */
  async #allocate(): Promise<void> {
    this.#log = await CommitLog.open(this.#folder).catch(() => undefined);
  }

  /** Waits until the database has everything. */
  async #settle(): Promise<void> {
    while (this.#pending.first !== undefined) {
      const failure = await this.#transferSome();
      if (failure !== undefined) throw failure.error;
    }
  }

  #planTransfer(): void {
    if (this.#pending.bytes >= TRANSACTION) void this.#transferSome();
    else if (this.#pending.first !== undefined)
      this.#timer ??= setTimeout(() => void this.#transferSome(), DELAY).unref();
  }

  /** Moves some versions to the database. Returns why that failed. */
  #transferSome(): Promise<Failure | undefined> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return (this.#transfer ??= this.#transferOldest());
  }

  async #transferOldest(): Promise<Failure | undefined> {
    const versions = this.#pending.oldest(TRANSACTION);
    try {
      await this.#database.write(versions);
      this.#pending.remove(versions);
      this.#failure = undefined;
    } catch (error) {
      this.#failure = { error };
    }
    this.#transfer = undefined;
    if (this.#failure === undefined) this.#planTransfer();
    return this.#failure;
  }
}
