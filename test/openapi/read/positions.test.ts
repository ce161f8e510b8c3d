import { describe, expect, test } from "vitest";
import { jsonPositions } from "../../../openapi/read/json/json-positions.js";
import { parseJson } from "../../../openapi/read/json/parse-json.js";
import { parseYaml } from "../../../openapi/read/yaml/parse-yaml.js";
import type { Range } from "../../../openapi/read/parsed-text.js";
import { SourceLines } from "../../../openapi/read/source-lines.js";

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** A seeded generator of numbers below a limit. */
function numbers(seed: number): (below: number) => number {
  // Spreads neighbouring seeds.
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A text, its value, and the position of every path, recorded while writing the text. */
interface Written {
  text: string;
  readonly places: { readonly path: string[]; readonly range: Range; readonly value: Value }[];
}

const WORDS = ["a", "b/c", "~", "ключ", "{", '"', "\\", "]", ",:", "", "__proto__", "𝒳", "1"];
const SCALARS: Value[] = [0, -1.5e300, true, null, "", 'a "quote" \\', "}{][", "line\nline", "\u2028", 12345678901];

/** Writes a random value as JSON with random white space, and records all positions. */
function writeJson(out: Written, pick: (below: number) => number, path: string[], key: Range | undefined): Value {
  const space = (): void => void (out.text += [" ", "", "\n", "\r\n\t", "  "][pick(5)] ?? "");
  const start = out.text.length;
  const kind = path.length > 5 ? 0 : path.length === 0 ? 1 : pick(3);
  if (kind === 0) {
    const value = SCALARS[pick(SCALARS.length)] ?? null;
    out.text += JSON.stringify(value);
    out.places.push({ path, range: { start, end: out.text.length }, value });
    return value;
  }
  const names = kind === 1 ? WORDS.filter(() => pick(4) === 0) : Array.from({ length: pick(4) }, (_, i) => String(i));
  const range = key ?? { start, end: start + 1 };
  const members: [string, Value][] = [];
  out.text += kind === 1 ? "{" : "[";
  for (const [i, name] of names.entries()) {
    if (i > 0) out.text += ",";
    space();
    let nameRange: Range | undefined;
    if (kind === 1) {
      nameRange = { start: out.text.length, end: out.text.length + JSON.stringify(name).length };
      out.text += JSON.stringify(name);
      space();
      out.text += ":";
      space();
    }
    members.push([name, writeJson(out, pick, [...path, name], nameRange)]);
    space();
  }
  out.text += kind === 1 ? "}" : "]";
  const value: Value = kind === 1 ? Object.fromEntries(members) : members.map(([, member]) => member);
  out.places.push({ path, range, value });
  return value;
}

test("positions in JSON match those of an independent writer", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const out: Written = { text: seed % 2 === 0 ? "\n " : "", places: [] };
    writeJson(out, numbers(seed), [], undefined);
    out.text += " \n";
    const find = jsonPositions(out.text);
    for (const { path, range } of out.places) expect(find(path), `${seed} ${path.join(" ")}`).toEqual(range);
  }
});

test("positions in YAML equal those in JSON for texts that are both", () => {
  let compared = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const out: Written = { text: "", places: [] };
    const value = writeJson(out, numbers(seed), [], undefined);
    const yaml = parseYaml(out.text);
    // Skips texts that are not YAML, such as those with a tab before a bracket in block context.
    if (!("value" in yaml)) continue;
    expect(yaml.value).toEqual(value);
    const find = yaml.positions();
    for (const { path, range } of out.places) expect(find(path), `${seed} ${path.join(" ")}`).toEqual(range);
    compared += out.places.length;
  }
  expect(compared).toBeGreaterThan(1000);
});

