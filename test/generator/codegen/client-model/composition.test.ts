import { expect, test } from "vitest";
import type { Type } from "../../../../generator/codegen/client-model/client-model.js";
import { modelOf, type Json } from "../../../support/documents/model-of.js";

const text: Type = { kind: "scalar", scalar: "string" };
const reference = (id: string): Type => ({ kind: "reference", id });
const property = (name: string, type: Type, required = false): object => ({
  name,
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
    { kind: "allOf", parts: [reference("Base"), { kind: "object", properties: [property("name", text)] }] },
  ],
  [
    "a reference, and properties beside the list",
    { allOf: [{ $ref: "#/definitions/Base" }], type: "object", required: ["name"], properties: { name: string } },
    { kind: "allOf", parts: [reference("Base"), { kind: "object", properties: [property("name", text, true)] }] },
  ],
  [
    "two references",
    { allOf: [{ $ref: "#/definitions/Base" }, { $ref: "#/definitions/Other" }, { $ref: "#/definitions/Base" }] },
    { kind: "allOf", parts: [reference("Base"), reference("Other")] },
  ],
  [
    "objects only",
    { allOf: [{ properties: { b: string } }, { properties: { a: string, b: { type: "integer" } }, required: ["b"] }] },
    { kind: "object", properties: [property("a", text), property("b", { kind: "scalar", scalar: "integer" }, true)] },
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
      parts: [reference("Base"), { kind: "object", properties: [property("a", text), property("b", text)] }],
    },
  ],
  [
    "a part that requires what another declares",
    { allOf: [{ $ref: "#/definitions/Base" }, { required: ["id"] }] },
    { kind: "allOf", parts: [reference("Base"), { kind: "object", properties: [property("id", text, true)] }] },
  ],
  [
    "a part that requires what the part after it declares",
    { allOf: [{ required: ["a"] }, { properties: { a: string } }] },
    { kind: "object", properties: [property("a", text, true)] },
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
  expect(type("First").type).toEqual({ kind: "object", properties: [property("a", text)] });
  expect(type("Second").type).toEqual(reference("Tree"));
  expect(type("Outside").type).toMatchObject({ kind: "allOf" });
  expect(reports).toEqual(["Alone", "First", "Second"].map((name) => `GV6055 #/definitions/${name}`));
});

const kinds = {
  Pet: { type: "object", discriminator: "petType", required: ["petType"], properties: { petType: string } },
  Cat: { allOf: [{ $ref: "#/definitions/Pet" }, { properties: { huntingSkill: string } }] },
  Lion: { allOf: [{ $ref: "#/definitions/Cat" }, { properties: { mane: { type: "boolean" } } }] },
  Dog: { "x-ms-discriminator-value": "canine", allOf: [{ $ref: "#/definitions/Pet" }] },
};

test("the variants of a type are itself and the types composed of it, directly or indirectly", async () => {
  const { type } = await modelOf({ definitions: kinds });
  expect(type("Pet").discriminator).toEqual({
    property: "petType",
    variants: [
      { value: "Cat", id: "Cat" },
      { value: "Lion", id: "Lion" },
      { value: "Pet", id: "Pet" },
      { value: "canine", id: "Dog" },
    ],
  });
  expect(type("Cat").discriminator).toBeUndefined();
});

test("a base whose property lists its values is a variant only if it is among them", async () => {
  const { type } = await modelOf({
    definitions: {
      ...kinds,
      Pet: { ...kinds.Pet, properties: { petType: { type: "string", enum: ["Cat", "Lion", "canine"] } } },
    },
  });
  expect(type("Pet").discriminator?.variants.map(({ id }) => id)).toEqual(["Cat", "Lion", "Dog"]);
});

test("a discriminator that is not a property is reported and kept; one that is not a name is reported and ignored", async () => {
  const { type, reports } = await modelOf({
    definitions: {
      Pet: { type: "object", discriminator: "kind", properties: { a: string } },
      Odd: { ...Base, discriminator: 7 },
    },
  });
  expect(type("Pet").discriminator?.property).toBe("kind");
  expect(type("Odd").discriminator).toBeUndefined();
  expect(reports).toEqual(["GV6054 #/definitions/Odd", "GV6056 #/definitions/Pet"]);
});

test("variants beside a base in another file are found there", async () => {
  const { model } = await modelOf(
    { definitions: { Home: { type: "object", properties: { pet: { $ref: "pets.json#/definitions/Pet" } } } } },
    { "pets.json": { definitions: kinds } },
  );
  expect(model.types.map(({ id }) => id)).toEqual([
    "Home",
    "pets.json#Cat",
    "pets.json#Dog",
    "pets.json#Lion",
    "pets.json#Pet",
  ]);
});
