/** Bytes that are not the protobuf message that they should be. */
export class WireError extends Error {
  override readonly name = "WireError";
}

/** Reads protobuf's wire format, one part after the other. */
export class WireReader {
  #at = 0;

  constructor(readonly bytes: Buffer) {}

  get done(): boolean {
    return this.#at >= this.bytes.length;
  }

  /** A number, also the one that begins a field: its number and wire type. 64 bits, without a sign. */
  varint(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.bytes[this.#at++];
      if (byte === undefined || shift > 63n) throw new WireError("a number does not end");
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  /** Bytes that begin with their length: a text, bytes or a message. A part of the whole, not a copy. */
  chunk(): Buffer {
    return this.take(Number(this.varint()));
  }

  /** That many bytes. */
  take(length: number): Buffer {
    const end = this.#at + length;
    if (!(end <= this.bytes.length)) throw new WireError("a field is longer than its message");
    const bytes = this.bytes.subarray(this.#at, end);
    this.#at = end;
    return bytes;
  }
}
