import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadDocument } from "../../../openapi/read/load-document.js";
import { loadFiles, nodeAt, reported } from "./load.js";

const HEAD = 'swagger: "2.0"\npaths: {}\n';
const json = (rest: string): string => `{"swagger": "2.0", "paths": {}, ${rest}}`;

describe("invalid documents are refused with a reason", () => {
  const object = "a.json:1:1 GV6003 not an OpenAPI document: ";
  test.each([
    {
      because: "an empty file",
      file: "a.json",
      text: "",
      want: "a.json:1:1 GV6002 a.json cannot be parsed: it is empty",
    },
    {
      because: "only white space",
      file: "a.yaml",
      text: " \n\n",
      want: "a.yaml:1:1 GV6002 a.yaml cannot be parsed: it is empty",
    },
    {
      because: "binary",
      file: "a.json",
      text: Uint8Array.of(0x7b, 0, 1, 2),
      want: "GV6001 cannot read a.json: it is not a text",
    },
    {
      because: "a picture",
      file: "a.yaml",
      text: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
      want: "GV6001 cannot read a.yaml: it is not a text",
    },
    { because: "a list", file: "a.json", text: "[]", want: `${object}it is not an object` },
    { because: "a word", file: "a.json", text: "hello", want: `${object}it is not an object` },
    { because: "null", file: "a.json", text: "null", want: `${object}it is not an object` },
    {
      because: "an unrelated object",
      file: "a.json",
      text: '{"a": 1}',
      want: `${object}it states no version, as openapi: 3.1.0 or swagger: "2.0" do`,
    },
    {
      because: "OpenAPI 4",
      file: "a.json",
      text: '{\n  "openapi": "4.0.3"}',
      want: "a.json:2:14 GV6003 not an OpenAPI document: it is OpenAPI 4.0.3",
    },
    {
      because: "OpenAPI 4 with a number",
      file: "a.yaml",
      text: "openapi: 4.1\n",
      want: "a.yaml:1:10 GV6003 not an OpenAPI document: it is OpenAPI 4.1",
    },
    {
      because: "Swagger 1.2",
      file: "a.json",
      text: '{"swaggerVersion": "1.2"}',
      want: "a.json:1:20 GV6003 not an OpenAPI document: it is Swagger 1.2",
    },
    {
      because: "Swagger 1.2, newer",
      file: "a.json",
      text: '{"swagger": "1.2"}',
      want: "a.json:1:13 GV6003 not an OpenAPI document: it is Swagger 1.2",
    },
    {
      because: "another number for a version",
      file: "a.yaml",
      text: "swagger: 2.1",
      want: "a.yaml:1:10 GV6003 not an OpenAPI document: it is Swagger 2.1",
    },
    {
      because: "JSON cut short",
      file: "a.json",
      text: '{\n  "swagger": "2.0",\n  "paths": {',
      want: "a.json:3:13 GV6002 a.json cannot be parsed: it ends too early: expected a key in double quotes",
    },
    {
      because: "a missing comma",
      file: "a.json",
      text: '{"a": 1\r\n "b": 2}',
      want: "a.json:2:2 GV6002 a.json cannot be parsed: expected a comma or }",
    },
    {
      because: "a missing colon",
      file: "a.json",
      text: '{"a" 1}',
      want: "a.json:1:6 GV6002 a.json cannot be parsed: expected a colon",
    },
    {
      because: "a bare key",
      file: "a.json",
      text: "{a: 1}",
      want: "a.json:1:2 GV6002 a.json cannot be parsed: expected a key in double quotes",
    },
    {
      because: "a bare word as a value",
      file: "a.json",
      text: '{"a": undefined}',
      want: "a.json:1:7 GV6002 a.json cannot be parsed: expected a value",
    },
    {
      because: "a number in another language's syntax",
      file: "a.json",
      text: '{"a": 012}',
      want: "a.json:1:8 GV6002 a.json cannot be parsed: expected a comma or }",
    },
    {
      because: "an unterminated string",
      file: "a.json",
      text: '{"a": "b\n}',
      want: "a.json:1:7 GV6002 a.json cannot be parsed: a string ends with its line",
    },
    {
      because: "a tab in a string",
      file: "a.json",
      text: '{"a": "b\tc"}',
      want: "a.json:1:9 GV6002 a.json cannot be parsed: a control character in a string",
    },
    {
      because: "an invalid escape",
      file: "a.json",
      text: '{"a": "\\x41"}',
      want: "a.json:1:8 GV6002 a.json cannot be parsed: \\x is no escape of JSON",
    },
    {
      because: "text after the value",
      file: "a.json",
      text: "{} {}",
      want: "a.json:1:4 GV6002 a.json cannot be parsed: there is more after the end of the value",
    },
    {
      because: "several YAML documents",
      file: "a.yaml",
      text: "a: 1\n---\nb: 2\n",
      want: "a.yaml:2:1 GV6002 a.yaml cannot be parsed: it holds more than one YAML document",
    },
    {
      because: "an unknown alias",
      file: "a.yaml",
      text: `${HEAD}x: *gone\n`,
      want: "a.yaml:3:4 GV6002 a.yaml cannot be parsed: ",
    },
    {
      because: "an alias inside of itself",
      file: "a.yaml",
      text: `${HEAD}x: &x {y: *x}\n`,
      want: "a.yaml:3:11 GV6002 a.yaml cannot be parsed: the alias *x is inside the value that it refers to",
    },
    {
      because: "a key that is a list",
      file: "a.yaml",
      text: `${HEAD}? [a]\n: b\n`,
      want: "a.yaml:3:3 GV6002 a.yaml cannot be parsed: a key must be a string",
    },
    {
      because: "a tab for indentation",
      file: "a.yaml",
      text: "a:\n\tb: 1\n",
      want: "a.yaml:2:1 GV6002 a.yaml cannot be parsed: ",
    },
  ])("$because", async ({ file, text, want }) => {
    const loaded = await loadFiles({ [file]: text });
    expect(reported(loaded)).toHaveLength(1);
    expect(reported(loaded)[0]).toContain(want);
    expect(loaded.diagnostics[0]?.severity).toBe("error");
    expect(loaded.documents).toBeUndefined();
  });

  test("a missing file and a folder", async () => {
    const cwd = path.join(import.meta.dirname, "..");
    expect(reported(await loadDocument("read", { cwd }))).toEqual(["GV6001 cannot read read: it is a folder"]);
    expect(reported(await loadDocument("gone.json", { cwd }))).toEqual([
      "GV6001 cannot read gone.json: there is no such file",
    ]);
    expect(reported(await loadDocument("a\0b", { cwd }))).toEqual([
      "GV6001 cannot read a\0b: it is no valid file name",
    ]);
  });

  test("messages say what unknown versions and templates need", async () => {
    const three = await loadFiles({ "a.json": '{"openapi": "4.0.0"}' });
    expect(three.diagnostics[0]?.help).toContain("3.0 to 3.2");
    const template = await loadFiles({ "a.json": '{"swagger": "2.0", "basePath": {{ AppSubUrl }} }' });
    expect(template.diagnostics[0]?.help).toBe("This looks like a template: fill in its values first.");
  });
});

