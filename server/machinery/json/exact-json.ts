import { randomUUID } from "node:crypto";

/** Without so many digits in a row, no integer of a text is too long for a number. */
const LONG_DIGITS = /\d{16}/;
/** The texts and numbers of JSON. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;
const LONG_INTEGER = /^-?[1-9]\d{15,18}$/;

/** Whether a number, as written in JSON or YAML, is an integer of 64 bits that a JavaScript number cannot represent. */
export const isBeyondNumbers = (token: string): boolean =>
  LONG_INTEGER.test(token) &&
  !Number.isSafeInteger(Number(token)) &&
  BigInt.asIntN(64, BigInt(token)) === BigInt(token);

/**
 * Parses JSON as Go does: integers of 64 bits keep their digits. Those that a number cannot represent become bigints, all
 * others numbers.
 *
 * @throws SyntaxError
 */
export function parseExact(text: string): unknown {
  const value = JSON.parse(text) as unknown;
  if (!LONG_DIGITS.test(text)) return value;
  const mark = `${randomUUID()}:`;
  const marked = text.replace(TOKENS, (token) => (isBeyondNumbers(token) ? `"${mark}${token}"` : token));
  if (marked.length === text.length) return value;
  return JSON.parse(marked, (_key, item: unknown) =>
    typeof item === "string" && item.startsWith(mark) ? BigInt(item.slice(mark.length)) : item,
  ) as unknown;
}

/** Whether a value is a number of {@link parseExact}. */
export const isNumeric = (value: unknown): value is number | bigint =>
  typeof value === "number" || typeof value === "bigint";

/** JSON of a value, and whether it has integers that a number cannot represent (`exact`). */
export interface EncodedJson {
  readonly json: string;
  readonly exact: boolean;
}

/** Encodes a value with its bigints as integers. */
export function encodeExact(value: unknown, space?: number): EncodedJson {
  try {
    return { json: JSON.stringify(value, undefined, space), exact: false };
  } catch (error) {
    // `JSON.stringify` throws for bigints.
    if (!(error instanceof TypeError)) throw error;
  }
  const mark = `${randomUUID()}:`;
  const marked = JSON.stringify(
    value,
    (_key, item: unknown) => (typeof item === "bigint" ? `${mark}${item}` : item),
    space,
  );
  return { json: marked.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1"), exact: true };
}

/** The JSON of a value, with its bigints as integers. */
export const stringifyExact = (value: unknown, space?: number): string => encodeExact(value, space).json;

const holdsBigint = (value: unknown): boolean =>
  typeof value === "object" && value !== null ? Object.values(value).some(holdsBigint) : typeof value === "bigint";

/** Rounds the bigints of a value to numbers. Returns a value without bigints as it is. */
export const roundIntegers = <T>(value: T): T => (holdsBigint(value) ? (rounded(value) as T) : value);

function rounded(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(rounded);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item)]));
}
