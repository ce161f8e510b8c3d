import { expect, test } from "vitest";
import type { Type } from "../../../../../generator/codegen/client-model/client-model.js";
import { modelOf, type Json } from "../../../../support/documents/model-of.js";

const text: Type = { kind: "scalar", scalar: "string" };
const number: Type = { kind: "scalar", scalar: "number" };

async function read(it: Json, openapi = "3.1.0") {
  const { type, reports } = await modelOf({ openapi, components: { schemas: { It: it } } });
  return { named: type("It"), type: type("It").type, reports };
}

test.each<readonly [string, Json, Type]>([
  ["a constant", { const: 3 }, { kind: "enum", values: [{ value: 3 }], open: false, literal: true }],
  ["null", { type: "null" }, { kind: "enum", values: [{ value: null }], open: false, literal: true }],
  ["true", true, { kind: "any" }],
  ["false", false, { kind: "never" }],
  ["what is not anything", { not: {} }, { kind: "never" }],
  ["no member that no value has", { anyOf: [{ type: "string" }, { not: {} }] }, text],
  ["no value at all", { oneOf: [false] }, { kind: "never" }],
  [
    "a tuple of two numbers",
    { type: "array", prefixItems: [{ type: "number" }, { type: "number" }], items: false, minItems: 2 },
    { kind: "tuple", items: [number, number], required: 2 },
  ],
  [
    "a tuple with further items of a type",
    { prefixItems: [{ type: "string" }], items: { type: "number" } },
    { kind: "tuple", items: [text], required: 0, rest: number },
  ],
  ["base64", { type: "string", contentEncoding: "base64" }, { kind: "bytes", encoding: "base64" }],
  [
    "JSON in a string",
    { type: "string", contentMediaType: "application/json", contentSchema: { type: "number" } },
    { kind: "encoded", mediaType: "application/json", type: number },
  ],
  [
    "a map by a pattern",
    { type: "object", patternProperties: { "^x-": { type: "string" } }, additionalProperties: false },
    { kind: "map", values: text },
  ],
  [
    "a map with an enum for its keys",
    { type: "object", propertyNames: { enum: ["a"] }, additionalProperties: { type: "number" } },
    { kind: "map", values: number, keys: { kind: "enum", values: [{ value: "a" }], open: false, literal: false } },
  ],
])("3.1 has %s", async (_, it, want) => {
  const { type, reports } = await read(it);
  expect(type).toEqual(want);
  expect(reports).toEqual([]);
});

test("bounds have the meaning of 3.1 in every version", async () => {
  const newer = await read({ type: "number", exclusiveMinimum: 0 });
  const older = await read({ type: "number", minimum: 0, exclusiveMinimum: true }, "3.0.3");
  expect(newer.named.constraints).toEqual({ exclusiveMinimum: 0 });
  expect(older.named.constraints).toEqual(newer.named.constraints);
});

test("all examples of a schema are kept", async () => {
  const { named } = await read({ type: "string", examples: ["a", "b"] });
  expect(named.examples).toEqual([{ value: "a" }, { value: "b" }]);
});

test("an enum of nothing but null is null, and a blank value is a value", async () => {
  expect((await read({ enum: [null] }, "3.0.3")).type).toMatchObject({ kind: "enum", values: [{ value: null }] });
  expect((await read({ enum: [""] }, "3.0.3")).type).toMatchObject({ kind: "enum", values: [{ value: "" }] });
});

test("a schema with a discriminator and a mapping is the base of the schemas that it names, and none of them itself", async () => {
  const { type } = await modelOf({
    openapi: "3.0.3",
    components: {
      schemas: {
        Vessel: {
          type: "object",
          properties: { kind: { type: "string" } },
          discriminator: { propertyName: "kind", mapping: { boat: "#/components/schemas/Boat", ferry: "Ferry" } },
        },
        Boat: { allOf: [{ $ref: "#/components/schemas/Vessel" }, { properties: { crew: { type: "integer" } } }] },
        Ferry: { allOf: [{ $ref: "#/components/schemas/Boat" }, { properties: { cars: { type: "integer" } } }] },
      },
    },
  });
  expect(type("Vessel").discriminator).toEqual({
    property: "kind",
    variants: [
      { value: "boat", id: "Boat" },
      { value: "ferry", id: "Ferry" },
    ],
  });
});

test("a schema that refers to itself is finite", async () => {
  const { type, reports } = await modelOf({
    openapi: "3.1.0",
    components: {
      schemas: {
        Json: {
          anyOf: [
            { type: ["string", "number", "boolean", "null"] },
            { type: "array", items: { $ref: "#/components/schemas/Json" } },
            { type: "object", additionalProperties: { $ref: "#/components/schemas/Json" } },
          ],
        },
        Alias: { $ref: "#/components/schemas/Alias" },
        Loop: { anyOf: [{ $ref: "#/components/schemas/Loop" }, { type: "string" }] },
      },
    },
  });
  expect(type("Json").type).toMatchObject({ kind: "nullable", type: { kind: "union", members: { length: 5 } } });
  expect(type("Loop").type).toEqual(text);
  expect(reports).toContain("GV6055 #/components/schemas/Loop");
});

test("null without quotes in a list of types is null, and is reported", async () => {
  const { type, reports } = await read({ type: ["string", null] });
  expect(type).toEqual({ kind: "nullable", type: text });
  expect(reports).toEqual(["GV6054 #/components/schemas/It"]);
});

test("a dynamic reference leads to its anchor, except in data, which may look like one", async () => {
  const data = { $dynamicRef: "#node" };
  const { model, type } = await modelOf({
    openapi: "3.1.0",
    components: {
      schemas: {
        Node: { $dynamicAnchor: "node", type: "object", properties: { next: { $dynamicRef: "#node" } } },
        Other: { type: "object", example: data, properties: { default: { $dynamicRef: "#node" } } },
      },
    },
  });
  const next = { kind: "reference", id: "Node" };
  expect(type("Node").type).toMatchObject({ properties: [{ name: "next", type: next }] });
  expect(type("Other").type).toMatchObject({ properties: [{ name: "default", type: next }] });
  expect(JSON.stringify(model)).toContain(JSON.stringify(data));
});

test.each(["not", "if", "contains", "dependentSchemas"])(
  "a schema with %s alone is of any type, with a message",
  async (keyword) => {
    const { type, reports } = await read({ [keyword]: { type: "string" } });
    expect(type).toEqual({ kind: "any", reason: `${keyword} restricts values whose type is not stated` });
    expect(reports).toEqual(["GV6054 #/components/schemas/It"]);
  },
);
