/** Archives consist of blocks of this size. */
export const BLOCK = 512;

/** What an archive says of a file. */
export interface TarHeader {
  readonly name: string;
  /** `0` for a file, `5` for a folder, `2` for a symbolic link, `1` for another name of an earlier file. */
  readonly type: string;
  /** Length of the content. */
  readonly size: number;
  /** Permissions. */
  readonly mode: number;
  /** Where a link leads. */
  readonly target: string;
}

/** Positions of the fields of a header: POSIX.1-1988 (ustar). */
const FIELDS = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  time: [136, 12],
  sum: [148, 8],
  type: [156, 1],
  target: [157, 100],
  magic: [257, 6],
  version: [263, 2],
  prefix: [345, 155],
} as const;

type Field = keyof typeof FIELDS;

const LARGEST_OCTAL = 8 ** 11;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The number of bytes after which a content's last block ends. */
export const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

/**
 * The blocks that announce a file. Names beyond 100 bytes and files beyond 8 GiB are written as GNU and BusyBox read
 * them.
 */
export function writeHeader(header: TarHeader): Uint8Array {
  const name = encoder.encode(header.name);
  const target = encoder.encode(header.target);
  return concat([
    ...(name.length > FIELDS.name[1] ? longName("L", name) : []),
    ...(target.length > FIELDS.target[1] ? longName("K", target) : []),
    block({ ...header, name, target }),
  ]);
}

/** The end of an archive. */
export const archiveEnd: Uint8Array = new Uint8Array(2 * BLOCK);

/** GNU's way to write a name that does not fit: as the content of an entry before. */
function longName(type: string, name: Uint8Array): Uint8Array[] {
  const content = new Uint8Array(padded(name.length + 1));
  content.set(name);
  const link = encoder.encode("././@LongLink");
  return [block({ name: link, type, size: name.length + 1, mode: 0, target: new Uint8Array() }), content];
}

function block(header: Omit<TarHeader, "name" | "target"> & Record<"name" | "target", Uint8Array>): Uint8Array {
  const bytes = new Uint8Array(BLOCK);
  const put = (field: Field, value: Uint8Array): void => {
    const [start, length] = FIELDS[field];
    bytes.set(value.subarray(0, length), start);
  };
  const octal = (field: Field, value: number): void => {
    put(field, encoder.encode(value.toString(8).padStart(FIELDS[field][1] - 1, "0")));
  };
  put("name", header.name);
  put("target", header.target);
  put("type", encoder.encode(header.type));
  octal("mode", header.mode);
  octal("uid", 0);
  octal("gid", 0);
  octal("time", 0);
  if (header.size < LARGEST_OCTAL) octal("size", header.size);
  else new DataView(bytes.buffer).setBigUint64(FIELDS.size[0] + 4, BigInt(header.size));
  if (header.size >= LARGEST_OCTAL) bytes[FIELDS.size[0]] = 0x80;
  put("magic", encoder.encode("ustar\0"));
  put("version", encoder.encode("00"));
  put("sum", encoder.encode(`${sumOf(bytes).toString(8).padStart(6, "0")}\0 `));
  return bytes;
}

/** Reads a header; undefined for a block of zeros, which ends an archive. */
export function readHeader(bytes: Uint8Array): TarHeader | undefined {
  if (bytes.every((byte) => byte === 0)) return undefined;
  const raw = (field: Field): Uint8Array => bytes.subarray(FIELDS[field][0], FIELDS[field][0] + FIELDS[field][1]);
  const text = (field: Field): string => untilZero(raw(field));
  const octal = (field: Field): number => Number.parseInt(text(field).trim() || "0", 8);
  if (octal("sum") !== sumOf(bytes)) throw new RangeError("a header is damaged");
  const [first = 0] = raw("size");
  const prefix = text("magic") === "ustar" ? text("prefix") : "";
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const size = (first & 0x80) === 0 ? octal("size") : Number(view.getBigUint64(FIELDS.size[0] + 4));
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError("a file's size is damaged");
  return {
    name: prefix === "" ? text("name") : `${prefix}/${text("name")}`,
    type: text("type") || "0",
    size,
    mode: octal("mode") & 0o777,
    target: text("target"),
  };
}

/** The text before the first zero. */
export function untilZero(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end));
}

/** The checksum of a header: its own field counts as spaces. */
function sumOf(bytes: Uint8Array): number {
  const [start, length] = FIELDS.sum;
  return bytes.reduce((sum, byte, index) => sum + (index >= start && index < start + length ? 0x20 : byte), 0);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
