import { expect, test } from "vitest";
import type { Type } from "../../../../generator/codegen/client-model/client-model.js";
import { modelOf, type Json } from "../../../support/documents/model-of.js";

const text: Type = { kind: "scalar", scalar: "string" };
const reference = (id: string): Type => ({ kind: "reference", id });
/** @param place - where the document lists it among the object's properties */
const property = (name: string, type: Type, place: number | undefined, required = false): object => ({
  name,
  ...(place === undefined ? {} : { place }),
  description: "",
  required,
  readOnly: false,
  writeOnly: false,
  deprecated: false,
  type,
});
const string = { type: "string" };
const Base = { type: "object", properties: { id: string } };
const Other = { type: "object", properties: { note: string } };

const rows: readonly (readonly [title: string, given: Json, want: Type | object])[] = [
  [
    "a reference and an object",
    { allOf: [{ $ref: "#/definitions/Base" }, { properties: { name: string } }] },
    { kind: "allOf", parts: [reference("Base"), { kind: "object", properties: [property("name", text, 0)] }] },
  ],
  [
    "a reference, and properties beside the list",
    { allOf: [{ $ref: "#/definitions/Base" }], type: "object", required: ["name"], properties: { name: string } },
    { kind: "allOf", parts: [reference("Base"), { kind: "object", properties: [property("name", text, 0, true)] }] },
  ],
  [
    "two references",
    { allOf: [{ $ref: "#/definitions/Base" }, { $ref: "#/definitions/Other" }, { $ref: "#/definitions/Base" }] },
    { kind: "allOf", parts: [reference("Base"), reference("Other")] },
  ],
  [
    "objects only",
    { allOf: [{ properties: { b: {} } }, { properties: { a: string, b: { type: "integer" } }, required: ["b"] }] },
    {
      kind: "object",
      properties: [property("a", text, 1), property("b", { kind: "scalar", scalar: "integer" }, 0, true)],
    },
  ],
  [
    "a composition in a composition",
    {
      allOf: [
        { allOf: [{ $ref: "#/definitions/Base" }, { properties: { a: string } }] },
        { properties: { b: string } },
      ],
    },
    {
      kind: "allOf",
      parts: [reference("Base"), { kind: "object", properties: [property("a", text, 0), property("b", text, 1)] }],
    },
  ],
  [
    "a part that requires what another declares",
    { allOf: [{ $ref: "#/definitions/Base" }, { required: ["id"] }] },
    {
      kind: "allOf",
      parts: [reference("Base"), { kind: "object", properties: [property("id", text, undefined, true)] }],
    },
  ],
  [
    "a part that requires what the part after it declares",
    { allOf: [{ required: ["a"] }, { properties: { a: string } }] },
    { kind: "object", properties: [property("a", text, 0, true)] },
  ],
  [
    "a part with further properties",
    { allOf: [{ $ref: "#/definitions/Base" }, { additionalProperties: string }] },
    { kind: "allOf", parts: [reference("Base"), { kind: "object", properties: [], additional: text }] },
  ],
  ["an empty list", { allOf: [] }, { kind: "map", values: { kind: "any" } }],
  ["one part that is not an object", { allOf: [string] }, text],
];

test.each(rows)("%s", async (_, given, want) => {
  const { type, reports } = await modelOf({ definitions: { Base, Other, Given: given } });
  expect(type("Given").type).toEqual(want);
  expect(reports).toEqual([]);
});

const Kind = { type: "string", enum: ["sail", "motor", "oars"] };
const choice = (...values: string[]): Type => ({
  kind: "enum",
  values: values.map((value) => ({ value })),
  open: false,
  literal: false,
});

const common: readonly (readonly [title: string, given: Json, want: Type | object])[] = [
  [
    "values that a reference and enum share",
    { allOf: [{ $ref: "#/definitions/Kind" }], enum: ["sail", "oars", "wind"] },
    choice("sail", "oars"),
  ],
  ["values beside a type", { allOf: [{ type: "string" }], enum: ["sail"] }, choice("sail")],
  [
    "the reference itself, if the rest says nothing new",
    { allOf: [{ $ref: "#/definitions/Kind" }], type: "string" },
    reference("Kind"),
  ],
  [
    "the narrower type",
    { allOf: [{ type: "number" }, { type: "integer", format: "int64" }] },
    { kind: "scalar", scalar: "integer", format: "int64" },
  ],
  [
    "the format of another part",
    { type: "string", allOf: [{ format: "date" }, { type: "string" }] },
    { kind: "scalar", scalar: "string", format: "date" },
  ],
  [
    "the items of another part",
    { type: "array", allOf: [{ type: "array", items: string }] },
    { kind: "array", items: text },
  ],
  [
    "what both say of the items",
    { allOf: [{ $ref: "#/definitions/Kinds" }, { items: { enum: ["sail"] } }] },
    { kind: "array", items: choice("sail") },
  ],
];

