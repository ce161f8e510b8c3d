/** Bytes that a writer starts with; it takes twice as many whenever they are not enough. */
const FIRST_SIZE = 64 * 1024;

/** Texts up to this length are looked at for characters beyond ASCII before anything else is called. */
const SHORT = 32;

/**
 * Writes protobuf from its end to its beginning: what a message's length is, is known when it has to be written, so each
 * value is looked at once, and nothing is held but the bytes themselves.
 */
export class ReverseWriter {
  #bytes = Buffer.allocUnsafe(FIRST_SIZE);
  /** Where the bytes written so far begin. */
  #start = FIRST_SIZE;

  /** Bytes written so far: what {@link message} has to know of the time before. */
  get length(): number {
    return this.#bytes.length - this.#start;
  }

  /** What was written, in bytes of its own. */
  finish(): Uint8Array {
    return new Uint8Array(this.#bytes.subarray(this.#start));
  }

  /** Ends (by beginning it) a message whose fields were written since a length was taken. */
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

  /** Writes a text, and says how many bytes it takes. What is no character, half of a pair, becomes the sign for that. */
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

  /** Makes room for that many bytes before those written. */
  #reserve(size: number): void {
    if (size <= this.#start) return;
    const used = this.length;
    const bytes = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, used + size));
    this.#bytes.copy(bytes, bytes.length - used, this.#start);
    this.#bytes = bytes;
    this.#start = bytes.length - used;
  }
}
