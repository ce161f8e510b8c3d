import { BLOCK, padded, readHeader, untilZero } from "./tar-header.js";
import type { TarHeader } from "./tar-header.js";

/** Long names and extended headers are held in memory. */
const LONGEST_EXTENSION = 1024 * 1024;

/** A file of an archive. Its content must be read before the next file. */
export interface TarEntry extends TarHeader {
  content(): AsyncGenerator<Uint8Array, void, undefined>;
}

/** Reads an archive as it arrives: ustar, with the extensions of GNU (long names) and POSIX (pax). */
export class TarReader {
  private readonly source: AsyncIterator<Uint8Array>;
  private rest: Uint8Array = new Uint8Array();

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** @throws {RangeError} if the archive is damaged or ends too early. */
  async *entries(): AsyncGenerator<TarEntry, void, undefined> {
    let known: Partial<TarHeader> = {};
    for (;;) {
      const header = readHeader(await this.exactly(BLOCK));
      if (header === undefined) break;
      const { type, size } = header;
      if (type === "L") known = { ...known, name: untilZero(await this.extension(size)) };
      else if (type === "K") known = { ...known, target: untilZero(await this.extension(size)) };
      else if (type === "x") known = { ...known, ...readPax(await this.extension(size)) };
      else if (type === "g") await this.extension(size);
      else {
        const entry = { ...header, ...known };
        known = {};
        let left = padded(entry.size);
        const read = this.read.bind(this);
        yield {
          ...entry,
          async *content() {
            let content = entry.size;
            while (left > 0) {
              const piece = await read(left);
              left -= piece.length;
              if (content > 0) yield piece.subarray(0, content);
              content -= piece.length;
            }
          },
        };
        while (left > 0) left -= (await this.read(left)).length;
      }
    }
    // The writer waits until everything is read.
    while ((await this.source.next()).done !== true);
  }

  private async extension(size: number): Promise<Uint8Array> {
    if (size > LONGEST_EXTENSION) throw new RangeError("a name is too long");
    return (await this.exactly(padded(size))).subarray(0, size);
  }

  private async exactly(length: number): Promise<Uint8Array> {
    const whole = new Uint8Array(length);
    for (let filled = 0; filled < length;) {
      const piece = await this.read(length - filled);
      whole.set(piece, filled);
      filled += piece.length;
    }
    return whole;
  }

  /** At least one byte, and at most some. */
  private async read(most: number): Promise<Uint8Array> {
    while (this.rest.length === 0) {
      const next = await this.source.next();
      if (next.done === true) throw new RangeError("the archive ends too early");
      this.rest = next.value;
    }
    const piece = this.rest.subarray(0, most);
    this.rest = this.rest.subarray(piece.length);
    return piece;
  }
}

/** Records of `length key=value\n`; the length includes itself. */
function readPax(bytes: Uint8Array): Partial<TarHeader> {
  const decoder = new TextDecoder();
  const found: { name?: string; target?: string; size?: number } = {};
  for (let start = 0; start < bytes.length;) {
    const space = bytes.indexOf(0x20, start);
    const length = Number(decoder.decode(bytes.subarray(start, space)));
    if (space < 0 || !Number.isInteger(length) || length < 5) throw new RangeError("an extended header is damaged");
    const [, key, value = ""] =
      /^([^=]*)=([^]*)$/.exec(decoder.decode(bytes.subarray(space + 1, start + length - 1))) ?? [];
    if (key === "path") found.name = value;
    else if (key === "linkpath") found.target = value;
    else if (key === "size") found.size = Number(value);
    start += length;
  }
  if (found.size !== undefined && !Number.isSafeInteger(found.size)) throw new RangeError("a file's size is damaged");
  return found;
}
