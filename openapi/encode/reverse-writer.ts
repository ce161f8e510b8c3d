/** Initial size of the buffer; it doubles when it is full. */
const FIRST_SIZE = 64 * 1024;

/** Longest text that is scanned for non-ASCII characters before a faster bulk method is called. */
const SHORT = 32;

/**
 * Writes protobuf backwards. The length of a message is then known when it must be written, so each value is visited once and
 * nothing is held but the bytes.
 */
export class ReverseWriter {
  #bytes = Buffer.allocUnsafe(FIRST_SIZE);
  /** Offset where the written bytes begin. */
  #start = FIRST_SIZE;

  /** Number of bytes written so far: the mark that {@link message} takes. */
  get length(): number {
    return this.#bytes.length - this.#start;
  }

  /** A copy of the written bytes. */
  finish(): Uint8Array {
    return new Uint8Array(this.#bytes.subarray(this.#start));
  }

  /** Completes a message whose fields were written since a mark was taken, by writing its head. */
  message(field: number, before: number): void {
    this.#varint(this.length - before);
    this.#varint(field * 8 + 2);
  }

  text(field: number, text: string): void {
    this.#varint(this.#utf8(text));
    this.#varint(field * 8 + 2);
  }

  boolean(field: number, value: boolean): void {
    this.#varint(value ? 1 : 0);
    this.#varint(field * 8);
  }

  double(field: number, value: number): void {
    this.#reserve(8);
    this.#start -= 8;
    this.#bytes.writeDoubleLE(value, this.#start);
    this.#varint(field * 8 + 1);
  }

  /** A whole number, positive or negative. */
  integer(field: number, value: number): void {
    if (value >= 0 && value <= Number.MAX_SAFE_INTEGER) this.#varint(value);
    else this.#bigVarint(BigInt.asUintN(64, BigInt(value)));
    this.#varint(field * 8);
  }

  /** Writes a text, and returns its length in bytes. Lone surrogates become the replacement character. */
  #utf8(text: string): number {
    const { length } = text;
    if (length <= SHORT) {
      this.#reserve(length);
      const from = this.#start - length;
      let i = 0;
      for (let code; i < length && (code = text.charCodeAt(i)) < 0x80; i++) this.#bytes[from + i] = code;
      if (i === length) {
        this.#start = from;
        return length;
      }
    }
    const size = Buffer.byteLength(text);
    this.#reserve(size);
    this.#start -= size;
    this.#bytes.write(text, this.#start, size, "utf8");
    return size;
  }

  #varint(value: number): void {
    let size = 1;
    for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) size++;
    this.#reserve(size);
    this.#start -= size;
    let at = this.#start;
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.#bytes[at++] = (rest % 0x80) + 0x80;
    this.#bytes[at] = rest;
  }

  #bigVarint(value: bigint): void {
    const bytes: number[] = [];
    for (let rest = value; ; rest >>= 7n) {
      const more = rest >= 0x80n;
      bytes.push(Number(rest & 0x7fn) + (more ? 0x80 : 0));
      if (!more) break;
    }
    this.#reserve(bytes.length);
    this.#start -= bytes.length;
    this.#bytes.set(bytes, this.#start);
  }

  /** Makes room for that many bytes before the written ones. */
  #reserve(size: number): void {
    if (size <= this.#start) return;
    const used = this.length;
    const bytes = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, used + size));
    this.#bytes.copy(bytes, bytes.length - used, this.#start);
    this.#bytes = bytes;
    this.#start = bytes.length - used;
  }
}
