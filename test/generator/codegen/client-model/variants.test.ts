import { expect, test } from "vitest";
import { modelOf } from "../../../support/documents/model-of.js";

const string = { type: "string" };
const Base = { type: "object", properties: { id: string } };

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

test.each(["x-ms-discriminator-value", "x-discriminator-value"])("a variant states its value: %s", async (keyword) => {
  const Pet = { ...kinds.Pet, properties: { petType: { type: "string", enum: ["cat", "lion"] } } };
  const { type, reports } = await modelOf({
    definitions: {
      Pet,
      Cat: { [keyword]: "cat", allOf: [{ $ref: "#/definitions/Pet" }] },
      Nested: { allOf: [{ $ref: "#/definitions/Pet" }, { [keyword]: "lion", properties: { huntingSkill: string } }] },
    },
  });
  expect(type("Pet").discriminator?.variants).toEqual([
    { value: "cat", id: "Cat" },
    { value: "lion", id: "Nested" },
  ]);
  expect(reports).toEqual([]);
});

test("a value of two variants belongs to the first, and one that is no text does not count", async () => {
  const allOf = [{ $ref: "#/definitions/Pet" }];
  const { type, reports } = await modelOf({
    definitions: {
      Pet: kinds.Pet,
      Cat: { "x-discriminator-value": "cat", allOf },
      Dog: { "x-discriminator-value": ["dog", "wolf"], allOf },
      Kitten: { "x-discriminator-value": "cat", allOf },
    },
  });
  expect(type("Pet").discriminator?.variants.filter(({ id }) => id !== "Pet")).toEqual([
    { value: "Dog", id: "Dog" },
    { value: "cat", id: "Cat" },
  ]);
  expect(reports).toEqual(["GV6054 #/definitions/Dog", "GV6054 #/definitions/Kitten"]);
});

test("a variant gets no value that the property does not list, unless it lists the value itself", async () => {
  const { type, reports } = await modelOf({
    definitions: {
      Pet: { ...kinds.Pet, properties: { petType: { type: "string", enum: ["cat", "dog"] } } },
      Cat: { allOf: [{ $ref: "#/definitions/Pet" }, { properties: { petType: { enum: ["cat"] } } }] },
      Dog: { allOf: [{ $ref: "#/definitions/Pet" }] },
    },
  });
  expect(type("Pet").discriminator?.variants).toEqual([{ value: "cat", id: "Cat" }]);
  expect(reports).toEqual(["GV6058 #/definitions/Dog"]);
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
