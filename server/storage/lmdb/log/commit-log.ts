import type { Version } from "../../embedded/engine.js";
import { type LogFile, openLogFiles } from "./log-files.js";
import { writeRecord } from "./record.js";

/**
 * A log of writes, in two files of fixed size that are used in turn. A record is durable after one flush; a
 * transaction of LMDB takes two and writes about ten pages. A file is overwritten once the database has its versions.
 */
export class CommitLog {
  #active: LogFile;
  #other: LogFile;

  private constructor([active, other]: readonly [LogFile, LogFile]) {
    this.#active = active;
    this.#other = other;
  }

  static async open(folder: string): Promise<CommitLog> {
    return new CommitLog(await openLogFiles(folder));
  }

  /**
   * Appends versions. Returns `true` once they are durable, and `false` if they do not fit: either until the database has
   * more versions, or because they are larger than a file.
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
    await this.#active.handle.close();
    await this.#other.handle.close();
  }

  #fileFor(bytes: number, stored: number): LogFile | undefined {
    if (this.#active.last <= stored) this.#active.restart();
    if (this.#active.hasRoom(bytes)) return this.#active;
    if (this.#other.last > stored) return undefined;
    this.#other.restart();
    if (!this.#other.hasRoom(bytes)) return undefined;
    [this.#active, this.#other] = [this.#other, this.#active];
    return this.#active;
  }
}
