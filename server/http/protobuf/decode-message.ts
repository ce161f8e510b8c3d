import { WireError, WireReader } from "../../../openapi/encode/wire-reader.js";
import { messageTable, type FieldType } from "./message-tables.js";

const DEEPEST = 32;

function timeText(bytes: Buffer, micro: boolean): string | undefined {
  if (bytes.length === 0) return undefined;
  const fields = decodeFields(bytes, [
    [1, "seconds"],
    [2, "nanos"],
  ]);
  const date = new Date(Number(fields["seconds"] ?? 0n) * 1000);
  if (Number.isNaN(date.getTime())) throw new WireError("a time is out of range");
  const seconds = date.toISOString().slice(0, 19);
  const nanos = Number(fields["nanos"] ?? 0n);
  return micro ? `${seconds}.${String(Math.floor(nanos / 1000)).padStart(6, "0")}Z` : `${seconds}Z`;
}

/** Numbers of a message of nothing else. */
function decodeFields(bytes: Buffer, names: readonly (readonly [number, string])[]): Record<string, bigint> {
  const reader = new WireReader(bytes);
  const found: Record<string, bigint> = {};
  while (!reader.done) {
    const tag = reader.varint();
    const name = names.find(([number]) => BigInt(number) === tag >> 3n)?.[1];
    if (name === undefined || (tag & 7n) !== 0n) throw new WireError("a time has another field");
    found[name] = BigInt.asIntN(64, reader.varint());
  }
  return found;
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch {
    throw new WireError("a field that holds JSON does not");
  }
}

/** A value of a field. `undefined`: what Go leaves out of JSON. */
function valueOf(reader: WireReader, wire: bigint, { type, form }: FieldType, depth: number): unknown {
  if (wire === 0n) {
    const number = reader.varint();
    if (type === "bool") return number !== 0n;
    if (type !== "int") throw new WireError("a field has another type");
    const value = Number(BigInt.asIntN(64, number));
    return value === 0 ? undefined : value;
  }
  if (wire !== 2n) throw new WireError("a field has a form that is not used");
  const bytes = reader.chunk();
  switch (type) {
    case "string": {
      const text = bytes.toString();
      return text === "" && form === "one" ? undefined : text;
    }
    case "bytes":
      return bytes.toString("base64");
    case "raw":
      return bytes;
    case "json":
      return json(bytes);
    case "time":
    case "micro":
      return timeText(bytes, type === "micro");
    case "bool":
    case "int":
      throw new WireError("a field has another type");
    default:
      return decodeMessage(type, bytes, depth + 1);
  }
}

function entryOf(bytes: Buffer, field: FieldType, depth: number): readonly [string, unknown] {
  const reader = new WireReader(bytes);
  let [key, value]: [string, unknown] = ["", undefined];
  while (!reader.done) {
    const tag = reader.varint();
    if (tag >> 3n === 1n) key = reader.chunk().toString();
    else value = valueOf(reader, tag & 7n, { ...field, form: "list" }, depth);
  }
  return [key, value ?? (field.type === "string" || field.type === "bytes" ? "" : {})];
}

/**
 * Decodes a message to what its JSON would be. Throws a {@link WireError} for anything that is not known: dropping it
 * would lose what the client means.
 */
export function decodeMessage(name: string, bytes: Buffer, depth = 0): unknown {
  if (depth > DEEPEST) throw new WireError("messages are nested too deep");
  const table = messageTable(name);
  const reader = new WireReader(bytes);
  const fields = new Map<string, unknown>();
  while (!reader.done) {
    const tag = reader.varint();
    const field = table.get(Number(tag >> 3n));
    if (field === undefined)
      throw new WireError(`${name} has a field with number ${String(tag >> 3n)}, which is not known`);
    if (field.form === "map") {
      if ((tag & 7n) !== 2n) throw new WireError("a map has another form");
      const entries = (fields.get(field.name) ?? new Map()) as Map<string, unknown>;
      fields.set(field.name, entries.set(...entryOf(reader.chunk(), field, depth)));
      continue;
    }
    const value = valueOf(reader, tag & 7n, field, depth);
    if (field.form === "list") fields.set(field.name, [...((fields.get(field.name) ?? []) as unknown[]), value]);
    else if (value !== undefined) fields.set(field.name, value);
  }
  // A message without names of its fields stands for the value of its only one.
  if (table.size === 1 && table.get(1)?.name === "") return fields.get("") ?? {};
  return Object.fromEntries(
    [...fields].map(([key, value]) => [
      key,
      value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value,
    ]),
  );
}
