import { constants } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Version } from "../../embedded/engine.js";
import { TornFileError } from "../torn-file.js";
import { LOG_SIZE, type ReadBytes, readRecords } from "./record.js";

/** Two files, so that one can be written while the database takes what is in the other. */
const NAMES = ["log-0", "log-1"] as const;

const ZEROS = Buffer.alloc(64 * 1024);

/** Bytes of a file that are read at a time. */
const WINDOW = 64 * 1024;

/** With this flag, on Linux, a write returns once its bytes are flushed. */
const SYNCED = process.platform === "linux" ? constants.O_DSYNC : 0;

/** A file of the log, open for writing. */
export class LogFile {
  /** The last revision in it; 0 if it is empty. */
  last = 0;
  #end = 0;

  private constructor(readonly handle: FileHandle) {}

  static async open(folder: string, name: string): Promise<LogFile> {
    return new LogFile(await open(path.join(folder, name), constants.O_RDWR | SYNCED));
  }

  hasRoom(bytes: number): boolean {
    return this.#end + bytes <= LOG_SIZE;
  }

  /** The next record overwrites the file from its beginning. */
  restart(): void {
    this.#end = 0;
  }

  /** Resolves when the record is flushed. */
  async append(record: Buffer, last: number): Promise<void> {
    // A write may take only a part of the bytes.
    for (let written = 0; written < record.length;) {
      const { bytesWritten } = await this.handle.write(record, written, record.length - written, this.#end + written);
      written += bytesWritten;
    }
    if (SYNCED === 0) await this.handle.datasync();
    this.#end += record.length;
    this.last = last;
  }
}

/** Opens the files of the log. Creates missing ones. */
export async function openLogFiles(folder: string): Promise<readonly [LogFile, LogFile]> {
  for (const name of NAMES) await allocate(path.join(folder, name));
  await flushFolder(folder);
  return [await LogFile.open(folder, NAMES[0]), await LogFile.open(folder, NAMES[1])];
}

/** Names a file only once it has its full size, so that a shorter file is known to be cut. */
async function allocate(file: string): Promise<void> {
  const present = await openIfPresent(file);
  if (present !== undefined) return present.close();
  try {
    const made = await open(`${file}.new`, "w", 0o600);
    try {
      // In pieces: after one buffer of the whole size, malloc would keep more freed memory.
      for (let size = 0; size < LOG_SIZE; size += ZEROS.length) await made.writeFile(ZEROS);
      await made.datasync();
    } finally {
      await made.close();
    }
    await rename(`${file}.new`, file);
  } finally {
    await rm(`${file}.new`, { force: true });
  }
}

async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}

function openIfPresent(file: string): Promise<FileHandle | undefined> {
  return open(file).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
}

/** Reads `length` bytes, or fewer at the end of the file. A short read elsewhere must not look like the end of the log. */
async function readFully(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  for (;;) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, at + filled);
    filled += bytesRead;
    if (bytesRead === 0 || filled === length) return bytes.subarray(0, filled);
  }
}

/** Reads a file in large pieces, for a caller that asks for small ones in order. */
function inWindows(handle: FileHandle): ReadBytes {
  let window: Buffer = Buffer.alloc(0);
  let start = 0;
  return async (at, length) => {
    if (at + length > start + window.length) {
      window = await readFully(handle, at, Math.max(length, WINDOW));
      start = at;
    }
    return window.subarray(at - start, at - start + length);
  };
}

/**
 * Versions in the log of a folder, in order. The database may have some of them already. Versions may be missing before the
 * first one of each file.
 *
 * @throws TornFileError
 */
export async function readLog(folder: string): Promise<readonly Version[]> {
  const parts: Version[][] = [];
  for (const name of NAMES) {
    const file = path.join(folder, name);
    const handle = await openIfPresent(file);
    if (handle === undefined) continue;
    try {
      const { size } = await handle.stat();
      if (size < LOG_SIZE) throw TornFileError.cutShort(file, size);
      parts.push(await readRecords(inWindows(handle)));
    } finally {
      await handle.close();
    }
  }
  return parts.flat().sort((left, right) => left.address.revision - right.address.revision);
}

/** The versions that follow a revision without a gap. */
export function versionsAfter(revision: number, versions: readonly Version[]): readonly Version[] {
  const found: Version[] = [];
  let reached = revision;
  for (const version of versions) {
    const { revision: next } = version.address;
    if (next <= revision) continue;
    if (next > reached + 1) break;
    found.push(version);
    reached = next;
  }
  return found;
}
