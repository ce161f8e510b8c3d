import { expect, test } from "vitest";
import { jsonText } from "../../../openapi/read/json/json-text.js";

/** The parsed value, or what kind of error there is. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return (error as Error).name;
  }
}

/** Seeded random numbers from 0 to below 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test("a text parses to the same value as the bytes it is made of, wherever they begin in memory", () => {
  const pieces = ['"', "\\", "a", "{}", ":", "é", "日", "😀", "\u2028", "\u007f", "\u0080", "\ufeff", "\\u00e9", "\\n"];
  const next = random(1);
  for (let round = 0; round < 4000; round++) {
    const inner = Array.from({ length: Math.floor(next() * 12) }, () => pieces[Math.floor(next() * pieces.length)]);
    const text = next() < 0.5 ? `["${inner.join("")}"]` : `{"é${"x".repeat(round % 9)}": "${inner.join("")}"}`;
    const offset = round % 8;
    const memory = Buffer.alloc(offset + Buffer.byteLength(text) + 3);
    memory.write(text, offset);
    const bytes = memory.subarray(offset, memory.length - 3);
    expect([text, valueOf(jsonText(bytes))]).toEqual([text, valueOf(text)]);
  }
});

test("a text has one byte for each character where few are not ASCII, and is the bytes' own text where many are not", () => {
  const few = `{"a": "${"x".repeat(1000)}é"}`;
  expect(jsonText(Buffer.from(few))).toBe(few.replace("é", "\\u00e9"));
  const many = JSON.stringify({ a: "é x".repeat(20_000) });
  expect(jsonText(Buffer.from(many))).toBe(many);
});
