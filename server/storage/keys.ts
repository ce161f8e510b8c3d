import { KeyError } from "./errors.js";

/** The longest key in bytes of UTF-8: what LMDB takes. Other drivers keep to it, so that data can move between them. */
export const LONGEST_KEY = 1978;

/** Why not every driver takes a key, as a sentence; `undefined` if all do. */
export function keyProblem(key: string): string | undefined {
  if (key.includes("\0")) return "a key contains a zero byte";
  // A code unit becomes at most three bytes.
  if (key.length > 0 && key.length <= LONGEST_KEY / 3) return undefined;
  const length = Buffer.byteLength(key);
  if (length === 0) return "a key is empty";
  if (length > LONGEST_KEY) return `a key has ${String(length)} bytes; at most ${String(LONGEST_KEY)} can be stored`;
  return undefined;
}

/** @throws KeyError for a key that not every driver takes */
export function checkKey(key: string): void {
  const problem = keyProblem(key);
  if (problem !== undefined) throw new KeyError(problem);
}

/** Orders keys by their UTF-8 bytes, as LMDB and etcd do. */
export function compareKeys(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return byteRank(a) - byteRank(b);
  }
  return left.length - right.length;
}

/** Surrogates stand for code points above all that one code unit holds. */
const byteRank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
