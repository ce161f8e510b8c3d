import { expect, test } from "vitest";
import type { Parameter, StyleSerialization, Type } from "../../../../generator/codegen/client-model/client-model.js";
import { modelOf, type Json, type ModelOf } from "../../../support/documents/model-of.js";

const text: Type = { kind: "scalar", scalar: "string" };
const responses = { 200: { description: "" } };

/** The model of one operation: `GET` of a path with these parameters, in a document with the given extras. */
const get = (path: string, parameters: Json, more: Readonly<Record<string, Json>> = {}): Promise<ModelOf> =>
  modelOf({ paths: { [path]: { get: { parameters, responses } } }, ...more });

/** What is known of the parameters of `GET`, but for their places in the document, which `order.test.ts` checks. */
const parametersOf = ({ operation }: ModelOf, path: string): readonly Parameter[] =>
  operation(`GET ${path}`).parameters.map(({ place: _, ...parameter }) => parameter);

const serialization = (
  style: StyleSerialization["style"],
  more: Partial<StyleSerialization> = {},
): StyleSerialization => ({
  kind: "style",
  style,
  explode: false,
  allowReserved: false,
  separator: ",",
  ...more,
});

const plain = (name: string, place: Parameter["in"], type: Type = text): Parameter => ({
  name,
  in: place,
  description: "",
  required: place === "path",
  deprecated: false,
  allowEmpty: false,
  serialization: serialization(place === "query" ? "form" : "simple"),
  type,
});

const inPath = (name: string): Json => ({ name, in: "path", required: true, type: "string" });

test("path parameters come in the path's order, then query, header and form parameters by name", async () => {
  const { operation, reports } = await get("/{b}/x/{a}", [
    { name: "z", in: "query", type: "string" },
    { name: "X-Id", in: "header", type: "string" },
    inPath("a"),
    { name: "y", in: "query", type: "string" },
    inPath("b"),
  ]);
  const { parameters } = operation("GET /{b}/x/{a}");
  expect(parameters.map((each) => `${each.in} ${each.name}`)).toEqual([
    "path b",
    "path a",
    "query y",
    "query z",
    "header X-Id",
  ]);
  expect(reports).toEqual([]);
});

test("an operation's parameter replaces its path's; references to shared ones are resolved", async () => {
  const found = await modelOf({
    parameters: {
      Limit: { name: "limit", in: "query", type: "integer", default: 10, maximum: 100, allowEmptyValue: true },
    },
    paths: {
      "/pets/{id}": {
        parameters: [inPath("id"), { $ref: "#/parameters/Limit" }, { name: "tag", in: "query", type: "string" }],
        get: {
          responses,
          parameters: [{ name: "tag", in: "query", type: "integer", required: true, description: "A tag." }],
        },
      },
    },
  });
  expect(parametersOf(found, "/pets/{id}")).toEqual([
    plain("id", "path"),
    {
      ...plain("limit", "query", { kind: "scalar", scalar: "integer" }),
      allowEmpty: true,
      default: 10,
      constraints: { maximum: 100 },
    },
    { ...plain("tag", "query", { kind: "scalar", scalar: "integer" }), required: true, description: "A tag." },
  ]);
  expect(found.reports).toEqual([]);
});

const lists: readonly (readonly [
  place: string,
  stated: string | undefined,
  want: StyleSerialization,
  codes: readonly string[],
])[] = [
  ["query", undefined, serialization("form"), []],
  ["query", "csv", serialization("form"), []],
  ["query", "ssv", serialization("spaceDelimited", { separator: " " }), []],
  ["query", "tsv", serialization("form", { separator: "\t" }), []],
  ["header", "tsv", serialization("simple", { separator: "\t" }), []],
  ["query", "pipes", serialization("pipeDelimited", { separator: "|" }), []],
  ["path", "pipes", serialization("simple", { separator: "|" }), []],
  ["query", "multi", serialization("form", { explode: true }), []],
  ["formData", "multi", serialization("form", { explode: true }), []],
  ["path", "multi", serialization("simple"), ["GV6067"]],
  ["header", "multi", serialization("simple"), ["GV6067"]],
  ["query", "brackets", serialization("form"), ["GV6067"]],
];

