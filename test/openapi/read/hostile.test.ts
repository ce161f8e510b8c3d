import { expect, test } from "vitest";
import { loadFiles, nodeAt, reported } from "./load.js";

const HEAD = 'swagger: "2.0"\npaths: {}\n';
const json = (rest: string): string => `{"swagger": "2.0", "paths": {}, ${rest}}`;
const nested = (levels: number, open: string, close: string): string => open.repeat(levels) + close.repeat(levels);

test.each([
  { because: "JSON objects", file: "a.json", text: json(`"x": ${'{"x":'.repeat(10_000)}1${"}".repeat(10_000)}`) },
  { because: "JSON lists", file: "a.json", text: json(`"x": ${nested(10_000, "[", "]")}`) },
  { because: "a million JSON lists", file: "a.json", text: json(`"x": ${nested(1_000_000, "[", "]")}`) },
  { because: "lists in an extension", file: "a.json", text: json(`"x-a": ${nested(600, "[", "]")}`) },
  { because: "YAML lists", file: "a.yaml", text: `${HEAD}x: ${nested(600, "[", "]")}\n` },
  { because: "10,000 YAML lists", file: "a.yaml", text: `${HEAD}x: ${nested(10_000, "[", "]")}\n` },
  { because: "YAML blocks", file: "a.yaml", text: `${HEAD}x:\n  ${"- ".repeat(3_000)}a\n` },
])("nested too deep: $because", async ({ file, text }) => {
  const loaded = await loadFiles({ [file]: text });
  expect(loaded.diagnostics).toHaveLength(1);
  expect(loaded.diagnostics[0]?.severity).toBe("error");
  expect(loaded.diagnostics[0]?.message).toMatch(/nested (more|deeper) than 500 levels/);
  expect(loaded.documents).toBeUndefined();
});

test.each([
  { because: "unclosed lists", text: "[".repeat(200_000), column: 200_001 },
  { because: "unclosed objects", text: '{"a":'.repeat(200_000), column: 1_000_001 },
  { because: "a line of possible starts of placeholders", text: "{%".repeat(300_000), column: 2 },
])("invalid JSON is reported once, and fast: $because", async ({ text, column }) => {
  const loaded = await loadFiles({ "a.json": text });
  expect(reported(loaded)).toHaveLength(1);
  expect(reported(loaded)[0]).toMatch(new RegExp(`^a\\.json:1:${column} GV6002 `));
});

test("realistic nesting is read", async () => {
  expect(reported(await loadFiles({ "a.json": json(`"x": ${nested(400, "[", "]")}`) }))).toEqual([]);
  expect(reported(await loadFiles({ "a.yaml": `${HEAD}x: ${nested(400, "[", "]")}\n` }))).toEqual([]);
});

test("exploding aliases are refused, ordinary ones are not", async () => {
  const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(", ")}]`);
  const bomb = await loadFiles({ "a.yaml": `${HEAD}l0: &l0 lol\n${levels.join("\n")}\n` });
  expect(reported(bomb)[0]).toMatch(/^a\.yaml:\d+:\d+ GV6002 .*its aliases expand to too many values$/);
  expect(bomb.documents).toBeUndefined();
  const used = Array.from({ length: 5000 }, (_, i) => `u${i}: *a`);
  expect(reported(await loadFiles({ "a.yaml": `${HEAD}a: &a {x: [1, 2, 3]}\n${used.join("\n")}\n` }))).toEqual([]);
});

test.each([
  {
    file: "a.json",
    text: json(
      '"definitions": {"__proto__": {"polluted": true}, "A": {"__proto__": 1}, "B": {"$ref": "#/definitions/__proto__"}}',
    ),
  },
  {
    file: "a.yaml",
    text: `${HEAD}definitions:\n  __proto__: {polluted: true}\n  A: {__proto__: 1}\n  B: {$ref: '#/definitions/__proto__'}\n`,
  },
])("__proto__ is an ordinary key: $file", async ({ file, text }) => {
  const loaded = await loadFiles({ [file]: text });
  expect(reported(loaded)).toEqual([]);
  expect(Object.keys(nodeAt(loaded, "definitions").value as object)).toEqual(["__proto__", "A", "B"]);
  expect(nodeAt(loaded, "definitions", "A", "__proto__").value).toBe(1);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  expect(loaded.documents?.follow(loaded.documents.root, "#/definitions/B")?.value).toEqual({ polluted: true });
  expect(() => nodeAt(loaded, "definitions", "toString")).toThrow();
});

test("a file beyond the limit is not read", async () => {
  const loaded = await loadFiles({ "a.json": json('"x": 1') }, { limits: { bytes: 20 } });
  expect(reported(loaded)).toEqual(["GV6001 cannot read a.json: it is larger than 20 bytes"]);
});

test("referenced files are read within the same limits", async () => {
  const loaded = await loadFiles({
    "a.json": json('"definitions": {"A": {"$ref": "deep.json"}, "B": {"$ref": "/dev/zero"}, "C": {"$ref": "."}}'),
    "deep.json": nested(600, "[", "]"),
  });
  const problems = loaded.diagnostics.map(({ message }) => message.slice(message.indexOf("read: ") + 6));
  expect(problems).toEqual([
    "it is nested more than 500 levels deep",
    process.platform === "win32" ? "there is no such file" : "it is not a regular file",
    "it is a folder",
  ]);
});
