import type { Json } from "../../../types/json.js";

const DECIMAL = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

const WORDS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

const LONGEST_WORD = 5;

/** Whether a plain scalar may be a number: it begins with a digit, a sign or a point. */
function mayBeNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
}

/** The value of a plain scalar in the core schema of YAML 1.2. Numbers that JSON does not have stay as they are written. */
export function plainValue(source: string): Json {
  if (!mayBeNumber(source.charCodeAt(0))) {
    if (source.length > LONGEST_WORD) return source;
    const word = WORDS.get(source);
    return word === undefined ? source : word;
  }
  const value = DECIMAL.test(source)
    ? parseInt(source, 10)
    : OCTAL.test(source)
      ? parseInt(source.slice(2), 8)
      : HEXADECIMAL.test(source)
        ? parseInt(source.slice(2), 16)
        : FLOAT.test(source)
          ? parseFloat(source)
          : NaN;
  return Number.isFinite(value) ? value : source;
}
