import { crc32 } from "node:zlib";
import type { Version } from "../../embedded/engine.js";
import { ADDRESS_LENGTH, readAddress, readVersion, writeAddress, writeVersion } from "../records.js";

/** Bytes of each file of the log. They are allocated once, because flushing a growing file takes several times as long. */
export const LOG_SIZE = 4 * 1024 * 1024;

/** The checksum and the length of what follows. */
const HEAD = 8;

/** One write as a record of the log: for each version its address, its length, and the version. */
export function writeRecord(versions: readonly Version[]): Buffer {
  const parts: Buffer[] = [Buffer.alloc(HEAD)];
  for (const version of versions) {
    const bytes = writeVersion(version);
    const length = Buffer.allocUnsafe(4);
    length.writeUInt32BE(bytes.length);
    parts.push(writeAddress(version.address), length, bytes);
  }
  const record = Buffer.concat(parts);
  record.writeUInt32BE(record.length - HEAD, 4);
  record.writeUInt32BE(crc32(record.subarray(4)), 0);
  return record;
}

/** Reads bytes of a file of the log. Returns fewer than asked for at its end. */
export type ReadBytes = (at: number, length: number) => Promise<Buffer>;

/** The content of the record at a position; `undefined` if it is missing or incomplete. */
async function recordAt(read: ReadBytes, at: number): Promise<Buffer | undefined> {
  const head = await read(at, HEAD);
  const length = head.length < HEAD ? 0 : head.readUInt32BE(4);
  if (length === 0 || length > LOG_SIZE) return undefined;
  const record = await read(at, HEAD + length);
  if (record.length < HEAD + length) return undefined;
  return crc32(record.subarray(4)) === record.readUInt32BE(0) ? record.subarray(HEAD) : undefined;
}

function* versionsOf(record: Buffer): Iterable<Version> {
  for (let at = 0; at < record.length;) {
    const start = at + ADDRESS_LENGTH + 4;
    const end = start + record.readUInt32BE(start - 4);
    // A copy, so that a version does not keep all bytes around it in memory.
    yield readVersion(readAddress(record, at), Buffer.from(record.subarray(start, end)));
    at = end;
  }
}

/**
 * The versions at the beginning of a file of the log, in order. Ends at a gap in the revisions: the records after it remain
 * from an earlier use of the file.
 */
export async function readRecords(read: ReadBytes): Promise<Version[]> {
  const versions: Version[] = [];
  let at = 0;
  for (let record = await recordAt(read, at); record !== undefined; record = await recordAt(read, at)) {
    const { revision } = readAddress(record, 0);
    const last = versions.at(-1)?.address.revision;
    if (last !== undefined && revision !== last + 1) break;
    versions.push(...versionsOf(record));
    at += HEAD + record.length;
  }
  return versions;
}
