import { expect, test } from "vitest";
import type { EnumType, EnumValue, Type } from "../../../../generator/codegen/client-model/client-model.js";
import { modelOf, typeOf, type Json } from "../../../support/documents/model-of.js";

const any: Type = { kind: "any" };
const text: Type = { kind: "scalar", scalar: "string" };
const whole: Type = { kind: "scalar", scalar: "integer" };
/** An enum of values. */
const choice = (...values: readonly Json[]): EnumType => ({
  kind: "enum",
  values: values.map((value) => ({ value: value as EnumValue["value"] })),
  open: false,
  literal: false,
});
const Pet = { type: "object", properties: { name: { type: "string" } } };
const pet: Type = { kind: "reference", id: "Pet" };

const rows: readonly (readonly [given: Json, want: Type])[] = [
  [{ type: "string" }, text],
  [
    { type: "string", format: "date-time" },
    { kind: "scalar", scalar: "string", format: "date-time" },
  ],
  [
    { type: "integer", format: "uint128" },
    { kind: "scalar", scalar: "integer", format: "uint128" },
  ],
  [{ type: "boolean" }, { kind: "scalar", scalar: "boolean" }],
  [
    { type: "string", format: "byte" },
    { kind: "bytes", encoding: "base64" },
  ],
  [
    { type: "string", format: "binary" },
    { kind: "scalar", scalar: "string", format: "binary" },
  ],
  [{}, any],
  [{ description: "Anything." }, any],
  [{ type: "null" }, { ...choice(null), literal: true }],
  // Nullable, in every spelling.
  [
    { type: "string", "x-nullable": true },
    { kind: "nullable", type: text },
  ],
  [
    { type: "string", "x-isnullable": true },
    { kind: "nullable", type: text },
  ],
  [
    { type: "string", nullable: true },
    { kind: "nullable", type: text },
  ],
  [{ type: ["string", "null"] }, { kind: "nullable", type: text }],
  [{ type: ["string"] }, text],
  [{ "x-nullable": true }, any],
  [{ $ref: "#/definitions/Pet" }, pet],
  [
    { $ref: "#/definitions/Pet", "x-nullable": true },
    { kind: "nullable", type: pet },
  ],
  // Integers or strings.
  [{ type: "string", format: "int-or-string" }, { kind: "intOrString" }],
  [{ "x-kubernetes-int-or-string": true }, { kind: "intOrString" }],
  [{ type: ["integer", "string"] }, { kind: "intOrString" }],
  // Enumerations.
  [{ type: "string", enum: ["b", "a", "b", ""] }, choice("b", "a", "")],
  [{ type: "integer", enum: [3, 1] }, choice(3, 1)],
  [{ enum: [true, 1, "1", null] }, { kind: "nullable", type: choice(true, 1, "1") }],
  [{ enum: [null] }, { ...choice(null), literal: true }],
  // Arrays and maps.
  [
    { type: "array", items: { type: "array", items: { type: "integer" } } },
    { kind: "array", items: { kind: "array", items: whole } },
  ],
  [{ items: { type: "string" } }, { kind: "array", items: text }],
  [
    { type: "array", items: [{ type: "string" }] },
    { kind: "array", items: text },
  ],
  [
    { type: "array", enum: ["a", "b"] },
    { kind: "array", items: choice("a", "b") },
  ],
  [{ type: "object" }, { kind: "map", values: any }],
  [
    { type: "object", additionalProperties: true },
    { kind: "map", values: any },
  ],
  [
    { type: "object", additionalProperties: {} },
    { kind: "map", values: any },
  ],
  [{ additionalProperties: { type: "string" } }, { kind: "map", values: text }],
  [
    { type: "object", additionalProperties: false },
    { kind: "object", properties: [], closed: true },
  ],
  [
    { type: "object", additionalProperties: { type: "array", items: { $ref: "#/definitions/Pet" } } },
    { kind: "map", values: { kind: "array", items: pet } },
  ],
  [
    { type: "object", "x-kubernetes-preserve-unknown-fields": true },
    { kind: "map", values: any },
  ],
  // Compositions that add nothing to one of their parts.
  [{ allOf: [{ $ref: "#/definitions/Pet" }] }, pet],
  [
    { allOf: [{ $ref: "#/definitions/Pet" }, { description: "A pet." }], "x-nullable": true },
    { kind: "nullable", type: pet },
  ],
  [{ allOf: [{ $ref: "#/definitions/Pet" }], type: "object" }, pet],
  // Types that do not fit into an expression get a name.
  [Pet, { kind: "reference", id: "Holder/it" }],
  [
    { ...Pet, "x-nullable": true },
    { kind: "nullable", type: { kind: "reference", id: "Holder/it" } },
  ],
  [{ properties: Pet.properties }, { kind: "reference", id: "Holder/it" }],
];

test.each(rows)("%j", async (given, want) => {
  expect(await typeOf(given, { Pet })).toEqual({ type: want, codes: [] });
});

