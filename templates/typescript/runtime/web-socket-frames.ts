/** RFC 6455's frame types. */
export const OPCODES = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

export interface Frame {
  readonly final: boolean;
  readonly opcode: number;
  readonly payload: Uint8Array<ArrayBuffer>;
}

/** A violation of the protocol by the other side, with the close code to send. */
export class ProtocolError extends Error {
  readonly code: number;

  constructor(message: string, code = 1002) {
    super(message);
    this.code = code;
  }
}

/** Encodes a frame as clients send it: masked, so that no intermediary mistakes its content for a request. */
export function encodeFrame(opcode: number, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const { length } = payload;
  const extended = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  const frame = new Uint8Array(6 + extended + length);
  const view = new DataView(frame.buffer);
  frame[0] = 0x80 | opcode;
  frame[1] = 0x80 | (extended === 0 ? length : extended === 2 ? 126 : 127);
  if (extended === 2) view.setUint16(2, length);
  if (extended === 8) view.setBigUint64(2, BigInt(length));
  const mask = crypto.getRandomValues(new Uint8Array(4));
  const start = 6 + extended;
  frame.set(mask, start - 4);
  for (let index = 0; index < length; index++) {
    frame[start + index] = (payload[index] ?? 0) ^ (mask[index & 3] ?? 0);
  }
  return frame;
}

/** Parses a server's byte stream into frames. Chunks may end anywhere. */
export class FrameReader {
  readonly #maxLength: number;
  #pieces: Uint8Array[] = [];
  #available = 0;
  #head: { readonly final: boolean; readonly opcode: number; readonly length: number } | undefined;

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  /** @throws {ProtocolError} */
  *push(piece: Uint8Array): Generator<Frame, void> {
    this.#pieces.push(piece);
    this.#available += piece.length;
    for (;;) {
      this.#head ??= this.#readHead();
      if (!this.#head || this.#available < this.#head.length) return;
      const { final, opcode, length } = this.#head;
      this.#head = undefined;
      yield { final, opcode, payload: this.#take(length) };
    }
  }

  #readHead(): { final: boolean; opcode: number; length: number } | undefined {
    if (this.#available < 2) return undefined;
    const start = this.#take(Math.min(this.#available, 10));
    const [first = 0, second = 0] = start;
    const short = second & 0x7f;
    const size = short < 126 ? 2 : short === 126 ? 4 : 10;
    const enough = start.length >= size;
    const rest = start.subarray(enough ? size : 0);
    if (rest.length > 0) this.#pieces.unshift(rest);
    this.#available += rest.length;
    if (!enough) return undefined;
    const view = new DataView(start.buffer);
    const length = short < 126 ? short : short === 126 ? view.getUint16(2) : Number(view.getBigUint64(2));
    const opcode = first & 0x0f;
    if ((first & 0x70) !== 0 || (second & 0x80) !== 0) throw new ProtocolError("a frame has invalid flags");
    if (opcode >= 8 && (short > 125 || (first & 0x80) === 0))
      throw new ProtocolError("a control frame is too long or fragmented");
    if (length > this.#maxLength) throw new ProtocolError("a message is too long", 1009);
    return { final: (first & 0x80) !== 0, opcode, length };
  }

  #take(length: number): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(length);
    let filled = 0;
    let used = 0;
    for (; filled < length; used++) {
      const piece = this.#pieces[used] ?? taken;
      const part = piece.subarray(0, length - filled);
      taken.set(part, filled);
      filled += part.length;
      if (part.length < piece.length) {
        this.#pieces[used] = piece.subarray(part.length);
        break;
      }
    }
    this.#pieces.splice(0, used);
    this.#available -= length;
    return taken;
  }
}
