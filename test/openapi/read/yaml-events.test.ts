/** The reader of js-yaml's events agrees with the other library, or leaves a text to it. */
import { expect, test } from "vitest";
import { parseWithLibrary } from "../../../openapi/read/yaml/parse-yaml.js";
import { parseWithEvents } from "../../../openapi/read/yaml/events/parse-with-events.js";
import type { Json } from "../../../openapi/types/json.js";

/** Every path in a value. */
function* pathsIn(value: Json, path: readonly string[] = []): Generator<readonly string[]> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* pathsIn(member, [...path, key]);
}

/** Compares both readers; whether the reader of events read the text. */
function agrees(text: string): boolean {
  const read = parseWithEvents(text);
  if (read === undefined || "problem" in read) return false;
  const library = parseWithLibrary(text);
  if (!("value" in library)) throw new Error(`read although ${library.problem}: ${JSON.stringify(text)}`);
  expect(read.value, text).toEqual(library.value);
  expect(JSON.stringify(read.value), text).toBe(JSON.stringify(library.value));
  expect(read.duplicates(0), text).toEqual(library.duplicates(0));
  const [find, findInLibrary] = [read.positions(), library.positions()];
  for (const path of [...pathsIn(read.value), ["a", "b", "absent"], ["absent"], ["a", "b", "c", "absent"]])
    expect(find(path), `${path.join(" ")} in ${text}`).toEqual(findInLibrary(path));
  return true;
}

const READ = [
  "# first\n---\na: 1 # one\n\n# between\nb: {c: [1, -0.5, 1e3, 0x1F, 0o17, .5, ~, null, True, no, 2001-01-01], 'd': {}}\n",
  "a:\n- b: 1\n  c:\n  - - 1\n    - two\n  -\n    d: e\n- last\n",
  "200: {$ref: '#/a'}\n100:\n  - http://example.com/a:b?c#d\n__proto__: 1\nconstructor: 2\n",
  "a: plain text\n  over lines\n\n  and a gap\nb: 'it''s\n  folded\n\n\n  twice'\nc: \"tab\\t, \\u00e9 \\x41 \\\n    joined \\\n    \\ lines\n    here\"\n",
  "a: |\n  two\n\n   lines\n\n\nb: >-\n  folded\n  text\n\n  * deeper\n    more\n\n  end\nc: |+\n  kept\n\nd: >+\n\n  x\n\n",
  'a: [\n  1, {b: 2,\n  c: [3]}\n ]\nb: {\n }\nempty:\nnothing: ~\nlast: ""',
  "- a\n- b: |-\n    text # no comment\n  c: x#y # comment\n",
  "a: 1\nb: 2\na: 3\nc: {x: 1, x: 2}\n",
  "a:\n  'b':\n    \"c\":\n      d: 1\n      e: [2]\n    c2: |\n      text\n\n  # between\n  f:\n    - g:\n        h: 3\n  f2: {i:\n    j}\nk: >+\n  kept\n\nl:\n  m:\n",
  "a:\n  b:\n    c: {x: 1}\n    c: {y: 2}\n  b:\n    d: 3\n",
];

test.each(READ)("reads %j", (text) => {
  expect(agrees(text)).toBe(true);
});

const LEFT = [
  ["an anchor", "a: &x 1\nb: *x\n"],
  ["a tag", "a: !!str 1\n"],
  ["a merge key", "a: {<<: {b: 1}}\n"],
  ["an omitted member of a list", "- 1\n-\n"],
  ["a bracket in a wrong column", "a: [\n]\n"],
  ["a complex key", "? [a]\n: b\n"],
  ["a second document", "a: 1\n---\nb: 2\n"],
  ["the end of a document", "a: 1\n...\n"],
  ["a carriage return", "a: 1\r\nb: 2\r\n"],
  ["an object in a plain value", "a: b: c\n"],
  ["a text in a wrong column", "a:\n  b: 1\n c: 2\n"],
  ["an open quote", "a: 'b\nc: 1\n"],
  ["an open bracket", "a: [1, 2\nb: 1\n"],
  ["an unknown escape", 'a: "\\q"\n'],
  ["a scalar alone", "text\n"],
] as const;

test.each(LEFT)("leaves %s to the library", (_, text) => {
  expect(parseWithEvents(text)).toBeUndefined();
});

/** An escaped line break before an empty line: the libraries disagree, and js-yaml follows the specification. */
const DISPUTED = /\\\n *\n/;

/** A seeded generator of numbers below a limit. */
function numbers(seed: number): (below: number) => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = [
  " ",
  "  ",
  "\n",
  "\n  ",
  "- ",
  ": ",
  ":",
  "#",
  " #",
  "a",
  "'",
  '"',
  "[",
  "]",
  "{",
  "}",
  ",",
  "|",
  ">-",
  "\\",
  "0",
  "~",
  "<<: ",
  "&",
  "---\n",
];

test("texts that were changed at random are read alike, or left to the library", () => {
  let read = 0;
  const pick = numbers(14);
  for (let i = 0; i < 1000; i++) {
    let text = READ[i % READ.length] ?? "";
    for (let changes = pick(3) + 1; changes > 0; changes--) {
      const at = pick(text.length);
      text = text.slice(0, at) + (PIECES[pick(PIECES.length)] ?? "") + text.slice(at + pick(3));
    }
    if (!DISPUTED.test(text) && agrees(text)) read++;
  }
  expect(read).toBeGreaterThan(200);
});
