import path from "node:path";
import { expect, test } from "vitest";
import { followed, loadFiles, nodeAt, reported } from "./load.js";

const swagger = (rest: object): object => ({ swagger: "2.0", info: { title: "T", version: "1" }, paths: {}, ...rest });
const ref = (reference: string): object => ({ $ref: reference });
const leads = (reference: string, pointer: string, problem: string): string =>
  `GV6005 the reference ${reference} at ${pointer} leads nowhere: ${problem}`;
const unreadable = (reference: string, pointer: string, problem: string): string =>
  `GV6009 the reference ${reference} at ${pointer} leads to what cannot be read: ${problem}`;
/** References without their positions. */
const messages = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/^\S+:\d+:\d+ /, ""));

test.each([
  { because: "a definition", reference: "#/definitions/Pet", want: "a.json#/definitions/Pet" },
  { because: "the whole document", reference: "#", want: undefined },
  { because: "the whole document by name", reference: "a.json", want: undefined },
  { because: "nothing, left empty", reference: "", want: undefined },
  { because: "a name with a slash", reference: "#/definitions/a~1b", want: "a.json#/definitions/a~1b" },
  {
    because: "a name with a slash, percent-encoded",
    reference: "#/definitions/a%2Fb",
    want: "a.json#/definitions/a~1b",
  },
  { because: "a path", reference: "#/paths/~1pets~1{id}/get", want: "a.json#/paths/~1pets~1{id}/get" },
  {
    because: "a path, percent-encoded",
    reference: "#/paths/~1pets~1%7Bid%7D/get",
    want: "a.json#/paths/~1pets~1{id}/get",
  },
  { because: "a list item", reference: "#/definitions/Cat/allOf/0", want: "a.json#/definitions/Pet" },
  { because: "special characters", reference: "#/definitions/a~0b«c»%20d", want: "a.json#/definitions/a~0b«c» d" },
  { because: "a literal percent sign", reference: "#/definitions/100%", want: "a.json#/definitions/100%" },
  { because: "a name that every object inherits", reference: "#/definitions/__proto__", want: undefined },
  { because: "another one", reference: "#/definitions/constructor", want: undefined },
  { because: "length, which lists have", reference: "#/definitions/Cat/allOf/length", want: undefined },
  { because: "a reference, which is followed", reference: "#/definitions/Same", want: "a.json#/definitions/Pet" },
  { because: "a reference with siblings", reference: "#/definitions/Noted", want: "a.json#/definitions/Pet" },
  {
    because: "a sibling of a reference",
    reference: "#/definitions/Noted/description",
    want: undefined,
  },
  {
    because: "through a reference",
    reference: "#/definitions/Same/properties/name",
    want: "a.json#/definitions/Pet/properties/name",
  },
  { because: "nothing", reference: "#/definitions/Dog", want: undefined },
])("a reference to $because", async ({ reference, want }) => {
  const loaded = await loadFiles({
    "a.json": swagger({
      paths: { "/pets/{id}": { get: { responses: {} } } },
      definitions: {
        Pet: { type: "object", properties: { name: { type: "string" } } },
        Cat: { allOf: [ref("#/definitions/Pet"), {}] },
        "a~b«c» d": {},
        "100%": {},
        "a/b": {},
        Same: ref("#/definitions/Noted"),
        Noted: { ...ref("#/definitions/Pet"), description: "A pet." },
      },
    }),
  });
  expect(reported(loaded)).toEqual([]);
  expect(followed(loaded, reference)).toBe(want);
  const first = loaded.documents?.follow(loaded.documents.root, reference);
  expect(loaded.documents?.follow(loaded.documents.root, reference), "worked out once").toBe(first);
});

