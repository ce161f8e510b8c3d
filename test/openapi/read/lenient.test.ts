import { describe, expect, test } from "vitest";
import { loadFiles, nodeAt, reported } from "./load.js";

const HEAD = 'swagger: "2.0"\npaths: {}\n';

describe("what authors mean is read, with a warning", () => {
  test.each([
    {
      because: "swagger as a number",
      file: "a.yaml",
      text: "swagger: 2.0\npaths: {}\n",
      want: ['a.yaml:1:10 GV6011 swagger is the number 2; it is read as the text "2.0"'],
    },
    {
      because: "sections with nothing in them",
      file: "a.yaml",
      text: 'swagger: "2.0"\npaths:\ndefinitions:\nparameters: # later\nresponses: ~\ntags:\nschemes:\n',
      want: [
        "a.yaml:2:1 GV6011 nothing is below paths; the document has no paths",
        "a.yaml:3:1 GV6011 nothing is below definitions; it is read as if it were absent",
        "a.yaml:4:1 GV6011 nothing is below parameters; it is read as if it were absent",
        "a.yaml:5:12 GV6011 nothing is below responses; it is read as if it were absent",
      ],
    },
    {
      because: "comments in JSON",
      file: "a.json",
      text: '// The API.\n{"swagger": "2.0", /* none\n yet */ "paths": {}, "x": "http://a/*,]*/" // end\n}',
      want: ["a.json:1:1 GV6010 JSON allows no comments; the text is read as if there were none"],
    },
    {
      because: "trailing commas in JSON",
      file: "a.json",
      text: '{"swagger": "2.0", "paths": {}, "x": ["a", "b,]", ]\n,}',
      want: [
        "a.json:1:49 GV6010 JSON allows no commas before a closing bracket; the text is read as if there were none",
      ],
    },
    {
      because: "comments in JSON whose name does not say so, which YAML would read as part of a value",
      file: "a",
      text: '{"swagger": "2.0", "paths": {}, "x": 5 // five\n}',
      want: ["a:1:40 GV6010 JSON allows no comments; the text is read as if there were none"],
    },
    {
      because: "a comma that YAML allows",
      file: "a.yaml",
      text: '{"swagger": "2.0", "paths": {},}',
      want: [],
    },
  ])("$because", async ({ file, text, want }) => {
    const loaded = await loadFiles({ [file]: text });
    expect(reported(loaded)).toEqual(want);
    expect(nodeAt(loaded, "swagger").value).toBe("2.0");
    expect(nodeAt(loaded, "paths").value).toEqual({});
    expect(loaded.diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
  });

  test("positions are those of the text as it is written", async () => {
    const loaded = await loadFiles({
      "a.json": '{ // Harbour\n"swagger": "2.0", "paths": {}, "definitions": {"A": {"$ref": "#/definitions/B"},},}',
    });
    expect(reported(loaded).at(-1)).toContain("a.json:2:62 GV6005 ");
  });

  test("lists with nothing in them are absent in paths and operations", async () => {
    const loaded = await loadFiles({
      "a.yaml":
        'swagger: "2.0"\npaths:\n  /a:\n    parameters:\n    get:\n      tags:\n      consumes:\n      x-tags:\n',
    });
    expect(reported(loaded)).toEqual([]);
    expect(nodeAt(loaded, "paths").value).toEqual({ "/a": { get: { "x-tags": null } } });
  });
});

describe("what has no clear meaning is refused with its position", () => {
  test.each([
    {
      because: "a mistake behind a comment",
      file: "a.json",
      text: '{\n  // one\n  "a": 1 2,\n}',
      want: "a.json:3:10 GV6002 a.json cannot be parsed: expected a comma or }",
    },
    {
      because: "commas without items",
      file: "a.json",
      text: '{\n  "a": [1,,], "b": {,}\n}',
      want: "a.json:2:11 GV6002 a.json cannot be parsed: expected a value",
    },
    {
      because: "a comment without an end",
      file: "a.json",
      text: '{"a": 1 /* }',
      want: "a.json:1:13 GV6002 a.json cannot be parsed: it ends too early: expected a comma or }",
    },
    {
      because: "Latin-1",
      file: "a.yaml",
      text: Buffer.concat([Buffer.from(`${HEAD}x: "\u{1f6a2} caf`), Uint8Array.of(0xe9), Buffer.from('"\n')]),
      want: "a.yaml:3:11 GV6002 a.yaml cannot be parsed: it is not UTF-8 text: the byte E9 belongs to no character",
    },
    {
      because: "UTF-32",
      file: "a.json",
      text: Uint8Array.of(0x7b, 0, 0, 0, 0x7d, 0, 0, 0),
      want: "a.json:1:1 GV6002 a.json cannot be parsed: it is UTF-32 text; save it as UTF-8",
    },
    {
      because: "UTF-32 with a byte order mark",
      file: "a.json",
      text: Uint8Array.of(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0),
      want: "a.json:1:1 GV6002 a.json cannot be parsed: it is UTF-32 text; save it as UTF-8",
    },
  ])("$because", async ({ file, text, want }) => {
    const loaded = await loadFiles({ [file]: text });
    expect(reported(loaded)).toEqual([want]);
    expect(loaded.diagnostics[0]?.severity).toBe("error");
    expect(loaded.documents).toBeUndefined();
  });
});
