import { expect, test } from "vitest";
import { convertedSchema } from "./support/document.js";

const pet = { $ref: "#/definitions/Pet" };
const newPet = { $ref: "#/components/schemas/Pet" };

test.each([
  {
    because: "keywords of both versions",
    given: { type: "string", maxLength: 3 },
    want: { type: "string", maxLength: 3 },
  },
  {
    because: "keywords of every kind are unchanged",
    given: {
      type: "integer",
      format: "int64",
      minimum: 0,
      exclusiveMinimum: true,
      default: 1,
      enum: [1, 2],
      title: "N",
    },
    want: {
      type: "integer",
      format: "int64",
      minimum: 0,
      exclusiveMinimum: true,
      default: 1,
      enum: [1, 2],
      title: "N",
    },
  },
  { because: "a reference", given: pet, want: newPet },
  {
    because: "references anywhere",
    given: {
      type: "object",
      properties: { a: pet },
      additionalProperties: { type: "array", items: pet },
      allOf: [pet],
    },
    want: {
      type: "object",
      properties: { a: newPet },
      additionalProperties: { type: "array", items: newPet },
      allOf: [newPet],
    },
  },
  {
    because: "a description beside a reference is kept",
    given: { description: "mine", default: {}, "x-a": 1, ...pet },
    want: { description: "mine", default: {}, "x-a": 1, allOf: [newPet] },
  },
  { because: "a type beside a reference is dropped", given: { type: "object", ...pet }, want: newPet },
  { because: "nullable", given: { type: "string", "x-nullable": true }, want: { type: "string", nullable: true } },
  {
    because: "nullable, in another spelling",
    given: { type: "string", "x-isnullable": true },
    want: { type: "string", nullable: true },
  },
  { because: "not nullable", given: { type: "string", "x-nullable": false }, want: { type: "string" } },
  {
    because: "a reference that may be null",
    given: { "x-nullable": true, ...pet },
    want: { nullable: true, allOf: [newPet] },
  },
  {
    because: "null becomes one of the values",
    given: { type: "string", enum: ["a"], "x-nullable": true },
    want: { type: "string", enum: ["a", null], nullable: true },
  },
  {
    because: "integers or strings",
    given: { description: "port", type: "string", format: "int-or-string" },
    want: { description: "port", format: "int-or-string", oneOf: [{ type: "integer" }, { type: "string" }] },
  },
  {
    because: "integers or strings, in the spelling of custom resources",
    given: { "x-kubernetes-int-or-string": true, pattern: "^a" },
    want: { "x-kubernetes-int-or-string": true, pattern: "^a", oneOf: [{ type: "integer" }, { type: "string" }] },
  },
  {
    because: "keywords of 3.0 are kept",
    given: { "x-kubernetes-int-or-string": true, anyOf: [{ type: "integer" }, { type: "string" }] },
    want: { "x-kubernetes-int-or-string": true, anyOf: [{ type: "integer" }, { type: "string" }] },
  },
  { because: "a file", given: { type: "file" }, want: { type: "string", format: "binary" } },
  {
    because: "several types",
    given: { type: ["string", "integer", "null"] },
    want: { anyOf: [{ type: "string" }, { type: "integer" }], nullable: true },
  },
  { because: "one of several types", given: { type: ["string"] }, want: { type: "string" } },
  { because: "only null", given: { type: "null" }, want: { nullable: true, enum: [null] } },
  {
    because: "a property that says itself that it is required",
    given: { type: "object", properties: { a: { type: "string", required: true }, b: { type: "string" } } },
    want: {
      type: "object",
      properties: { a: { type: "string" }, b: { type: "string" } },
      required: ["a"],
    },
  },
  {
    because: "items of one of several types",
    given: { type: ["string", "array"], items: { type: "integer" } },
    want: { anyOf: [{ type: "string" }, { type: "array", items: { type: "integer" } }] },
  },
  { because: "an invalid type", given: { type: "any" }, want: { "x-type": "any" } },
  { because: "an array requires items", given: { type: "array" }, want: { type: "array", items: {} } },
  {
    because: "items with a schema each",
    given: { type: "array", items: [{ type: "string" }, pet] },
    want: { type: "array", items: { anyOf: [{ type: "string" }, newPet] } },
  },
  { because: "empty lists are dropped", given: { required: [], enum: [], allOf: [] }, want: {} },
  { because: "required must be a list", given: { required: true }, want: {} },
  { because: "required without duplicates", given: { required: ["a", "b", "a"] }, want: { required: ["a", "b"] } },
  {
    because: "unknown keywords become extensions",
    given: { type: "string", position: 3, "x-position": 4, other: pet },
    want: { type: "string", "x-position": 4, "x-other": newPet },
  },
  {
    because: "readers resolve references in extensions, too",
    given: { "x-a": { oneOf: [pet, { $ref: "#/responses/Gone" }] } },
    want: { "x-a": { oneOf: [newPet, { $ref: "#/components/responses/Gone" }] } },
  },
  {
    because: "examples and defaults are data",
    given: { default: { ...pet }, example: [pet], enum: [pet] },
    want: { default: { ...pet }, example: [pet], enum: [pet] },
  },
  {
    because: "names of properties are names",
    given: { properties: { $ref: { type: "string" }, type: pet, "x-nullable": { type: "boolean" }, default: pet } },
    want: {
      properties: { $ref: { type: "string" }, type: newPet, "x-nullable": { type: "boolean" }, default: newPet },
    },
  },
  {
    because: "booleans instead of schemas",
    given: { additionalProperties: false, properties: { a: true } },
    want: { additionalProperties: false, properties: { a: {} } },
  },
  {
    because: "xml, externalDocs, readOnly",
    given: { readOnly: true, xml: { name: "a" }, externalDocs: { url: "https://example.com" } },
    want: { readOnly: true, xml: { name: "a" }, externalDocs: { url: "https://example.com" } },
  },
])("schema: $because", ({ given, want }) => {
  expect(convertedSchema(given, { Pet: { type: "object" } })).toEqual(want);
});
