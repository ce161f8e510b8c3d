import { describe, expect, it } from "vitest";
import { mergeDocuments, type Document, type MergeOptions, type Schema } from "../../generator/index.js";

const KINDS = "x-kubernetes-group-version-kind";

const to = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

const answer = (name: string, more: Record<string, unknown> = {}) => ({
  ...more,
  responses: { "200": { description: "OK", schema: to(name) } },
});

const documentOf = (parts: Record<string, unknown>): Document =>
  ({ swagger: "2.0", info: { title: "T", version: "1" }, paths: {}, ...parts }) as unknown as Document;

const merge = (first: Document, second: Document, options: Partial<MergeOptions> = {}) =>
  mergeDocuments(
    [
      { name: "first", document: first },
      { name: "second", document: second },
    ],
    { paths: "union", rename: true, ...options },
  );

const codes = (merged: ReturnType<typeof merge>): string[] => merged.diagnostics.map(({ code }) => code);

describe("definitions with the same name", () => {
  const first = documentOf({
    paths: { "/a": { get: answer("Tea") } },
    definitions: { Tea: { properties: { leaf: { type: "string" } } } },
  });

  it("are shared if they are equal", () => {
    const second = documentOf({ paths: { "/b": { get: answer("Tea") } }, definitions: { ...first.definitions } });
    const merged = merge(first, second);
    expect(merged.document.definitions).toEqual(first.definitions);
    expect(merged.diagnostics).toEqual([]);
  });

  const second = documentOf({
    paths: { "/b": { get: answer("Pot") } },
    definitions: {
      Tea: { properties: { leaf: { type: "integer" } } },
      Tea_v2: { type: "string" },
      Pot: {
        properties: {
          tea: to("Tea"),
          spare: to("Tea_v2"),
          teas: { type: "array", items: to("Tea") },
          byName: { type: "object", additionalProperties: to("Tea") },
        },
        example: { $ref: "#/definitions/Tea" },
        "x-origin": { $ref: "#/definitions/Tea" },
      },
    },
  });

  it("are renamed if they differ, with every reference to them and nothing else", () => {
    const { document, diagnostics } = merge(first, second);
    expect(Object.keys(document.definitions ?? {})).toEqual(["Pot", "Tea", "Tea_v2", "Tea_v3"]);
    expect(document.definitions?.["Tea_v3"]).toEqual({ properties: { leaf: { type: "integer" } } });
    expect(document.definitions?.["Pot"]).toEqual({
      properties: {
        tea: to("Tea_v3"),
        spare: to("Tea_v2"),
        teas: { type: "array", items: to("Tea_v3") },
        byName: { type: "object", additionalProperties: to("Tea_v3") },
      },
      example: { $ref: "#/definitions/Tea" },
      "x-origin": { $ref: "#/definitions/Tea" },
    });
    expect(diagnostics.map(({ message }) => message)).toEqual(["definition Tea of second is published as Tea_v3"]);
  });

  it("reuse the new name from an earlier document", () => {
    const third = documentOf({
      paths: { "/c": { get: answer("Tea") } },
      definitions: { Tea: { properties: { leaf: { type: "integer" } } } },
    });
    const { document } = mergeDocuments(
      [first, second, third].map((document, i) => ({ name: `${i}`, document })),
      { paths: "union", rename: true },
    );
    expect(Object.keys(document.definitions ?? {})).toEqual(["Pot", "Tea", "Tea_v2", "Tea_v3"]);
    expect(document.paths["/c"]).toEqual({ get: answer("Tea_v3") });
  });

  it("are an error without renaming", () => {
    const merged = merge(first, second, { rename: false });
    expect(merged.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["GV4002", "error"]]);
  });

  it.each([
    ["Tea<Leaf>", "#/definitions/Tea%3CLeaf%3E", "#/definitions/Tea%3CLeaf%3E_v2"],
    ["Tea«Leaf»", "#/definitions/Tea«Leaf»", "#/definitions/Tea«Leaf»_v2"],
    ["Tea/Leaf", "#/definitions/Tea~1Leaf", "#/definitions/Tea~1Leaf_v2"],
    ["Tea at 100%", "#/definitions/Tea at 100%", "#/definitions/Tea%20at%20100%25_v2"],
  ])("may be named %s, which references encode", (name, spelt, renamed) => {
    const withName = (path: string, type: string): Document =>
      documentOf({
        paths: { [path]: { get: { responses: { "200": { description: "OK", schema: { $ref: spelt } } } } } },
        definitions: { [name]: { type } },
      });
    const { document } = merge(withName("/a", "string"), withName("/b", "integer"));
    expect(document.definitions).toEqual({ [name]: { type: "string" }, [`${name}_v2`]: { type: "integer" } });
    expect(document.paths["/a"]?.get?.responses["200"]?.schema).toEqual({ $ref: spelt });
    expect(document.paths["/b"]?.get?.responses["200"]?.schema).toEqual({ $ref: renamed });
  });

  it("may have the name of an inherited property of JavaScript objects", () => {
    const odd = JSON.parse(
      '{"constructor": {"type": "string"}, "toString": {"type": "integer"}, "__proto__": {"properties": {"__proto__": {"$ref": "#/definitions/Tea"}}}}',
    ) as Record<string, Schema>;
    const names = Object.keys(odd);
    const operations = Object.fromEntries(names.map((name) => [`/${name}`, { get: answer(name) }]));
    const source = documentOf({ paths: operations, definitions: { ...odd, Tea: { type: "number" } } });
    const merged = merge(first, source);
    expect(codes(merged)).toEqual(["GV4004"]);
    expect(Object.keys(merged.document.definitions ?? {}).sort()).toEqual([...names, "Tea", "Tea_v2"].sort());
    expect(JSON.stringify(merged.document.definitions)).toContain(
      '"__proto__":{"properties":{"__proto__":{"$ref":"#/definitions/Tea_v2"}}}',
    );
  });
});