test("template expressions inside strings are plain text", async () => {
  const loaded = await loadFiles({ "a.json": json('"basePath": "{{AppSubUrl | JSEscape}}/api"') });
  expect(reported(loaded)).toEqual([]);
  expect(nodeAt(loaded, "basePath").value).toBe("{{AppSubUrl | JSEscape}}/api");
});

test.each([
  { because: "a byte order mark", bytes: Buffer.from(`\ufeff${json('"x": "é"')}`) },
  { because: "UTF-16, little-endian", bytes: Buffer.from(`\ufeff${json('"x": "é"')}`, "utf16le") },
  { because: "UTF-16, big-endian", bytes: Buffer.from(`\ufeff${json('"x": "é"')}`, "utf16le").swap16() },
  { because: "UTF-16 without a mark, little-endian", bytes: Buffer.from(json('"x": "é"'), "utf16le") },
  { because: "UTF-16 without a mark, big-endian", bytes: Buffer.from(json('"x": "é"'), "utf16le").swap16() },
  { because: "YAML in flow style", bytes: Buffer.from("{swagger: '2.0', paths: {}, x: é}") },
  { because: "JSON with a comment", bytes: Buffer.from(`# JSON\n${json('"x": "é"')}`) },
  { because: "carriage returns", bytes: Buffer.from(`${HEAD}x: é\n`.replace(/\n/g, "\r\n")) },
])("$because is read", async ({ bytes }) => {
  const loaded = await loadFiles({ "a.txt": bytes });
  expect(reported(loaded)).toEqual([]);
  expect(nodeAt(loaded, "x").value).toBe("é");
});

