import { WireError, WireReader } from "../../../openapi/encode/wire-reader.js";

/** Writes a message in Protocol Buffers' wire format (protobuf.dev/programming-guides/encoding). Defaults are left out. */
export class WireWriter {
  readonly #parts: Uint8Array[] = [];

  /** An integer or enumeration that is not negative. */
  number(field: number, value: number): this {
    if (value !== 0) this.#parts.push(varint(field * 8), varint(value));
    return this;
  }

  /** An integer that may be absent or 0, in a `oneof`: 0 is written. */
  chosenNumber(field: number, value: number): this {
    this.#parts.push(varint(field * 8), varint(value));
    return this;
  }

  /** A 64-bit integer that JavaScript's numbers cannot hold, as it was read. */
  big(field: number, value: bigint): this {
    if (value !== 0n) this.#parts.push(varint(field * 8), bigVarint(value));
    return this;
  }

  boolean(field: number, value: boolean): this {
    return this.number(field, value ? 1 : 0);
  }

  bytes(field: number, value: Uint8Array): this {
    if (value.byteLength > 0) this.message(field, value);
    return this;
  }

  text(field: number, value: string): this {
    return this.bytes(field, Buffer.from(value));
  }

  /** A message; an empty one is written, too. */
  message(field: number, value: Uint8Array): this {
    this.#parts.push(varint(field * 8 + 2), varint(value.byteLength), value);
    return this;
  }

  finish(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return Uint8Array.from(bytes);
}

function bigVarint(value: bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return Uint8Array.from(bytes);
}

/** A field of a message: `number` for integers, `bytes` for texts, bytes and messages. */
export interface Field {
  readonly field: number;
  /** 64 bits, without a sign. */
  readonly integer: bigint;
  readonly bytes: Buffer;
}

const NOTHING = Buffer.alloc(0);

/**
 * The fields of a message in their order. Fields of types that etcd does not use are skipped.
 *
 * @throws WireError
 */
export function* readFields(message: Buffer): Iterable<Field> {
  const reader = new WireReader(message);
  while (!reader.done) {
    const tag = Number(reader.varint());
    const [field, type] = [tag >>> 3, tag & 7];
    if (type === 0) yield { field, integer: reader.varint(), bytes: NOTHING };
    else if (type === 2) yield { field, integer: 0n, bytes: reader.chunk() };
    else if (type === 1) reader.take(8);
    else if (type === 5) reader.take(4);
    else throw new WireError(`a message has a field of type ${String(type)}`);
  }
}
