import { isUtf8 } from "node:buffer";
import { WireError, WireReader } from "../../../openapi/encode/wire-reader.js";
import { messageTable, type FieldType } from "./message-tables.js";

const DEEPEST = 32;

/** Most fields and entries of a body. A value takes two bytes at least, and far more once it is decoded. */
const MOST_VALUES = 1_000_000;

const SCALARS: ReadonlySet<string> = new Set(["bool", "bytes", "int", "string"]);

/** Wire types. */
const WIRE_NUMBER = 0n;
const WIRE_BYTES = 2n;

/** An integer of 64 bits: a bigint if a number cannot represent it, as in bodies in JSON. */
function integer(bits: bigint): number | bigint {
  const value = BigInt.asIntN(64, bits);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new WireError("a text is not UTF-8");
  return bytes.toString();
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(textOf(bytes)) as unknown;
  } catch {
    throw new WireError("a field does not hold valid JSON");
  }
}

function timeOf(fields: Readonly<Record<string, unknown>>, micro: boolean): string {
  const date = new Date(Number(fields["seconds"] ?? 0) * 1000);
  if (Number.isNaN(date.getTime())) throw new WireError("a time is out of range");
  const seconds = date.toISOString().slice(0, 19);
  const nanos = Number(fields["nanos"] ?? 0);
  return micro ? `${seconds}.${String(Math.floor(nanos / 1000)).padStart(6, "0")}Z` : `${seconds}Z`;
}

/** Whether Go leaves the value of a field out of JSON. */
const isLeftOut = ({ type, keepsZero }: FieldType, value: unknown): boolean =>
  value === undefined || (!keepsZero && SCALARS.has(type) && (value === "" || value === 0 || value === false));

/** Decodes the messages of one body. */
class MessageDecoder {
  #values = 0;

  #count(): void {
    if (++this.#values > MOST_VALUES) throw new WireError(`it has more than ${MOST_VALUES} values`);
  }

  decode(name: string, bytes: Buffer, depth: number): unknown {
    if (depth > DEEPEST) throw new WireError("messages are nested too deep");
    const table = messageTable(name);
    const reader = new WireReader(bytes);
    const fields = new Map<string, unknown>();
    while (!reader.done) {
      this.#count();
      const tag = reader.varint();
      const field = table.get(Number(tag >> 3n));
      if (field === undefined)
        throw new WireError(`${name} has a field with number ${String(tag >> 3n)}, which is unknown`);
      this.#readField(fields, field, reader, tag & 7n, depth);
    }
    // If the only field of a message has no name, its value stands for the message.
    const [only] = table.values();
    if (only?.name === "") return fields.get("") ?? (only.form === "list" ? [] : {});
    return Object.fromEntries(
      [...fields].map(([key, value]) => [
        key,
        value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value,
      ]),
    );
  }

  #readField(fields: Map<string, unknown>, field: FieldType, reader: WireReader, wire: bigint, depth: number): void {
    if (field.form === "map") {
      if (wire !== WIRE_BYTES) throw new WireError("a map has the wrong wire type");
      const entries = (fields.get(field.name) ?? new Map()) as Map<string, unknown>;
      fields.set(field.name, entries.set(...this.#entry(reader.chunk(), field, depth)));
      return;
    }
    const value = this.#value(reader, wire, field.type, depth);
    if (field.form === "list") {
      const items = fields.get(field.name) as unknown[] | undefined;
      if (items === undefined) fields.set(field.name, [value]);
      else items.push(value);
    } else if (field.name === "...") {
      for (const [key, inner] of Object.entries(value as object)) fields.set(key, inner);
    } else if (!isLeftOut(field, value)) {
      fields.set(field.name, value);
    }
  }

  #entry(bytes: Buffer, { type }: FieldType, depth: number): readonly [string, unknown] {
    const reader = new WireReader(bytes);
    let [key, value]: [string, unknown] = ["", undefined];
    while (!reader.done) {
      this.#count();
      const tag = reader.varint();
      if (tag >> 3n === 1n) key = textOf(reader.chunk());
      else value = this.#value(reader, tag & 7n, type, depth);
    }
    return [key, value ?? this.#bytesValue(Buffer.alloc(0), type, depth)];
  }

  /** The value of a field. `undefined`: a time that is not set. */
  #value(reader: WireReader, wire: bigint, type: string, depth: number): unknown {
    if (wire === WIRE_BYTES) return this.#bytesValue(reader.chunk(), type, depth);
    if (wire !== WIRE_NUMBER) throw new WireError("a field has a wire type that is not supported");
    const number = reader.varint();
    if (type === "bool") return number !== 0n;
    if (type !== "int") throw new WireError("a field has the wrong type");
    return integer(number);
  }

  #bytesValue(bytes: Buffer, type: string, depth: number): unknown {
    switch (type) {
      case "string":
        return textOf(bytes);
      case "bytes":
        return bytes.toString("base64");
      case "raw":
        return bytes;
      case "json":
        return jsonOf(bytes);
      case "bool":
      case "int":
        throw new WireError("a field has the wrong type");
      default:
        return this.#message(type, bytes, depth + 1);
    }
  }

  /** The value of a message. Times, quantities and `IntOrString` are texts or numbers in JSON, not objects. */
  #message(type: string, bytes: Buffer, depth: number): unknown {
    const decode = (name: string): Record<string, unknown> =>
      this.decode(name, bytes, depth) as Record<string, unknown>;
    switch (type) {
      case "time":
      case "micro":
        return bytes.length === 0 ? undefined : timeOf(decode("Timestamp"), type === "micro");
      case "quantity":
        return decode("Quantity")["string"] ?? "0";
      case "intOrString": {
        const { type: which, number, text } = decode("IntOrString");
        return which === 1 ? (text ?? "") : (number ?? 0);
      }
      default:
        return decode(type);
    }
  }
}

/**
 * Decodes a message to what its JSON would be. Throws a {@link WireError} for anything that is not known: dropping it
 * would lose what the client means.
 */
export const decodeMessage = (name: string, bytes: Buffer): unknown => new MessageDecoder().decode(name, bytes, 0);
