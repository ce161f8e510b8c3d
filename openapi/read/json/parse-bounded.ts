import { isUtf8 } from "node:buffer";
import { MAXIMUM_DEPTH } from "../limits.js";
import type { Problem } from "../sources/location.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Why a JSON text is too expensive to parse. The text is scanned before anything is built from it. */
function excess(bytes: Uint8Array, values: number): string | undefined {
  let [depth, count, inText] = [0, 1, false];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inText) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === COMMA) count++;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      count++;
      if (++depth > MAXIMUM_DEPTH) return `it is nested more than ${MAXIMUM_DEPTH} levels`;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth--;
  }
  return count > values ? `it has more than ${values} values` : undefined;
}

/**
 * Parses JSON in UTF-8 from an untrusted source.
 *
 * @param parse - throws for what is not JSON
 */
export function parseBounded(
  bytes: Buffer,
  values: number,
  parse: (text: string) => unknown = JSON.parse,
): { readonly value: unknown } | Problem {
  if (bytes.length === 0) return { problem: "it is empty" };
  if (!isUtf8(bytes)) return { problem: "it is not UTF-8" };
  const problem = excess(bytes, values);
  if (problem !== undefined) return { problem };
  try {
    return { value: parse(bytes.toString().replace(/^\uFEFF/, "")) };
  } catch {
    return { problem: "it is not JSON" };
  }
}