describe("kinds", () => {
  const kind = (group: string) => ({ group, kind: "Tea", version: "v1" });
  const withKinds = (path: string, ...groups: readonly string[]): Document =>
    documentOf({
      paths: { [path]: { get: answer("Tea") } },
      definitions: { Tea: { type: "object", [KINDS]: groups.map(kind) } },
    });

  it("are merged and sorted if definitions differ only in kinds", () => {
    const { document, diagnostics } = merge(withKinds("/a", "south", "north"), withKinds("/b", "east", "north"));
    expect(document.definitions?.["Tea"]?.[KINDS]).toEqual(["east", "north", "south"].map(kind));
    expect(diagnostics).toEqual([]);
  });

  it("keep their order if nothing is added", () => {
    const { document } = merge(withKinds("/a", "south", "north"), withKinds("/b", "north"));
    expect(document.definitions?.["Tea"]?.[KINDS]).toEqual(["south", "north"].map(kind));
  });
});

describe("a property named $ref", () => {
  const definitions = {
    Tea: { type: "string" },
    Schema: { properties: { $ref: { type: "string" }, next: to("Tea") } },
  };
  const first = documentOf({ paths: { "/a": { get: answer("Tea") } }, definitions: { Tea: { type: "number" } } });
  const second = documentOf({ paths: { "/b": { get: answer("Schema") } }, definitions });

  it("is not a reference, and its siblings are followed", () => {
    const { document } = merge(first, second);
    expect(document.definitions?.["Schema"]).toEqual({
      properties: { $ref: { type: "string" }, next: to("Tea_v2") },
    });
  });

  it("may itself refer to a definition", () => {
    const self = documentOf({
      paths: { "/b": { get: answer("Schema") } },
      definitions: { ...definitions, Schema: { properties: { $ref: to("Tea") } } },
    });
    expect(merge(first, self).document.definitions?.["Schema"]).toEqual({ properties: { $ref: to("Tea_v2") } });
  });
});