test("YAML gives the same as JSON: keys, dates and YAML 1.1's booleans are strings", async () => {
  const loaded = await loadFiles({
    "a.yaml": `${HEAD}x:
  200: int key
  1.0: float key
  true: boolean key
  null: null key
  2020-01-01: date key
  date: 2020-01-01
  time: 2020-01-01T10:00:00Z
  yes: on
  no: 'no'
  true value: true
  Null: ~
  octal: 0o17
  leading: 017
  sexagesimal: 1:30
  infinite: .inf
  nothing: .nan
  big: 12345678901234567890
  tagged: !Ref Name
  list: !!seq [!custom {a: 1}]
  binary: !!binary aGVsbG8=
  timestamp: !!timestamp 2020-01-01
  set: !!set {a, b}
  ordered: !!omap [b: 1, a: 2]
  folded: >-
    one
    two
`,
  });
  expect(reported(loaded)).toEqual([]);
  expect(nodeAt(loaded, "x").value).toEqual({
    "200": "int key",
    "1.0": "float key",
    true: "boolean key",
    null: "null key",
    "2020-01-01": "date key",
    date: "2020-01-01",
    time: "2020-01-01T10:00:00Z",
    yes: "on",
    no: "no",
    "true value": true,
    Null: null,
    octal: 15,
    leading: 17,
    sexagesimal: "1:30",
    infinite: ".inf",
    nothing: ".nan",
    big: 12345678901234567890,
    tagged: "Name",
    list: [{ a: 1 }],
    binary: "aGVsbG8=",
    timestamp: "2020-01-01",
    set: { a: null, b: null },
    ordered: [{ b: 1 }, { a: 2 }],
    folded: "one two",
  });
});

test("merge keys add missing keys, the nearest source first", async () => {
  const loaded = await loadFiles({
    "a.yaml": `${HEAD}a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], x: 3}\nd: {x: 4, <<: *b}\ne: {"<<": 5}\n`,
  });
  expect(nodeAt(loaded, "c").value).toEqual({ x: 3, y: 1, z: 2 });
  expect(nodeAt(loaded, "d").value).toEqual({ x: 4, y: 2, z: 2 });
  expect(nodeAt(loaded, "e").value).toEqual({ "<<": 5 });
});

test("a duplicate key is a warning at the second one, whose value wins", async () => {
  const yaml = await loadFiles({ "a.yaml": `${HEAD}x:\n  a: 1\n  b: 2\n  a: 3\n` });
  expect(reported(yaml)).toEqual([
    "a.yaml:6:3 GV6004 the key a appears twice in one object; the last one counts (/x/a)",
  ]);
  expect(nodeAt(yaml, "x").value).toEqual({ a: 3, b: 2 });
  const same = await loadFiles({ "a.json": json('"x": {"a": 1, "b": 2,\n "a": 3}') });
  expect(reported(same)).toEqual([
    "a.json:2:2 GV6004 the key a appears twice in one object; the last one counts (/x/a)",
  ]);
  expect(nodeAt(same, "x").value).toEqual({ a: 3, b: 2 });
});

test("text can replace an unwritten file, and refer to existing files", async () => {
  const cwd = import.meta.dirname;
  const texts = new Map([
    [path.join(cwd, "a.json"), json('"definitions": {"A": {"$ref": "b.json#/B"}}')],
    [path.join(cwd, "b.json"), '{"B": {"type": "string"}}'],
  ]);
  const loaded = await loadDocument("a.json", { cwd, texts });
  expect(reported(loaded)).toEqual([]);
  expect(loaded.documents?.follow(loaded.documents.root, "#/definitions/A")?.value).toEqual({ type: "string" });
});
