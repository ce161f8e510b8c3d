import { expect, test } from "vitest";
import type { Body, Operation } from "../../../../generator/codegen/client-model/client-model.js";
import { modelOf, type Json } from "../../../support/documents/model-of.js";

const json = "application/json";
const urlencoded = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";
const responses = { 200: { description: "" } };
const body = (name: string, schema?: Json): Json => ({ name, in: "body", schema });
const field = (name: string, type = "string"): Json => ({ name, in: "formData", type });

async function post(
  parameters: Json,
  more: object = {},
  root: object = {},
): Promise<{ operation: Operation; codes: readonly string[] }> {
  const { operation, diagnostics } = await modelOf({
    definitions: { Pet: { type: "object", properties: { a: { type: "string" } } } },
    paths: { "/": { post: { parameters, responses, ...more } } },
    ...root,
  });
  return { operation: operation("POST /"), codes: diagnostics.map(({ code }) => code) };
}

test("a body has its schema, and its parameter's description, required flag and extensions", async () => {
  const parameter = {
    name: "pet",
    in: "body",
    required: true,
    description: "A pet.",
    "x-kind": "pet",
    schema: { $ref: "#/definitions/Pet" },
  };
  const { operation, codes } = await post([parameter]);
  const want: Body = {
    description: "A pet.",
    required: true,
    contents: [{ mediaType: json, kind: "json", type: { kind: "reference", id: "Pet" }, examples: [] }],
    extensions: { "x-kind": "pet" },
  };
  expect(operation.body).toEqual(want);
  expect(codes).toEqual([]);
});

const bodies: readonly (readonly [
  title: string,
  parameters: Json,
  want: string | undefined,
  codes: readonly string[],
])[] = [
  ["none", [], undefined, []],
  ["no schema", [body("a")], "any", ["GV6066"]],
  ["a type instead of a schema", [{ name: "a", in: "body", type: "string" }], "scalar", ["GV6066"]],
  ["no name", [{ in: "body", schema: { type: "string" } }], "scalar", []],
  ["several", [body("a", { $ref: "#/definitions/Pet" }), body("b", { type: "string" })], "reference", ["GV6065"]],
  [
    "several without a structure",
    [body("a", { type: "string" }), body("b", { type: "integer" })],
    "integer",
    ["GV6065"],
  ],
  ["a form too", [body("a", { type: "string" }), field("f")], "scalar", ["GV6065"]],
];

test.each(bodies)("a body: %s", async (_, parameters, want, codes) => {
  const found = await post(parameters);
  const { body: kept } = found.operation;
  const type = kept?.contents[0]?.type;
  expect(type?.kind === "scalar" && type.scalar !== "string" ? type.scalar : type?.kind).toBe(want);
  expect(kept?.contents.filter(({ fields }) => fields !== undefined)).toEqual(kept && []);
  expect(found.codes).toEqual(codes);
});

test("of a body and a form the form is kept if the operation consumes only forms", async () => {
  const { operation, codes } = await post([body("a", { type: "string" }), field("f")], { consumes: [multipart] });
  expect(operation.body?.contents.map(({ kind, fields }) => [kind, fields?.map(({ name }) => name)])).toEqual([
    ["multipart", ["f"]],
  ]);
  expect(codes).toEqual(["GV6065"]);
});

const pet = body("pet", { $ref: "#/definitions/Pet" });

const consumed: readonly (readonly [
  title: string,
  parameters: Json,
  own: Json | undefined,
  inherited: Json | undefined,
  want: readonly string[],
  codes: readonly string[],
])[] = [
  ["no body", [], [json], undefined, [], []],
  ["none declared", [pet], undefined, undefined, [json], []],
  ["declared for all operations", [pet], undefined, ["application/xml", json], ["application/xml", json], []],
  [
    "declared by the operation",
    [pet],
    ["text/plain", json, "text/plain"],
    ["application/xml"],
    ["text/plain", json],
    [],
  ],
  ["an empty list", [pet], [], ["application/xml"], [json], []],
  ["anything", [pet], ["*/*"], undefined, ["*/*"], []],
  ["with a parameter", [pet], ["application/json; charset=utf-8"], undefined, ["application/json; charset=utf-8"], []],
  ["not in a list", [pet], "application/xml", undefined, ["application/xml"], ["GV6068"]],
  [
    "invalid media types",
    [pet],
    ["json", 7, 'text/plain"', "text/plain"],
    undefined,
    ["text/plain"],
    ["GV6068", "GV6068", "GV6068"],
  ],
  ["a form, none declared", [field("a")], undefined, undefined, [urlencoded], []],
  ["a form among others", [field("a")], [json, multipart, urlencoded], undefined, [multipart, urlencoded], []],
  ["a form, no form type declared", [field("a")], [json], undefined, [urlencoded], []],
  ["a file", [field("a", "file")], undefined, undefined, [multipart], []],
  ["a file, with a media type that cannot carry files", [field("a", "file")], [urlencoded], undefined, [multipart], []],
];

test.each(consumed)("media types of a request: %s", async (_, parameters, own, inherited, want, codes) => {
  const found = await post(
    parameters,
    own === undefined ? {} : { consumes: own },
    inherited === undefined ? {} : { consumes: inherited },
  );
  expect((found.operation.body?.contents ?? []).map(({ mediaType }) => mediaType)).toEqual(want);
  expect(found.codes).toEqual(codes);
});

test("files in a form are bytes", async () => {
  const { operation } = await post([
    field("file", "file"),
    { name: "more", in: "formData", type: "array", items: { type: "file" } },
  ]);
  const [content, another] = operation.body?.contents ?? [];
  expect(another).toBeUndefined();
  expect(content).toMatchObject({ mediaType: multipart, kind: "multipart" });
  expect(content?.fields?.map(({ type }) => type)).toEqual([
    { kind: "bytes" },
    { kind: "array", items: { kind: "bytes" } },
  ]);
});

test("a form is an object with its fields by name, and required if a field is", async () => {
  const { operation } = await post([
    { name: "b", in: "formData", type: "array", items: { type: "string" }, collectionFormat: "multi" },
    { name: "a", in: "formData", type: "integer", required: true, description: "First.", maximum: 3 },
  ]);
  const common = { deprecated: false, required: false, description: "" };
  const a = {
    ...common,
    name: "a",
    required: true,
    description: "First.",
    type: { kind: "scalar", scalar: "integer" },
    constraints: { maximum: 3 },
  };
  const b = { ...common, name: "b", type: { kind: "array", items: { kind: "scalar", scalar: "string" } } };
  const form = { kind: "style", style: "form", allowReserved: false, separator: "," };
  const ofField = { allowEmpty: false, contentTypes: [], headers: [] };
  expect(operation.body).toMatchObject({
    required: true,
    contents: [
      {
        mediaType: urlencoded,
        kind: "form",
        type: { kind: "object", properties: [a, b] },
        fields: [
          { ...a, ...ofField, serialization: { ...form, explode: false } },
          { ...b, ...ofField, serialization: { ...form, explode: true } },
        ],
      },
    ],
  });
});

test("declared media types are kept for documentation if there is no body", async () => {
  const { operation } = await post([], { consumes: ["application/xml"], produces: [json] });
  expect(operation.mediaTypes).toEqual({ request: ["application/xml"], response: [json] });
  expect(operation.body).toBeUndefined();
});
