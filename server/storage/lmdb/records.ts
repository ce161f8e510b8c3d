import type { Address, Head, Version } from "../embedded/engine.js";

/** Bytes of a number below 2^48: revisions, and milliseconds since 1970. */
const NUMBER = 6;
/** Bytes of an address. */
export const ADDRESS_LENGTH = NUMBER + 2;
const HEAD = ADDRESS_LENGTH + NUMBER;

const HAS_VALUE = 1;
const HAS_PREVIOUS = 2;
const EXPIRES = 4;

/** Sorts as addresses do: by commit, then by place in it. */
export function writeAddress({ revision, index }: Address): Buffer {
  const bytes = Buffer.allocUnsafe(ADDRESS_LENGTH);
  putAddress(bytes, 0, { revision, index });
  return bytes;
}

export function writeHead({ address, createRevision }: Head): Buffer {
  const bytes = Buffer.allocUnsafe(HEAD);
  putAddress(bytes, 0, address);
  bytes.writeUIntBE(createRevision, ADDRESS_LENGTH, NUMBER);
  return bytes;
}

export const readHead = (bytes: Buffer): Head => ({
  address: readAddress(bytes, 0),
  createRevision: bytes.readUIntBE(ADDRESS_LENGTH, NUMBER),
});

/** Flags, the revision of creation, what was before, the time of expiry, the key with its length, the value. */
export function writeVersion({ key, value, createRevision, previous, expires }: Version): Buffer {
  const keyBytes = Buffer.byteLength(key);
  const size = 1 + NUMBER + ADDRESS_LENGTH + NUMBER + 2 + keyBytes + (value?.byteLength ?? 0);
  const bytes = Buffer.allocUnsafe(size);
  bytes[0] =
    (value === undefined ? 0 : HAS_VALUE) |
    (previous === undefined ? 0 : HAS_PREVIOUS) |
    (expires === undefined ? 0 : EXPIRES);
  let at = bytes.writeUIntBE(createRevision, 1, NUMBER);
  at = putAddress(bytes, at, previous ?? { revision: 0, index: 0 });
  at = bytes.writeUIntBE(expires ?? 0, at, NUMBER);
  at = bytes.writeUInt16BE(keyBytes, at);
  at += bytes.write(key, at);
  if (value !== undefined) bytes.set(value, at);
  return bytes;
}

/** @param bytes - owned by the caller from now on: the value is a part of them */
export function readVersion(address: Address, bytes: Buffer): Version {
  const flags = bytes[0] ?? 0;
  const keyStart = 1 + NUMBER + ADDRESS_LENGTH + NUMBER + 2;
  const keyEnd = keyStart + bytes.readUInt16BE(keyStart - 2);
  return {
    key: bytes.toString("utf8", keyStart, keyEnd),
    address,
    value: (flags & HAS_VALUE) === 0 ? undefined : bytes.subarray(keyEnd),
    createRevision: bytes.readUIntBE(1, NUMBER),
    previous: (flags & HAS_PREVIOUS) === 0 ? undefined : readAddress(bytes, 1 + NUMBER),
    expires: (flags & EXPIRES) === 0 ? undefined : bytes.readUIntBE(1 + NUMBER + ADDRESS_LENGTH, NUMBER),
  };
}

export const readAddress = (bytes: Buffer, at: number): Address => ({
  revision: bytes.readUIntBE(at, NUMBER),
  index: bytes.readUInt16BE(at + NUMBER),
});

/** Sorts by time. */
export function writeExpiry(expires: number, address: Address): Buffer {
  const bytes = Buffer.allocUnsafe(NUMBER + ADDRESS_LENGTH);
  putAddress(bytes, bytes.writeUIntBE(expires, 0, NUMBER), address);
  return bytes;
}

export const addressOfExpiry = (bytes: Buffer): Address => readAddress(bytes, NUMBER);

/** What the storage knows of itself. */
export interface State {
  readonly revision: number;
  readonly compacted: number;
}

export function writeState({ revision, compacted }: State): Buffer {
  const bytes = Buffer.allocUnsafe(2 * NUMBER);
  bytes.writeUIntBE(compacted, bytes.writeUIntBE(revision, 0, NUMBER), NUMBER);
  return bytes;
}

export const readState = (bytes: Buffer): State => ({
  revision: bytes.readUIntBE(0, NUMBER),
  compacted: bytes.readUIntBE(NUMBER, NUMBER),
});

function putAddress(bytes: Buffer, at: number, { revision, index }: Address): number {
  return bytes.writeUInt16BE(index, bytes.writeUIntBE(revision, at, NUMBER));
}