test("references lead from file to file, relative to the file they are in, and each file is read once", async () => {
  const loaded = await loadFiles({
    "api/a.yaml":
      "swagger: '2.0'\npaths:\n  /pets:\n    $ref: '../parts/paths.yaml#/pets'\n  /x: {$ref: ./x%20y.json}\n",
    "parts/paths.yaml":
      "pets:\n  get:\n    responses:\n      200: {$ref: 'models/Pet.json'}\n      404: {$ref: '../parts/./models/Pet.json#/properties/owner'}\n",
    "parts/models/Pet.json": { properties: { owner: ref("../../api/a.yaml#/definitions/Owner"), me: ref("#") } },
    "api/x y.json": { get: {} },
  });
  expect(messages(reported(loaded))).toEqual([
    leads(
      "../../api/a.yaml#/definitions/Owner",
      "/properties/owner/$ref",
      "there is no /definitions/Owner in api/a.yaml",
    ),
  ]);
  expect(followed(loaded, "../parts/paths.yaml#/pets/get/responses/200")).toBe("parts/models/Pet.json#");
  expect(followed(loaded, "#/paths/~1pets/get/responses/200/properties/me")).toBe("parts/models/Pet.json#");
  expect(followed(loaded, "#/paths/~1x")).toBe("api/x y.json#");
  expect(loaded.inputs.map((file) => file.slice(loaded.folder.length + 1))).toEqual([
    "api/a.yaml",
    "api/x y.json",
    "parts/models/Pet.json",
    "parts/paths.yaml",
  ]);
});

test("a dangling reference is a warning with a suggestion, one to an unreadable file an error, at its position", async () => {
  const loaded = await loadFiles({
    "a.json": `{
  "swagger": "2.0",
  "paths": {},
  "definitions": {
    "Pet": {},
    "A": { "properties": { "a": { "$ref": "#/definitions/Pett" }, "b": { "$ref": "gone.json#/x" } } },
    "B": { "items": { "$ref": "Dog" }, "allOf": [{ "$ref": "b.json" }, { "$ref": "#x" }, { "$ref": "ftp://h/x" }] }
  }
}`,
    "b.json": "{",
  });
  expect(reported(loaded)).toEqual([
    `a.json:6:43 ${leads("#/definitions/Pett", "/definitions/A/properties/a/$ref", "there is no /definitions/Pett")}`,
    `a.json:6:82 ${unreadable("gone.json#/x", "/definitions/A/properties/b/$ref", "there is no such file")}`,
    `a.json:7:31 ${leads("Dog", "/definitions/B/items/$ref", "there is no such file")}`,
    `a.json:7:60 ${unreadable("b.json", "/definitions/B/allOf/0/$ref", "line 1, column 2: it ends too early: expected a key in double quotes")}`,
    `a.json:7:82 ${leads("#x", "/definitions/B/allOf/1/$ref", "there is no x")}`,
    `a.json:7:100 ${unreadable("ftp://h/x", "/definitions/B/allOf/2/$ref", "only files and http or https addresses can be read")}`,
  ]);
  expect(loaded.diagnostics.map(({ severity }) => severity)).toEqual([
    "warning",
    "error",
    "warning",
    "error",
    "warning",
    "error",
  ]);
  expect(loaded.diagnostics[0]?.help).toBe("Did you mean #/definitions/Pet?");
  expect(loaded.diagnostics[0]?.span?.length).toBe('"#/definitions/Pett"'.length);
  expect(loaded.diagnostics[2]?.help).toBe("If this is a definition, write #/definitions/Dog.");
});

test("data is not followed: examples, defaults, enums, extensions and their files", async () => {
  const data = ref("missing.json");
  const loaded = await loadFiles({
    "a.json": swagger({
      "x-ms-examples": data,
      paths: {
        "x-a": data,
        "/a": {
          get: {
            "x-ms-examples": { one: data },
            responses: { 200: { examples: { "application/json": data } }, "x-b": data },
          },
        },
      },
      definitions: {
        A: { default: data, enum: [data], example: { deep: [data] }, properties: { $ref: { type: "string" } } },
      },
    }),
  });
  expect(reported(loaded)).toEqual([]);
});