test("properties keep their descriptions, flags and constraints, and are sorted", async () => {
  const { type } = await modelOf({
    definitions: {
      Pet: {
        type: "object",
        required: ["name"],
        properties: {
          tag: { $ref: "#/definitions/Tag", description: "How to find it." },
          name: {
            type: "string",
            minLength: 1,
            pattern: "^a",
            default: "a",
            example: "ab",
            "x-b": 2,
            "x-a": { z: 1, y: 2 },
          },
          id: { type: "integer", format: "int64", readOnly: true, "x-deprecated": true },
          self: { type: "boolean", title: "Whether it is" },
        },
        additionalProperties: { type: "string" },
      },
      Tag: { type: "string", description: "A word." },
    },
  });
  const plain = { description: "", required: false, readOnly: false, writeOnly: false, deprecated: false };
  expect(type("Pet").type).toEqual({
    kind: "object",
    properties: [
      {
        ...plain,
        name: "id",
        place: 2,
        readOnly: true,
        deprecated: true,
        type: { kind: "scalar", scalar: "integer", format: "int64" },
        extensions: { "x-deprecated": true },
      },
      {
        ...plain,
        name: "name",
        place: 1,
        required: true,
        type: text,
        default: "a",
        examples: [{ value: "ab" }],
        constraints: { minLength: 1, pattern: "^a" },
        extensions: { "x-a": { y: 2, z: 1 }, "x-b": 2 },
      },
      {
        ...plain,
        name: "self",
        place: 3,
        description: "Whether it is",
        title: "Whether it is",
        type: { kind: "scalar", scalar: "boolean" },
      },
      { ...plain, name: "tag", place: 0, description: "How to find it.", type: { kind: "reference", id: "Tag" } },
    ],
    additional: text,
  });
  expect(type("Tag")).toMatchObject({ description: "A word.", type: text });
});

test("a property called $ref, __proto__ or constructor is a property", async () => {
  const properties = JSON.parse(
    '{"$ref":{"type":"string"},"__proto__":{"type":"string","default":{"__proto__":1}},"constructor":{"type":"string"}}',
  ) as Json;
  const { type, reports } = await modelOf({
    definitions: { Odd: { type: "object", required: ["toString"], properties } },
  });
  const odd = type("Odd").type;
  expect(odd.kind === "object" && odd.properties.map(({ name }) => name)).toEqual(["$ref", "__proto__", "constructor"]);
  expect(JSON.stringify(odd)).toContain('"default":{"__proto__":1}');
  expect(reports).toEqual(["GV6053 #/definitions/Odd"]);
});

test("required: true on a property makes it required, and is reported", async () => {
  const { type, reports } = await modelOf({
    definitions: {
      Pet: { properties: { name: { type: "string", required: true }, tag: { type: "string", required: "no" } } },
    },
  });
  const found = type("Pet").type;
  expect(found.kind === "object" && found.properties.map(({ required }) => required)).toEqual([true, false]);
  expect(reports).toEqual(["GV6054 #/definitions/Pet/properties/name", "GV6054 #/definitions/Pet/properties/tag"]);
});

test("deeply nested schemas are split into types of limited depth, and no level is lost", async () => {
  let schema: Json = { type: "string" };
  for (let i = 0; i < 200; i++) schema = { type: "array", items: schema };
  const { model } = await modelOf({ definitions: { Deep: schema } });
  const depth = (type: Type): number => (type.kind === "array" ? 1 + depth(type.items) : 0);
  const depths = model.types.map(({ type }) => depth(type));
  expect(Math.max(...depths)).toBeLessThan(40);
  expect(depths.reduce((sum, each) => sum + each, 0)).toBe(200);
});

const bounds: readonly (readonly [given: Readonly<Record<string, Json>>, want: object | undefined])[] = [
  [
    { minimum: 1, maximum: 2 },
    { minimum: 1, maximum: 2 },
  ],
  [{ minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  [
    { maximum: 1, exclusiveMaximum: true, minimum: 0, exclusiveMinimum: false },
    { exclusiveMaximum: 1, minimum: 0 },
  ],
  [{ exclusiveMinimum: true, maximum: 3 }, { maximum: 3 }],
];

test.each(bounds)("the bounds of %j are those of JSON Schema", async (given, want) => {
  const { type } = await modelOf({ definitions: { Count: { type: "integer", ...given } } });
  expect(type("Count").constraints).toEqual(want);
});

test("external documentation is kept if it has a URL", async () => {
  const { type } = await modelOf({
    definitions: {
      A: { type: "object", externalDocs: { url: "https://example.com/", description: "More." } },
      B: { type: "object", externalDocs: { description: "Nowhere." } },
    },
  });
  expect(type("A").externalDocs).toEqual({ url: "https://example.com/", description: "More." });
  expect(type("B").externalDocs).toBeUndefined();
});

test("values of an enum have the names and descriptions from its extensions", async () => {
  const { type } = await modelOf({
    definitions: {
      Level: {
        type: "integer",
        enum: [1, 1, 2],
        "x-enum-varnames": ["LOW", "LOW", "HIGH"],
        "x-enum-descriptions": ["Low."],
      },
    },
  });
  expect(type("Level").type).toEqual({
    ...choice(),
    values: [
      { value: 1, name: "LOW", description: "Low." },
      { value: 2, name: "HIGH" },
    ],
  });
});

test("types that require a read-only property differ between request and response, and so do types that contain one", async () => {
  const { type } = await modelOf({
    definitions: {
      Given: { type: "object", required: ["id"], properties: { id: { type: "string", readOnly: true } } },
      Optional: { type: "object", properties: { id: { type: "string", readOnly: true } } },
      Many: { type: "array", items: { $ref: "#/definitions/Given" } },
      Page: { type: "object", properties: { items: { $ref: "#/definitions/Many" } } },
      Derived: { allOf: [{ $ref: "#/definitions/Given" }, Pet] },
    },
  });
  const differing = ["Derived", "Given", "Many", "Optional", "Page"].filter((id) => type(id).exchange.differs);
  expect(differing).toEqual(["Derived", "Given", "Many", "Page"]);
});