describe("positions in YAML", () => {
  const text = [
    "swagger: '2.0' # a comment",
    "base: &base",
    "  type: object",
    "  title: Base",
    "paths:",
    "  ? /pets",
    "  : get:",
    "      responses:",
    "        200:",
    "          description: >-",
    "            Folded",
    "            text",
    "definitions:",
    "  Pet:",
    "    <<: *base",
    "    title: Pet",
    "    required: [name, 'owner']",
    "  Same: *base",
    "  Empty:",
  ].join("\r\n");
  const yaml = parseYaml(text);
  if (!("value" in yaml)) throw new Error(yaml.problem);
  const find = yaml.positions();
  const lines = new SourceLines(text);

  test.each([
    { path: ["swagger"], want: [1, 10, 5] },
    { path: ["paths", "/pets"], want: [6, 5, 5] },
    { path: ["paths", "/pets", "get", "responses", "200"], want: [9, 9, 3] },
    { path: ["definitions", "Pet"], want: [14, 3, 3] },
    { path: ["definitions", "Pet", "title"], want: [16, 12, 3] },
    { path: ["definitions", "Pet", "type"], want: [3, 9, 6] },
    { path: ["definitions", "Pet", "required", "1"], want: [17, 22, 7] },
    { path: ["definitions", "Pet", "required", "9"], want: [17, 5, 8] },
    { path: ["definitions", "Same", "title"], want: [4, 10, 4] },
    { path: ["definitions", "Empty"], want: [19, 3, 5] },
    { path: [], want: [1, 1, 1] },
  ])("$path", ({ path, want }) => {
    const { start, end } = find(path);
    expect(Object.values(lines.place(start, end))).toEqual(want);
  });
});

test("a duplicate key has the position of its last occurrence", () => {
  const text = '{"a": {"x": 1}, "b": 0, "a": {"y": 2}}';
  const find = jsonPositions(text);
  expect(find(["a"]).start).toBe(text.lastIndexOf('"a"'));
  expect(find(["a", "y"]).start).toBe(text.indexOf("2"));
  expect(find(["a", "x"]).start, "only the last one is there").toBe(text.lastIndexOf('"a"'));
});

describe("duplicate keys in JSON", () => {
  test.each([
    { text: '{"a": 1, "a": 2}', want: [["a", "", 9]] },
    { text: '{"a": {"b": [1, {"c/d": 1, "c\\/d": 2}]}}', want: [["c/d", "/a/b/1", 27]] },
    {
      text: '{"a":1,"\\u0061" :2,"a":3}',
      want: [
        ["a", "", 7],
        ["a", "", 19],
      ],
    },
    { text: '{"__proto__": 1, "__proto__": 2}', want: [["__proto__", "", 17]] },
    { text: '{"a": "\\": \\"b\\": ", "b": ": "}', want: [] },
    { text: '[{"a": 1}, {"a": 2}]', want: [] },
  ])("$text", ({ text, want }) => {
    const parsed = parseJson(text);
    if (!("value" in parsed)) throw new Error(parsed.problem);
    // A key count of 0 forces the full check.
    expect(parsed.duplicates(0).map(({ key, pointer, start }) => [key, pointer, start])).toEqual(want);
  });
});

test.each([
  { text: '{"a": 1, "b": 2}', keys: 2, closer: false },
  { text: '{"a\\\\": "\\": \\" :", "b" : {"c"\n:2}}', keys: 3, closer: false },
  { text: '{"a": ": b", "b": 1}', keys: 2, closer: false },
  { text: '{"a": 1, "a\\\\\\"": 3, "a": 2}', keys: 2, closer: true },
])("counting keys never misses a duplicate: $text", ({ text, keys, closer }) => {
  const parsed = parseJson(text);
  if (!("value" in parsed)) throw new Error(parsed.problem);
  expect(parsed.duplicates(keys).length > 0).toBe(closer);
});

test("lines and columns match a simple count, and lengths end with the line", () => {
  const text = "ab\r\n\ncde\nf";
  const lines = new SourceLines(text);
  for (let start = 0; start < text.length; start++) {
    const before = text.slice(0, start).split("\n");
    const rest = text.slice(start).split("\n")[0] ?? "";
    expect(lines.place(start, text.length)).toEqual({
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      length: Math.max(1, rest.length),
    });
  }
});
