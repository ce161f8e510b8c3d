import type { Version } from "../../embedded/engine.js";
import { type LogFile, openLogFiles } from "./log-files.js";
import { writeRecord } from "./record.js";

/**
 * A log of writes, in two files of fixed size that are used in turn. A record is durable after one flush, where a
 * transaction of LMDB takes two and writes about ten pages. The log is overwritten once the database has what it holds.
 */
export class CommitLog {
  readonly #files: readonly [LogFile, LogFile];
  #active: 0 | 1 = 0;

  private constructor(files: readonly [LogFile, LogFile]) {
    this.#files = files;
  }

  static async open(folder: string): Promise<CommitLog> {
    return new CommitLog(await openLogFiles(folder));
  }

  /**
   * Appends versions and settles once they are durable. Returns `false` if there is no room for them until the database
   * has more, or ever.
   *
   * @param stored - the last revision that the database has
   */
  async append(versions: readonly Version[], stored: number): Promise<boolean> {
    const record = writeRecord(versions);
    const file = this.#fileFor(record.length, stored);
    const last = versions.at(-1)?.address.revision;
    if (file === undefined || last === undefined) return false;
    await file.append(record, last);
    return true;
  }

  async close(): Promise<void> {
    for (const { handle } of this.#files) await handle.close();
  }

  #fileFor(bytes: number, stored: number): LogFile | undefined {
    const active = this.#files[this.#active];
    if (active.last <= stored) active.restart();
    if (active.hasRoom(bytes)) return active;
    const other = this.#files[1 - this.#active];
    if (other === undefined || other.last > stored) return undefined;
    other.restart();
    if (!other.hasRoom(bytes)) return undefined;
    this.#active = this.#active === 0 ? 1 : 0;
    return other;
  }
}
