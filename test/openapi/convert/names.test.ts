import { describe, expect, test } from "vitest";
import { componentNames } from "../../../openapi/convert/component-names.js";
import { converted, documentOf, withOperation } from "./support/document.js";

describe("names of components", () => {
  test.each([
    {
      because: "valid names stay",
      given: { "io.k8s.api.core.v1.Pod": {}, "a-b_c": {} },
      want: ["io.k8s.api.core.v1.Pod", "a-b_c"],
    },
    { because: "punctuation", given: { "List<Pet>": {}, "a/b c": {}, "«»": {} }, want: ["List_Pet_", "a_b_c", "__"] },
    { because: "other scripts", given: { Ответ: {}, 用户: {} }, want: ["u41eu442u432u435u442", "u7528u6237"] },
    { because: "an empty name", given: { "": {} }, want: ["_"] },
    {
      because: "different names that would collide",
      given: { "a b": { type: "string" }, "a/b": { type: "integer" }, a_b: { type: "boolean" } },
      want: ["a_b_2", "a_b_3", "a_b"],
    },
    {
      because: "equal components are merged",
      given: { "a b": { type: "string" }, "a/b": { type: "string" }, a_b: { type: "string" } },
      want: ["a_b", "a_b", "a_b"],
    },
    {
      because: "names with a meaning in JavaScript",
      given: JSON.parse('{"__proto__":{},"constructor":{}}') as object,
      want: ["__proto__", "constructor"],
    },
  ])("$because", ({ given, want }) => {
    const names = componentNames(given);
    expect(Object.keys(given).map((name) => names.get(name))).toEqual(want);
  });

  test("references follow renamed components", () => {
    const definitions = {
      "a b": { type: "string" },
      a_b: { type: "integer" },
      Given: {
        properties: {
          one: { $ref: "#/definitions/a%20b" },
          two: { $ref: "#/definitions/a_b" },
          deep: { $ref: "#/definitions/Given/properties/one" },
          gone: { $ref: "#/definitions/no such" },
        },
      },
    };
    expect(converted(documentOf({ definitions })).components?.schemas).toEqual({
      a_b_2: { type: "string" },
      a_b: { type: "integer" },
      Given: {
        properties: {
          one: { $ref: "#/components/schemas/a_b_2" },
          two: { $ref: "#/components/schemas/a_b" },
          deep: { $ref: "#/components/schemas/Given/properties/one" },
          gone: { $ref: "#/components/schemas/no such" },
        },
      },
    });
  });
});

describe("references to elsewhere", () => {
  test("turn their target into a component, once", () => {
    const schema = { type: "object", properties: { next: { $ref: "#/paths/~1x/post/responses/200/schema" } } };
    const reference = { $ref: "#/paths/~1x/post/responses/200/schema" };
    const responses = { 200: { description: "OK", schema }, 201: { description: "OK", schema: reference } };
    const { paths, components } = converted(withOperation({ responses, produces: ["a/b"] }));
    const moved = { $ref: "#/components/schemas/paths.x.post.responses.200.schema" };
    expect(components?.schemas).toEqual({
      "paths.x.post.responses.200.schema": { type: "object", properties: { next: moved } },
    });
    expect(paths["/x"]?.post?.responses["201"]).toMatchObject({ content: { "a/b": { schema: moved } } });
  });

  test("to other files are kept", () => {
    const given = { $ref: "other.json#/definitions/A" };
    expect(converted(documentOf({ definitions: { A: given } })).components?.schemas).toEqual({ A: given });
  });
});

describe("discriminators", () => {
  const parent = { type: "object", discriminator: "kind", properties: { kind: { type: "string" } } };
  const child = (extra: object = {}, of = "Pet") => ({ allOf: [{ $ref: `#/definitions/${of}` }], ...extra });
  const discriminatorOf = (definitions: object): unknown =>
    converted(documentOf({ definitions: { Pet: parent, ...definitions } })).components?.schemas?.["Pet"]?.discriminator;

  test.each([
    { because: "unchanged names need no mapping", given: { Cat: child() }, want: { propertyName: "kind" } },
    {
      because: "changed names need one",
      given: { "Big Cat": child(), Dog: child() },
      want: { propertyName: "kind", mapping: { "Big Cat": "#/components/schemas/Big_Cat" } },
    },
    {
      because: "custom discriminator values",
      given: { Cat: child({ "x-ms-discriminator-value": "cat" }), Dog: child({ "x-discriminator-value": "dog" }) },
      want: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } },
    },
    {
      because: "indirect subtypes, and cyclic hierarchies",
      given: {
        Cat: child({ "x-ms-discriminator-value": "cat" }, "Mid"),
        Mid: child({ allOf: [{ $ref: "#/definitions/Pet" }, { $ref: "#/definitions/Cat" }] }),
      },
      want: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
    },
  ])("$because", ({ given, want }) => {
    expect(discriminatorOf(given)).toEqual(want);
  });
});
