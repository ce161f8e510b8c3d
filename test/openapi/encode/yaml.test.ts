import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { encodeYaml } from "../../../openapi/encode/encode-yaml.js";
import { pythonTool } from "../../support/python-tools.js";
import { lacks } from "../../support/tools.js";

const yamlOf = (value: unknown): string => Buffer.from(encodeYaml(value as object)).toString();

describe("layout", () => {
  test.each([
    { because: "plain data", given: { a: 1, b: "text", c: true, d: null }, want: "a: 1\nb: text\nc: true\nd: null\n" },
    { because: "empty collections", given: { a: {}, b: [], c: "" }, want: 'a: {}\nb: []\nc: ""\n' },
    { because: "null", given: {}, want: "{}\n" },
    { because: "maps in maps", given: { a: { b: { c: "d" } } }, want: "a:\n    b:\n        c: d\n" },
    { because: "lists", given: { a: ["b", "c"] }, want: "a:\n    - b\n    - c\n" },
    {
      because: "lists of maps",
      given: [{ group: "", kind: "Pod", x: { z: 1 } }, ["a", ["b"]]],
      want: '- group: ""\n  kind: Pod\n  x:\n    z: 1\n- - a\n  - - b\n',
    },
    {
      because: "several lines",
      given: { a: "one\n\n  two", b: "one\ntwo\n", c: ["one\ntwo\n\n"] },
      want: "a: |-\n    one\n\n      two\nb: |\n    one\n    two\nc:\n    - |+\n        one\n        two\n\n",
    },
    {
      because: "lines that would not survive",
      given: { a: "one \ntwo", b: "\none", c: " one\ntwo", d: "one\r\ntwo" },
      want: 'a: "one \\ntwo"\nb: "\\none"\nc: " one\\ntwo"\nd: "one\\r\\ntwo"\n',
    },
    {
      because: "strings that some parser reads as another type",
      given: ["true", "No", "y", "1", "1e3", "E5", "0x1", "12:30", "~", "a: b", "a #b", "- a", "*a", "&a", "!a", "@a"],
      want: '- "true"\n- "No"\n- "y"\n- "1"\n- "1e3"\n- "E5"\n- "0x1"\n- "12:30"\n- "~"\n- "a: b"\n- "a #b"\n- "- a"\n- "*a"\n- "&a"\n- "!a"\n- "@a"\n',
    },
    {
      because: "punctuation inside",
      given: ["merge,retainKeys", "a:b", "#/a"],
      want: '- merge,retainKeys\n- a:b\n- "#/a"\n',
    },
    { because: "numbers", given: [0.5, -1, 1e21, 1e-7], want: "- 0.5\n- -1\n- 1.0e+21\n- 1.0e-7\n" },
    { because: "long keys", given: { ["k".repeat(129)]: { a: 1 } }, want: `? ${"k".repeat(129)}\n: a: 1\n` },
  ])("$because", ({ given, want }) => {
    expect(yamlOf(given)).toBe(want);
    expect(parse(want)).toEqual(given);
  });

  test("very deep data is written as JSON", () => {
    let deep: unknown = ["x", { y: "z" }];
    for (let level = 0; level < 60; level++) deep = { a: deep };
    const text = yamlOf(deep);
    expect(parse(text)).toEqual(deep);
    expect(Math.max(...text.split("\n").map((line) => /^ */.exec(line)?.[0].length ?? 0))).toBeLessThanOrEqual(104);
  });
});

/** Parts of strings with a meaning in YAML, JSON or Unicode. */
const PARTS = [
  ...Array.from("\n \t\r#:-'\"\\|>{[]}?!&*%@`,/=<~.01aey_\u0000\u007f\u0085\u00a0\u2028\u2029\ufeff\uffff\u00fc"),
  ...["\ud83d\ude00", "\ud800", "true", "null", "0x", "e+"],
];

/** Strings made of these parts in all combinations; the same in every run. */
function texts(count: number): string[] {
  let seed = 7;
  const below = (limit: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % limit;
  const one = (): string => Array.from({ length: 1 + below(8) }, () => PARTS[below(PARTS.length)]).join("");
  return Array.from({ length: count }, one);
}

/** As values, as keys, in maps and in lists. */
const inAllPlaces = (all: readonly string[]): unknown => [
  all,
  Object.fromEntries(
    all.map((text, i) => [`${text}${i}`, i % 2 === 0 ? text : { [text]: [text, [text, { a: text }]] }]),
  ),
];

describe("every string survives the round trip", () => {
  const all = texts(1250);

  test("through a YAML 1.2 parser", () => {
    expect(parse(yamlOf(inAllPlaces(all)))).toEqual(inAllPlaces(all));
  });

  test("through the same parser in YAML 1.1 mode", () => {
    expect(parse(yamlOf(all), { version: "1.1" })).toEqual(all);
  });

  test.skipIf(lacks("python-tools"))("through PyYAML, a YAML 1.1 parser (needs python-tools)", () => {
    // Python cannot decode a lone surrogate.
    const whole = all.map((text) => text.replace(/\p{Cs}/gu, "\ufffd"));
    const folder = mkdtempSync(path.join(tmpdir(), "groupversion-yaml-"));
    try {
      const file = path.join(folder, "texts.yaml");
      writeFileSync(file, encodeYaml([whole, inAllPlaces(whole)]));
      const program =
        "import json, sys, yaml; json.dump(yaml.safe_load(open(sys.argv[1], encoding='utf8')), sys.stdout)";
      const { stdout, stderr } = spawnSync(pythonTool("python"), ["-c", program, file], {
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      });
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual([whole, inAllPlaces(whole)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
