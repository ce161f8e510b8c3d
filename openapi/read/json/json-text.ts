import { isAscii } from "node:buffer";

/** Bytes above this are not ASCII. */
const ASCII = 0x7f;

const BACKSLASH = 0x5c;

/** More runs of other characters than this are decoded in the ordinary way. */
const MOST_RUNS = 1000;

/** Parts that are at most this long are searched byte by byte. */
const SHORT = 128;

/** Number of parts that a longer one is divided into. */
const PARTS = 8;

/** A run of bytes that are not ASCII. */
interface Run {
  readonly from: number;
  /** The first byte after it. */
  readonly to: number;
}

/**
 * Adds the runs of bytes that are not ASCII, until there are very many. Looking at whole parts is fast even in a process that
 * has just started, where a loop over all bytes is not.
 */
function findRuns(bytes: Buffer, from: number, to: number, runs: Run[]): void {
  if (runs.length > MOST_RUNS || isAscii(bytes.subarray(from, to))) return;
  if (to - from > SHORT) {
    const length = Math.ceil((to - from) / PARTS);
    for (let at = from; at < to; at += length) findRuns(bytes, at, Math.min(at + length, to), runs);
    return;
  }
  // A run may have begun in the part before.
  for (let at = Math.max(from, runs.at(-1)?.to ?? 0); at < to; at++) {
    if ((bytes[at] ?? 0) <= ASCII) continue;
    const start = at;
    while ((bytes[at] ?? 0) > ASCII) at++;
    runs.push({ from: start, to: at });
  }
}

/** Text as escapes of JSON strings. */
function escaped(text: string): string {
  let escapes = "";
  for (let i = 0; i < text.length; i++) escapes += `\\u${text.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return escapes;
}

/**
 * JSON in UTF-8 as a text that parses to the same value. Characters that are not ASCII, which can only be in strings, are
 * escaped where there are few of them: then the text takes a byte for each character, and is made and parsed in half the time.
 *
 * @param bytes - valid UTF-8
 */
export function jsonText(bytes: Buffer): string {
  const runs: Run[] = [];
  findRuns(bytes, 0, bytes.length, runs);
  // A backslash before such a character is an error, and must remain one.
  if (runs.length > MOST_RUNS || runs.some(({ from }) => bytes[from - 1] === BACKSLASH)) return bytes.toString();
  let text = "";
  let at = 0;
  for (const { from, to } of runs) {
    text += bytes.toString("latin1", at, from) + escaped(bytes.toString("utf8", from, to));
    at = to;
  }
  return text + bytes.toString("latin1", at);
}