test.each(lists)("a list in %s with collectionFormat %s is sent as %j", async (place, stated, want, codes) => {
  const parameter = {
    name: "ids",
    in: place,
    required: true,
    type: "array",
    items: { type: "array", items: { type: "string" }, collectionFormat: "pipes" },
    collectionFormat: stated,
  };
  const { operation, diagnostics } = await modelOf({
    paths: { "/{ids}": { post: { parameters: [parameter, ...(place === "path" ? [] : [inPath("ids")])], responses } } },
  });
  const { parameters, body } = operation("POST /{ids}");
  const found = parameters.find((each) => each.in === place) ?? body?.contents[0]?.fields?.[0];
  expect(found?.serialization).toEqual({ ...want, inner: ["|"] });
  expect(found?.type).toEqual({ kind: "array", items: { kind: "array", items: text } });
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

test("what several operations of a path lack is reported once, at the path", async () => {
  const { reports } = await modelOf({
    paths: { "/{id}": { get: { responses }, put: { responses }, delete: { responses } } },
  });
  expect(reports).toEqual(["GV6062 #/paths/~1{id}"]);
});

test("what follows # in a path is not sent, and operations stay apart", async () => {
  const { model, operation, reports } = await modelOf({
    paths: {
      "/a#Action=List": { get: { responses, parameters: [{ name: "limit", in: "query", type: "integer" }] } },
      "/a#Action={id}": { get: { responses, parameters: [inPath("id")] } },
    },
  });
  expect(operation("GET /a#Action=List").path).toBe("/a");
  expect(operation("GET /a#Action={id}").parameters).toEqual([]);
  expect(model.groups.flatMap((group) => group.operations.map(({ nameHint }) => nameHint))).toEqual([
    "getAActionList",
    "getAActionById",
  ]);
  expect(reports).toEqual([
    "GV6059 #/paths/~1a#Action=List",
    "GV6059 #/paths/~1a#Action={id}",
    "GV6063 #/paths/~1a#Action={id}/get/parameters/0",
  ]);
});

test("headers that the generated client sets itself are left out", async () => {
  const names = ["Accept", "content-type", "Authorization", "Content-Length", "Host", "X-Trace", "If-Match"];
  const { operation, reports } = await get(
    "/",
    names.map((name) => ({ name, in: "header", type: "string" })),
  );
  expect(operation("GET /").parameters.map(({ name }) => name)).toEqual(["If-Match", "X-Trace"]);
  expect(reports).toEqual([]);
});

const faulty: readonly (readonly [
  title: string,
  path: string,
  parameters: Json,
  want: readonly Parameter[],
  reports: readonly string[],
])[] = [
  ["undeclared", "/{id}", [], [plain("id", "path")], ["GV6062 #/paths/~1{id}"]],
  ["not in the path", "/a", [inPath("id")], [], ["GV6063 #/paths/~1a/get/parameters/0"]],
  [
    "not required",
    "/{id}",
    [{ name: "id", in: "path", type: "string" }],
    [plain("id", "path")],
    ["GV6064 #/paths/~1{id}/get/parameters/0"],
  ],
  [
    "declared twice",
    "/a",
    [
      { name: "a", in: "query", type: "integer" },
      { name: "a", in: "query", type: "string" },
    ],
    [plain("a", "query")],
    ["GV6061 #/paths/~1a/get/parameters/1"],
  ],
  [
    "declared twice as a header, with different case",
    "/a",
    [
      { name: "X-A", in: "header", type: "integer" },
      { name: "x-a", in: "header", type: "string" },
    ],
    [plain("x-a", "header")],
    ["GV6061 #/paths/~1a/get/parameters/1"],
  ],
  [
    "in two places",
    "/{a}",
    [inPath("a"), { name: "a", in: "query", type: "string" }],
    [plain("a", "path"), plain("a", "query")],
    [],
  ],
  [
    "with a schema",
    "/a",
    [{ name: "a", in: "query", schema: { type: "string" } }],
    [plain("a", "query")],
    ["GV6066 #/paths/~1a/get/parameters/0"],
  ],
  [
    "without a type",
    "/a",
    [{ name: "a", in: "query" }],
    [plain("a", "query")],
    ["GV6066 #/paths/~1a/get/parameters/0"],
  ],
  [
    "a list without items",
    "/a",
    [{ name: "a", in: "query", type: "array" }],
    [plain("a", "query", { kind: "array", items: text })],
    ["GV6066 #/paths/~1a/get/parameters/0"],
  ],
  ["not a parameter", "/a", [{ $ref: "#/definitions/A" }], [], ["GV6060 #/paths/~1a/get/parameters/0"]],
  [
    "in an unknown place",
    "/a",
    [{ name: "a", in: "cookie", type: "string" }],
    [],
    ["GV6060 #/paths/~1a/get/parameters/0"],
  ],
  [
    "without a name",
    "/a",
    [{ in: "query", type: "string" }, 7],
    [],
    ["GV6060 #/paths/~1a/get/parameters/0", "GV6060 #/paths/~1a/get/parameters/1"],
  ],
  ["not in a list", "/a", { name: "a" }, [], ["GV6060 #/paths/~1a/get/parameters"]],
];

test.each(faulty)("a parameter that is %s", async (_, path, given, want, reports) => {
  const found = await get(path, given, { definitions: { A: { type: "object" } } });
  expect(parametersOf(found, path)).toEqual(want);
  expect(found.reports).toEqual(reports);
});

const templates: readonly (readonly [given: string, name: string, want: string])[] = [
  ["/a/{id}.json", "id", "/a/{id}.json"],
  ["/a/{foo-bar}/", "foo-bar", "/a/{foo-bar}/"],
  ["/a/{path:.*}", "path", "/a/{path}"],
  ["/a/{proxy+}", "proxy", "/a/{proxy}"],
  ["/a/{proxy+}", "proxy+", "/a/{proxy+}"],
  ["/a/{id}/b/{id}", "id", "/a/{id}/b/{id}"],
  ["/{id}?comp=list&full", "id", "/{id}?comp=list&full"],
];

test.each(templates)("the path %s with the parameter %s", async (given, name, want) => {
  const { operation, reports } = await get(given, [inPath(name)]);
  expect(operation(`GET ${given}`)).toMatchObject({ path: want, parameters: [plain(name, "path")] });
  expect(reports).toEqual([]);
});
