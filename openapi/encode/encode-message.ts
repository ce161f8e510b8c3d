import { pointerOf } from "../types/json-pointer.js";
import { isObject, type UnknownObject } from "../types/objects.js";
import { MAXIMUM_LEVELS, NestingError } from "../convert/nesting-error.js";
import type { Dropped } from "./dropped.js";
import { yamlText } from "./yaml-text.js";
import type { Field, MessageType, OtherKeys } from "./message-types.js";
import { ReverseWriter } from "./reverse-writer.js";

/** Range of a signed 64-bit field. */
const isInteger = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= -(2 ** 63) && (value as number) < 2 ** 63;

/** Conversion may double the depth of a document. */
const LEVELS = 2 * MAXIMUM_LEVELS;

/** A value as text, if gnostic reads it as one: whole numbers, and null as an empty text. */
function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (value === null) return "";
  return isInteger(value) ? String(value) : undefined;
}

/**
 * Encodes a document as a message of a type.
 *
 * @param dropped - called with everything that is left out
 * @throws NestingError if the document is nested too deep
 */
export function encodeMessage(type: MessageType, document: object, dropped?: (what: Dropped) => void): Uint8Array {
  const encoder = new MessageEncoder(dropped);
  return NestingError.guard(() => encoder.encode(type, document));
}

/** One encoding. Writes backwards: fields with the highest numbers first, lists from their last item. */
class MessageEncoder {
  readonly #writer = new ReverseWriter();
  readonly #dropped: ((what: Dropped) => void) | undefined;
  /** Path to the current value. */
  readonly #path: (string | number)[] = [];

  constructor(dropped: ((what: Dropped) => void) | undefined) {
    this.#dropped = dropped;
  }

  encode(type: MessageType, document: object): Uint8Array {
    this.#message(type, document);
    return this.#writer.finish();
  }

  #drop(reason: Dropped["reason"]): void {
    this.#dropped?.({ pointer: pointerOf(this.#path), reason });
  }

  /** Writes a field with its content. */
  #field(field: Field, value: unknown): void {
    if (!field.repeated) this.#value(field.number, field.type, value, false);
    else if (Array.isArray(value)) this.#items(field, value);
    else this.#drop("value");
  }

  #items({ number, type }: Field, items: readonly unknown[]): void {
    for (let i = items.length - 1; i >= 0; i--) {
      this.#path.push(i);
      this.#value(number, type, items[i], true);
      this.#path.pop();
    }
  }

  /**
   * Writes a value as a field.
   *
   * @param always - whether to write default values too (empty text, zero, false), as a choice among fields requires
   */
  #value(number: number, type: MessageType, value: unknown, always: boolean): void {
    switch (type.kind) {
      case "text": {
        const text = asText(value);
        if (text === undefined) this.#drop("value");
        else if (always || text !== "") this.#writer.text(number, text);
        return;
      }
      case "boolean":
        if (typeof value !== "boolean") this.#drop("value");
        else if (always || value) this.#writer.boolean(number, value);
        return;
      case "double":
        if (typeof value !== "number") this.#drop("value");
        else if (always || value !== 0) this.#writer.double(number, value);
        return;
      case "integer":
        if (!isInteger(value)) this.#drop("value");
        else if (always || value !== 0) this.#writer.integer(number, value);
        return;
      default: {
        if (!isMessage(type, value)) return this.#drop("value");
        const before = this.#writer.length;
        this.#message(type, value);
        this.#writer.message(number, before);
      }
    }
  }

  /** Writes the fields of a message. */
  #message(type: MessageType, value: unknown): void {
    if (this.#path.length > LEVELS) throw new NestingError();
    switch (type.kind) {
      case "any":
        return this.#writer.text(2, yamlText(value));
      case "object":
        return this.#object(type, value as UnknownObject);
      case "map":
        return this.#map(type.values, value as UnknownObject);
      case "list":
        if (Array.isArray(value)) this.#items(type.items, value);
        else this.#value(type.items.number, type.items.type, value, true);
        return;
      case "choice": {
        const field = type.choose(value);
        if (field === undefined) this.#drop("unknown");
        else this.#value(field.number, field.type, value, true);
      }
    }
  }

  #object({ fields, others }: Extract<MessageType, { kind: "object" }>, value: UnknownObject): void {
    const keys: string[] = [];
    const found: Field[] = [];
    for (const key of Object.keys(value)) {
      const field = fields.get(key) ?? otherField(others, key);
      if (field === undefined) {
        this.#path.push(key);
        this.#drop("unknown");
        this.#path.pop();
      } else if (value[key] !== undefined) {
        // By number; equal numbers in the document's order.
        let at = found.push(field) - 1;
        keys.push(key);
        for (let before; at > 0 && (before = found[at - 1]) && before.number > field.number; at--) {
          found[at] = before;
          keys[at] = keys[at - 1] ?? "";
        }
        found[at] = field;
        keys[at] = key;
      }
    }
    for (let i = found.length - 1; i >= 0; i--) {
      const field = found[i];
      const key = keys[i] ?? "";
      if (field === undefined) continue;
      if (field.named) this.#named(field, key, value[key]);
      else {
        this.#path.push(key);
        this.#field(field, value[key]);
        this.#path.pop();
      }
    }
  }

  #map(values: Field, value: UnknownObject): void {
    const keys = Object.keys(value);
    for (let i = keys.length - 1; i >= 0; i--) {
      const key = keys[i] ?? "";
      this.#named(values, key, value[key]);
    }
  }

  /** Writes a name with its value. */
  #named({ number, type }: Field, name: string, value: unknown): void {
    this.#path.push(name);
    if (isMessage(type, value)) {
      const before = this.#writer.length;
      this.#value(2, type, value, false);
      this.#writer.text(1, name);
      this.#writer.message(number, before);
    } else this.#drop("value");
    this.#path.pop();
  }
}

function otherField({ extensions, named, keys }: OtherKeys, key: string): Field | undefined {
  if (key.startsWith("x-")) return extensions;
  return keys?.test(key) === true ? named : undefined;
}

/** Whether a value has the JSON type that a message type expects. Its content is checked later. */
function isMessage(type: MessageType, value: unknown): boolean {
  switch (type.kind) {
    case "object":
    case "map":
      return isObject(value);
    case "text":
      return asText(value) !== undefined;
    case "list":
    case "choice":
    case "any":
      return value !== undefined;
    default:
      return true;
  }
}
