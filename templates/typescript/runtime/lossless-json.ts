import type { JsonCodec } from "./json.js";

/**
 * JSON with exact integers: those that a number cannot represent are read as `bigint`, and `bigint` is written as an
 * integer. Otherwise the same as `JSON`, and as fast when there are no such integers.
 */
export const losslessJson: JsonCodec = { parse, stringify };

/** The fewest digits of an integer beyond 2^53. */
const SUSPICIOUS = /\d{16}/;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LONG_INTEGER = /^-?[1-9]\d{15,}$/;

function parse(text: string): unknown {
  if (!SUSPICIOUS.test(text)) return JSON.parse(text);
  const mark = newMark(text);
  const marked = markIntegers(text, mark);
  return marked === undefined ? JSON.parse(text) : reviveIntegers(JSON.parse(marked), mark);
}

function stringify(value: unknown): string | undefined {
  if (!("toJSON" in BigInt.prototype)) {
    try {
      return JSON.stringify(value);
    } catch (error) {
      // It throws for `bigint`, and for cycles, for which the second attempt throws again.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  const mark = newMark("");
  const marked = JSON.stringify(
    value,
    function replace(this: Readonly<Record<string, unknown>>, key, replaced: unknown) {
      const original = this[key];
      return typeof original === "bigint" ? mark + String(original) : replaced;
    },
  ) as string | undefined;
  return marked?.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}

/** A text that no string of the other text contains. */
function newMark(text: string): string {
  for (;;) {
    const random = crypto.getRandomValues(new Uint32Array(4));
    const mark = `int-${Array.from(random, (part) => part.toString(36)).join("")}:`;
    if (!text.includes(mark)) return mark;
  }
}

/** The text with its inexact integers replaced by marked strings; undefined if there are none. */
function markIntegers(text: string, mark: string): string | undefined {
  let marked = "";
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) {
      index = endOfString(text, index);
    } else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      NUMBER.lastIndex = index;
      const [token = text.charAt(index)] = NUMBER.exec(text) ?? [];
      if (LONG_INTEGER.test(token) && !Number.isSafeInteger(Number(token))) {
        marked += `${text.slice(copied, index)}"${mark}${token}"`;
        copied = index + token.length;
      }
      index += token.length - 1;
    }
  }
  return copied === 0 ? undefined : marked + text.slice(copied);
}

/** The end of the string that begins at a quote. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === 0x5c) escapes++;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}

/** Replaces marked strings with integers, in place. Not recursive, since JSON may be deeply nested. */
function reviveIntegers(root: unknown, mark: string): unknown {
  const holder: Record<string, unknown> = { root };
  const open: Record<string, unknown>[] = [holder];
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    for (const key of Object.keys(object)) {
      const value = object[key];
      if (typeof value === "string") {
        if (value.startsWith(mark)) object[key] = BigInt(value.slice(mark.length));
      } else if (typeof value === "object" && value !== null) {
        open.push(value as Record<string, unknown>);
      }
    }
  }
  return holder["root"];
}
