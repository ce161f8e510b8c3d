import { expect, test } from "vitest";
import { renameReferences, referencesOf } from "../../../openapi/merge/local-references.js";

const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
const rename = (name: string) =>
  name === "Pet" ? "Pet_v2" : name === "a/b" ? "a/c" : name === "List<Pet>" ? "L" : name;

test.each([
  { because: "a plain reference", given: ref("Pet"), want: ref("Pet_v2") },
  { because: "in lists", given: { allOf: [ref("Pet"), ref("Cat")] }, want: { allOf: [ref("Pet_v2"), ref("Cat")] } },
  {
    because: "a property named $ref is a name",
    given: { properties: { $ref: { type: "string" }, pet: ref("Pet") } },
    want: { properties: { $ref: { type: "string" }, pet: ref("Pet_v2") } },
  },
  {
    because: "a property named $ref may be a reference",
    given: { properties: { $ref: ref("Pet") } },
    want: { properties: { $ref: ref("Pet_v2") } },
  },
  {
    because: "properties named like keywords are visited",
    given: {
      properties: { default: ref("Pet"), example: ref("Pet"), properties: { properties: { "x-a": ref("Pet") } } },
    },
    want: {
      properties: {
        default: ref("Pet_v2"),
        example: ref("Pet_v2"),
        properties: { properties: { "x-a": ref("Pet_v2") } },
      },
    },
  },
  {
    because: "data is not a schema",
    given: { default: ref("Pet"), example: ref("Pet") },
    want: { default: ref("Pet"), example: ref("Pet") },
  },
  { because: "extensions are data", given: { "x-a": ref("Pet") }, want: { "x-a": ref("Pet") } },
  {
    because: "a response named default is not a schema's default",
    given: { responses: { default: { schema: ref("Pet") } } },
    want: { responses: { default: { schema: ref("Pet_v2") } } },
  },
  {
    because: "parameters are a list in operations and a map in documents",
    given: { parameters: [{ schema: ref("Pet") }], paths: { "/a": { parameters: [{ schema: ref("Pet") }] } } },
    want: { parameters: [{ schema: ref("Pet_v2") }], paths: { "/a": { parameters: [{ schema: ref("Pet_v2") }] } } },
  },
  { because: "names are encoded as pointers", given: ref("a~1b"), want: ref("a~1c") },
  { because: "names are encoded as URIs", given: ref("List%3CPet%3E"), want: ref("L") },
  { because: "a reference may lead deeper", given: ref("Pet/properties/name"), want: ref("Pet_v2/properties/name") },
  { because: "other kinds stay", given: { $ref: "#/parameters/Pet" }, want: { $ref: "#/parameters/Pet" } },
  {
    because: "other documents stay",
    given: { $ref: "a.json#/definitions/Pet" },
    want: { $ref: "a.json#/definitions/Pet" },
  },
])("renameReferences: $because", ({ given, want }) => {
  const before = structuredClone(given);
  expect(renameReferences(given, "definitions", rename)).toEqual(want);
  expect(given, "the input is not changed").toEqual(before);
});

test("parts without changed references are shared, not copied", () => {
  const same = { properties: { a: ref("Cat") } };
  const given = { one: same, two: ref("Pet") };
  const mapped = renameReferences<{ one: unknown; two: unknown }>(given, "definitions", rename);
  expect(mapped).not.toBe(given);
  expect(mapped.one).toBe(same);
});

test("each reference is found once, by its decoded name", () => {
  const found = referencesOf([ref("Pet"), { items: ref("a~1b") }, ref("Pet"), { example: ref("Cat") }], "definitions");
  expect([...found].sort()).toEqual(["Pet", "a/b"]);
});