test.each(common)("a scalar or list is what all parts have in common: %s", async (_, given, want) => {
  const { type, reports } = await modelOf({
    definitions: { Kind, Kinds: { type: "array", items: { $ref: "#/definitions/Kind" } }, Given: given },
  });
  expect(type("Given").type).toEqual(want);
  expect(reports).toEqual([]);
});

const tightened: readonly (readonly [title: string, base: Json, own: Json, want: Type])[] = [
  [
    "facts of a string",
    { type: "string", format: "date" },
    { maxLength: 4 },
    { kind: "scalar", scalar: "string", format: "date" },
  ],
  ["fewer values", { $ref: "#/definitions/Kind" }, { enum: ["sail"] }, choice("sail")],
  ["values that are declared already", { $ref: "#/definitions/Kind" }, { type: "string" }, reference("Kind")],
  ["items", { type: "array", items: string }, { type: "array", minItems: 1 }, { kind: "array", items: text }],
  ["a required property of an object", Other, { type: "object", required: ["note"] }, reference("Given/it")],
  [
    "another property of an object",
    { $ref: "#/definitions/Other" },
    { properties: { more: string } },
    reference("Given/it"),
  ],
];

test.each(tightened)("a later part tightens a property without losing its type: %s", async (_, base, own, want) => {
  const Boat = { type: "object", properties: { it: base } };
  const later = { properties: { it: own } };
  for (const given of [
    { allOf: [{ $ref: "#/definitions/Boat" }, later] },
    { allOf: [Boat, later] },
    { allOf: [Boat], ...later },
  ]) {
    const { type, model, reports } = await modelOf({ definitions: { Kind, Other, Boat, Given: given } });
    const found = type("Given").type;
    const object = found.kind === "allOf" ? found.parts.at(-1) : found;
    expect(object?.kind === "object" && object.properties.map((each) => each.type)).toEqual([want]);
    expect(reports).toEqual([]);
    if (want.kind !== "reference" || want.id === "Kind") continue;
    const inner = model.types.find(({ id }) => id === "Given/it")?.type;
    expect(JSON.stringify(inner)).toMatch(/"name":"note"|"id":"Other"/);
  }
});

test("what a property tightens keeps its description and constraints", async () => {
  const { type } = await modelOf({
    definitions: {
      Given: {
        allOf: [
          { properties: { it: { type: "string", description: "A word.", minLength: 1, readOnly: true } } },
          { properties: { it: { maxLength: 4 } } },
        ],
      },
    },
  });
  expect(type("Given").type).toMatchObject({
    properties: [{ description: "A word.", readOnly: true, constraints: { minLength: 1, maxLength: 4 } }],
  });
});

test.each([
  { because: "a string and an object", allOf: [string, Base] },
  { because: "different values", allOf: [{ enum: ["a"] }, { enum: ["b"] }] },
  { because: "a string and a number", allOf: [string, { type: "number" }] },
])("parts that no value can match are reported: $because", async ({ allOf }) => {
  const { reports } = await modelOf({ definitions: { Given: { allOf } } });
  expect(reports).toEqual(["GV6054 #/definitions/Given"]);
});

test("compositions that consist of each other are read, whatever their kind", async () => {
  const { model } = await modelOf({
    definitions: {
      A: { allOf: [{ $ref: "#/definitions/B" }], enum: ["a"] },
      B: { allOf: [{ $ref: "#/definitions/A" }], type: "string" },
      C: { allOf: [{ $ref: "#/definitions/D" }, { properties: { x: { properties: { y: string } } } }] },
      D: { allOf: [{ $ref: "#/definitions/C" }, { properties: { x: { required: ["y"] } } }] },
    },
  });
  expect(model.types.map(({ id }) => id)).toEqual(expect.arrayContaining(["A", "B", "C", "D"]));
});