describe("paths with the same name", () => {
  const first = documentOf({
    paths: { "/tea": { get: answer("Tea"), parameters: [{ name: "cup", in: "query", type: "string" }] } },
    definitions: { Tea: { type: "object" } },
  });
  const second = documentOf({
    paths: {
      "/tea": {
        get: answer("Leaf"),
        post: answer("Order"),
        parameters: [{ name: "dry", in: "query", type: "boolean" }],
      },
      "/pot": { get: answer("Pot") },
    },
    definitions: {
      Leaf: { properties: { vein: to("Vein") } },
      Vein: {},
      Order: {},
      Pot: {},
      Stray: { properties: { lid: to("Lid") } },
      Lid: {},
    },
  });

  it("are merged operation by operation, each with its own parameters; conflicts are reported", () => {
    const merged = merge(first, second);
    expect(merged.document.paths["/tea"]).toEqual({
      get: answer("Tea", { parameters: [{ name: "cup", in: "query", type: "string" }] }),
      post: answer("Order", { parameters: [{ name: "dry", in: "query", type: "boolean" }] }),
    });
    expect(merged.diagnostics.map(({ message }) => message)).toEqual([
      "GET /tea differs between first and second; the first is kept",
    ]);
  });

  it("prune what only the dropped operation used, but keep unused definitions and their references", () => {
    expect(Object.keys(merge(first, second).document.definitions ?? {})).toEqual([
      "Lid",
      "Order",
      "Pot",
      "Stray",
      "Tea",
    ]);
  });

  it("belong completely to the first document on request, and each lost operation is named", () => {
    const merged = merge(first, second, { paths: "first" });
    expect(merged.document.paths["/tea"]).toEqual(first.paths["/tea"]);
    expect(merged.diagnostics.map(({ message }) => message)).toEqual([
      "POST /tea of second is left out: an earlier document has that path",
    ]);
    expect(Object.keys(merged.document.definitions ?? {})).toEqual(["Lid", "Pot", "Stray", "Tea"]);
  });

  it("add nothing if they are equal", () => {
    const merged = merge(first, structuredClone(first));
    expect(merged).toEqual({ document: first, diagnostics: [] });
  });
});

describe("shared parameters and responses", () => {
  const withShared = (path: string, type: string): Document =>
    documentOf({
      paths: {
        [path]: {
          get: {
            parameters: [{ $ref: "#/parameters/size" }],
            responses: { "200": { $ref: "#/responses/Done" } },
          },
        },
      },
      definitions: { Size: { type } },
      parameters: { size: { name: "size", in: "query", type } },
      responses: { Done: { description: "Done.", schema: to("Size") }, default: { description: type } },
    });

  it("are shared if they are equal", () => {
    const { document, diagnostics } = merge(withShared("/a", "string"), withShared("/b", "string"));
    const { parameters, responses } = withShared("/a", "string");
    expect(document).toMatchObject({ parameters, responses });
    expect(Object.keys(document["responses"] as object)).toEqual(["Done", "default"]);
    expect(diagnostics).toEqual([]);
  });

  it("are renamed if they differ, with every reference to them", () => {
    const { document, diagnostics } = merge(withShared("/a", "string"), withShared("/b", "integer"));
    expect(document.parameters).toEqual({
      size: { name: "size", in: "query", type: "string" },
      size_v2: { name: "size", in: "query", type: "integer" },
    });
    expect(document["responses"]).toEqual({
      Done: { description: "Done.", schema: to("Size") },
      Done_v2: { description: "Done.", schema: to("Size_v2") },
      default: { description: "string" },
      default_v2: { description: "integer" },
    });
    expect(document.paths["/b"]).toEqual({
      get: {
        parameters: [{ $ref: "#/parameters/size_v2" }],
        responses: { "200": { $ref: "#/responses/Done_v2" } },
      },
    });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "definition Size of second is published as Size_v2",
      "parameter size of second is published as size_v2",
      "response Done of second is published as Done_v2",
      "response default of second is published as default_v2",
    ]);
  });

  it("are errors without renaming", () => {
    const merged = merge(withShared("/a", "string"), withShared("/b", "integer"), { rename: false });
    expect(merged.diagnostics.every(({ severity }) => severity === "error")).toBe(true);
    expect(codes(merged)).toEqual(["GV4002", "GV4002", "GV4002"]);
  });
});

it("a document without paths adds nothing", () => {
  const first = documentOf({ paths: { "/a": { get: answer("Tea") } }, definitions: { Tea: {} } });
  const empty = documentOf({ definitions: { Tea: { type: "string" }, Pot: {} } });
  expect(merge(first, empty)).toEqual({ document: first, diagnostics: [] });
});