test("whole maps may be in their own files", async () => {
  const loaded = await loadFiles({
    "a.yaml": "swagger: '2.0'\npaths: {$ref: paths.yaml}\ndefinitions: {$ref: 'defs.yaml#/all'}\n",
    "paths.yaml": "/pets:\n  get: {responses: {200: {schema: {$ref: 'a.yaml#/definitions/Pet'}}}}\n",
    "defs.yaml": "all: {Pet: {items: {$ref: gone.yaml}}}\n",
  });
  expect(messages(reported(loaded))).toEqual([unreadable("gone.yaml", "/all/Pet/items/$ref", "there is no such file")]);
  expect(followed(loaded, "#/paths/~1pets/get/responses/200/schema")).toBe("defs.yaml#/all/Pet");
});

test("a rerun depends on every file that was read, missing or unreadable", async () => {
  const loaded = await loadFiles({
    "a.json": swagger({ definitions: { A: ref("gone/x.json"), B: ref("broken.json"), C: ref("c.json") } }),
    "broken.json": "{",
    "c.json": {},
  });
  const names = ["a.json", "broken.json", "c.json", "gone/x.json"];
  expect(loaded.inputs).toEqual(names.map((name) => path.join(loaded.folder, name)));
  const missing = await loadFiles({ "b.json": "{" });
  expect(missing.inputs).toEqual([path.join(missing.folder, "b.json")]);
});

test("names are not keywords: properties and definitions called example or x-y hold references", async () => {
  const dangling = ref("#/definitions/Gone");
  const loaded = await loadFiles({
    "a.json": swagger({
      responses: { "x-error": { schema: dangling } },
      definitions: {
        example: { properties: { default: dangling, "x-y": dangling, properties: { properties: { enum: dangling } } } },
      },
    }),
  });
  expect(loaded.diagnostics).toHaveLength(4);
});

test("referenced data is followed", async () => {
  const loaded = await loadFiles({
    "a.json": swagger({
      definitions: { A: ref("#/x-models/B"), C: ref("b.json#/x-more/D") },
      "x-models": { B: { items: ref("#/x-models/Gone") }, Unused: ref("nobody.json") },
    }),
    "b.json": { "x-more": { D: { items: ref("#/none") }, E: ref("nobody.json") }, other: ref("nobody.json") },
  });
  expect(messages(reported(loaded))).toEqual([
    leads("#/x-models/Gone", "/x-models/B/items/$ref", "there is no /x-models/Gone"),
    leads("#/none", "/x-more/D/items/$ref", "there is no /none"),
  ]);
});

test.each([
  { because: "each other", definitions: { A: ref("#/definitions/B"), B: ref("#/definitions/A") }, count: 2 },
  { because: "themselves", definitions: { A: ref("#/definitions/A") }, count: 1 },
  { because: "a way through themselves", definitions: { A: ref("#/definitions/A/items") }, count: 1 },
  {
    because: "a cycle that they are not part of",
    definitions: { A: ref("#/definitions/B"), B: ref("#/definitions/C"), C: ref("#/definitions/B") },
    count: 3,
  },
  { because: "each other in two files", definitions: { A: ref("b.json#/B") }, count: 2 },
])("references that lead only to $because are reported and unresolved", async ({ definitions, count }) => {
  const loaded = await loadFiles({ "a.json": swagger({ definitions }), "b.json": { B: ref("a.json#/definitions/A") } });
  expect(loaded.diagnostics.map(({ code }) => code)).toEqual(Array(count).fill("GV6007"));
  expect(followed(loaded, "#/definitions/A")).toBeUndefined();
});

test("recursion is not a cycle", async () => {
  const loaded = await loadFiles({
    "a.json": swagger({
      definitions: {
        Tree: { properties: { children: { items: ref("#/definitions/Tree") } } },
      },
    }),
  });
  expect(reported(loaded)).toEqual([]);
});

