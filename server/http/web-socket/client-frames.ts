/** A control frame, or a violation of the protocol. */
export type ClientFrame = { readonly kind: "close" | "ping"; readonly payload: Buffer } | { readonly kind: "wrong" };

const CLOSE = 8;
const PING = 9;
const LARGEST_CONTROL = 125;

/** Reads the frames of a client. Drops data frames: clients of watches have nothing to send. */
export class ClientFrames {
  #rest: Buffer = Buffer.alloc(0);
  /** Bytes of data that are still to be dropped. */
  #skipped = 0n;

  /** Reads what arrived, and returns the control frames in it, up to the first violation. */
  read(chunk: Buffer): readonly ClientFrame[] {
    const found: ClientFrame[] = [];
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    for (let frame = this.#next(); frame !== "incomplete"; frame = this.#next()) {
      if (frame === "dropped") continue;
      found.push(frame);
      if (frame.kind === "wrong") break;
    }
    return found;
  }

  #next(): ClientFrame | "dropped" | "incomplete" {
    if (this.#skipped > 0n) return this.#skip();
    const bytes = this.#rest;
    const [first, second] = bytes;
    if (first === undefined || second === undefined) return "incomplete";
    const isMasked = (second & 0x80) !== 0;
    const short = second & 0x7f;
    const isControl = (first & 8) !== 0;
    if (!isMasked || (isControl && short > LARGEST_CONTROL)) return { kind: "wrong" };
    const start = 6 + (short === 126 ? 2 : short === 127 ? 8 : 0);
    if (bytes.length < start) return "incomplete";
    if (!isControl) {
      const size =
        short === 126 ? BigInt(bytes.readUInt16BE(2)) : short === 127 ? bytes.readBigUInt64BE(2) : BigInt(short);
      this.#rest = bytes.subarray(start);
      this.#skipped = size;
      return size === 0n ? "dropped" : this.#skip();
    }
    if (bytes.length < start + short) return "incomplete";
    const mask = bytes.subarray(start - 4, start);
    const payload = bytes.subarray(start, start + short).map((byte, i) => byte ^ (mask[i % 4] ?? 0));
    this.#rest = bytes.subarray(start + short);
    const opcode = first & 0x0f;
    if (opcode !== CLOSE && opcode !== PING) return "dropped";
    return { kind: opcode === CLOSE ? "close" : "ping", payload: Buffer.from(payload) };
  }

  #skip(): "dropped" | "incomplete" {
    const dropped = this.#skipped < BigInt(this.#rest.length) ? Number(this.#skipped) : this.#rest.length;
    this.#rest = this.#rest.subarray(dropped);
    this.#skipped -= BigInt(dropped);
    return this.#skipped === 0n ? "dropped" : "incomplete";
  }
}
