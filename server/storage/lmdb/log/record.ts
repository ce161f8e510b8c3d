import { crc32 } from "node:zlib";
import type { Version } from "../../embedded/engine.js";
import { ADDRESS_LENGTH, readAddress, readVersion, writeAddress, writeVersion } from "../records.js";

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

/** The bytes of the record at a position; `undefined` if there is none, or only a part of one. */
function recordAt(bytes: Buffer, at: number): Buffer | undefined {
  if (at + HEAD > bytes.length) return undefined;
  const length = bytes.readUInt32BE(at + 4);
  const end = at + HEAD + length;
  if (length === 0 || end > bytes.length) return undefined;
  return crc32(bytes.subarray(at + 4, end)) === bytes.readUInt32BE(at) ? bytes.subarray(at + HEAD, end) : undefined;
}

function* versionsOf(record: Buffer): Iterable<Version> {
  for (let at = 0; at < record.length;) {
    const start = at + ADDRESS_LENGTH + 4;
    const end = start + record.readUInt32BE(start - 4);
    // A copy: who keeps the version must not keep the whole log.
    yield readVersion(readAddress(record, at), Buffer.from(record.subarray(start, end)));
    at = end;
  }
}

/**
 * The versions at the beginning of a file of the log, in order. Where revisions do not go on, records are left of an
 * earlier use of the file.
 */
export function readRecords(bytes: Buffer): Version[] {
  const versions: Version[] = [];
  let at = 0;
  for (let record = recordAt(bytes, at); record !== undefined; record = recordAt(bytes, at)) {
    const revision = versions.at(-1)?.address.revision ?? readAddress(record, 0).revision - 1;
    if (readAddress(record, 0).revision !== revision + 1) break;
    versions.push(...versionsOf(record));
    at += HEAD + record.length;
  }
  return versions;
}