test("a long chain of references is followed to its end", async () => {
  const chain = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`D${i}`, ref(`#/definitions/D${i + 1}`)]));
  const loaded = await loadFiles({ "a.json": swagger({ definitions: { ...chain, D20000: {} } }) });
  expect(reported(loaded)).toEqual([]);
  expect(followed(loaded, "#/definitions/D0")).toBe("a.json#/definitions/D20000");
});

test.each(["Pet", "/definitions/Pet", "#definitions/Pet"])(
  "the Swagger 1 habit %s is understood, with a warning",
  async (reference) => {
    const loaded = await loadFiles({ "a.json": swagger({ definitions: { Pet: {}, A: { items: ref(reference) } } }) });
    expect(messages(reported(loaded))).toEqual([
      `GV6006 the reference ${reference} is not a JSON pointer; it is read as #/definitions/Pet (/definitions/A/items/$ref)`,
    ]);
    expect(loaded.documents?.follow(nodeAt(loaded, "definitions", "A"), reference)?.pointer).toBe("/definitions/Pet");
  },
);

test("cyclic files end, and the number of files is limited", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [
      `${i}.json`,
      swagger({ definitions: { A: ref(`${(i + 1) % 30}.json#/definitions/B`), B: { items: ref("#/definitions/A") } } }),
    ]),
  );
  expect(reported(await loadFiles(files))).toEqual([]);
  const limited = await loadFiles(files, { limits: { files: 5 } });
  expect(messages(reported(limited))[0]).toContain("there are more than 5 files");
  expect(limited.inputs).toHaveLength(5);
});

test("the order of keys does not change the result", async () => {
  const definitions = { A: ref("b.json"), B: ref("c.json#/x"), C: ref("c.json#/y"), D: ref("#/definitions/E") };
  const reversed = Object.fromEntries(Object.entries(definitions).reverse());
  const files = { "b.json": ref("c.json"), "c.json": { x: ref("gone.json") } };
  const one = await loadFiles({ "a.json": swagger({ definitions }), ...files });
  const other = await loadFiles({ "a.json": swagger({ definitions: reversed }), ...files });
  const sorted = (lines: readonly string[]): string[] => messages(lines).sort();
  expect(sorted(reported(other))).toEqual(sorted(reported(one)));
  expect(one.diagnostics.length).toBeGreaterThan(2);
});

test("what cannot be read is an error once, at the reference that leads there", async () => {
  const loaded = await loadFiles({
    "a.json": `{
  "swagger": "2.0",
  "paths": { "/a": { "get": { "responses": { "200": { "schema": { "$ref": "#/definitions/Boat" } } } } } },
  "definitions": {
    "Boat": { "$ref": "gone.json#/Boat" },
    "Crew": { "$ref": "gone.json#/Crew" },
    "Page": { "$ref": "page.json#/Page" }
  }
}`,
    "page.json": '"<html>Please log in</html>"',
  });
  expect(reported(loaded)).toEqual([
    `a.json:5:23 ${unreadable("gone.json#/Boat", "/definitions/Boat/$ref", "there is no such file")}`,
    `a.json:7:23 ${unreadable("page.json#/Page", "/definitions/Page/$ref", "it is a text, not an object")}`,
  ]);
});

test.each([
  { reference: "#", problem: "it leads to a whole document, not to a part of one" },
  { reference: "a.json", problem: "it leads to a whole document, not to a part of one" },
  { reference: "", problem: "it is empty" },
])("the reference '$reference' leads to no part of a document, which is a warning", async ({ reference, problem }) => {
  const loaded = await loadFiles({ "a.json": swagger({ definitions: { A: ref(reference) } }) });
  expect(messages(reported(loaded))).toEqual([leads(reference, "/definitions/A/$ref", problem)]);
});