test("an object that may be null is named without null, which its users add", async () => {
  const Berth = { type: "object", properties: { label: string } };
  for (const mark of [{ "x-nullable": true }, { nullable: true }, { type: ["object", "null"] }]) {
    const { type } = await modelOf({
      definitions: {
        Berth: { ...Berth, ...mark },
        Boat: { type: "object", properties: { berth: { $ref: "#/definitions/Berth" } } },
        Yacht: { allOf: [{ $ref: "#/definitions/Berth" }, { properties: { name: string } }] },
      },
    });
    expect(type("Berth").type).toEqual({ kind: "object", properties: [property("label", text, 0)] });
    expect(type("Boat").type).toMatchObject({ properties: [{ type: { kind: "nullable", type: reference("Berth") } }] });
    expect(type("Yacht").type).toMatchObject({ kind: "allOf", parts: [reference("Berth"), { kind: "object" }] });
  }
});

test("one inline part with properties has a name, as an inline object has", async () => {
  const { type } = await modelOf({
    definitions: {
      Boat: {
        type: "object",
        properties: { berth: { allOf: [{ properties: { label: string } }, { description: "Where it lies." }] } },
      },
    },
  });
  expect(type("Boat").type).toMatchObject({ properties: [{ type: reference("Boat/berth") }] });
  expect(type("Boat/berth").type).toEqual({ kind: "object", properties: [property("label", text, 0)] });
});

test("a required property that several parts of a base declare is what they say together", async () => {
  const first = { properties: { berth: { type: "object", properties: { label: string } } } };
  const second = { properties: { berth: { properties: { depth: { type: "number" } } } } };
  const { type } = await modelOf({
    definitions: {
      Boat: { allOf: [first, second] },
      Moored: { allOf: [{ $ref: "#/definitions/Boat" }, { required: ["berth"] }] },
    },
  });
  const berth = { name: "berth", type: reference("Boat/berth") };
  expect(type("Boat").type).toMatchObject({ properties: [berth] });
  expect(type("Moored").type).toMatchObject({
    parts: [reference("Boat"), { properties: [{ ...berth, required: true }] }],
  });
  expect(type("Boat/berth").type).toMatchObject({ properties: [{ name: "depth" }, { name: "label" }] });
});

test("properties may stand elsewhere, as a map that is referred to", async () => {
  const { type, reports } = await modelOf({
    definitions: {
      Base,
      Whole: { type: "object", required: ["name"], properties: { $ref: "#/x-properties" } },
      Parts: { allOf: [{ $ref: "#/definitions/Base" }, { properties: { $ref: "#/x-properties" } }] },
    },
    "x-properties": { name: string },
  });
  expect(type("Whole").type).toMatchObject({ properties: [{ name: "name", required: true, type: text }] });
  expect(type("Parts").type).toMatchObject({ parts: [reference("Base"), { properties: [{ name: "name" }] }] });
  expect(reports).toEqual([]);
});

test("a name that no part declares is reported", async () => {
  const { reports } = await modelOf({
    definitions: { Base, Given: { allOf: [{ $ref: "#/definitions/Base" }, { required: ["nmae"] }] } },
  });
  expect(reports).toEqual(["GV6053 #/definitions/Given"]);
});

test("types that contain themselves are kept; cycles of types that only refer to each other are broken", async () => {
  const { type, reports } = await modelOf({
    definitions: {
      Tree: { type: "object", properties: { children: { type: "array", items: { $ref: "#/definitions/Tree" } } } },
      List: { type: "array", items: { $ref: "#/definitions/List" } },
      Alone: { allOf: [{ $ref: "#/definitions/Alone" }] },
      First: { allOf: [{ $ref: "#/definitions/Second" }, { properties: { a: string } }] },
      Second: { allOf: [{ $ref: "#/definitions/First" }, { $ref: "#/definitions/Tree" }] },
      Outside: { allOf: [{ $ref: "#/definitions/First" }, { properties: { b: string } }] },
    },
  });
  expect(type("List").type).toEqual({ kind: "array", items: reference("List") });
  expect(type("Alone").type).toMatchObject({ kind: "any" });
  expect(type("First").type).toEqual({ kind: "object", properties: [property("a", text, 0)] });
  expect(type("Second").type).toEqual(reference("Tree"));
  expect(type("Outside").type).toMatchObject({ kind: "allOf" });
  expect(reports).toEqual(["Alone", "First", "Second"].map((name) => `GV6055 #/definitions/${name}`));
});
