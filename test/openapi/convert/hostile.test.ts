import { describe, expect, test } from "vitest";
import type { Document } from "../../../generator/index.js";
import { ExpansionError } from "../../../openapi/convert/expansion-error.js";
import { NestingError } from "../../../openapi/convert/nesting-error.js";
import { partitionV3 } from "../../../openapi/convert/partition/partition-v3.js";
import { toOpenApiV3 } from "../../../openapi/convert/to-openapi-v3.js";
import { documentOf, withOperation } from "./support/document.js";

/** A value nested under the same key many times. */
function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

describe("nesting", () => {
  const wraps = {
    items: (items: unknown) => ({ items }),
    properties: (a: unknown) => ({ properties: { a } }),
    allOf: (one: unknown) => ({ allOf: [one] }),
    "x-a": (a: unknown) => ({ "x-a": a }),
  };

  test.each(Object.entries(wraps))("10,000 levels of %s are an error", (_, wrap) => {
    const deep = nested(10_000, wrap);
    const documents = [
      documentOf({ definitions: { A: deep } }),
      documentOf({ "x-a": deep }),
      withOperation({ parameters: [{ name: "b", in: "body", schema: deep }] }),
      withOperation({ responses: { 200: { description: "", schema: deep } } }),
    ];
    for (const document of documents) {
      expect(() => toOpenApiV3(document)).toThrow(NestingError);
      expect(() => partitionV3(document)).toThrow(NestingError);
    }
  });

  test.each(Object.entries(wraps))("400 levels of %s are not an error", (_, wrap) => {
    const document = withOperation({ responses: { 200: { description: "", schema: nested(400, wrap) } } });
    expect(partitionV3(document).get("x")).toBeDefined();
  });
});

describe("keys with a meaning in JavaScript", () => {
  const document = JSON.parse(`{
    "swagger": "2.0", "info": { "title": "T", "version": "1" },
    "paths": { "/a": { "get": { "responses": { "200": { "description": "", "schema": { "$ref": "#/definitions/__proto__" } } } } } },
    "definitions": {
      "__proto__": { "properties": { "__proto__": { "type": "string" }, "constructor": { "$ref": "#/definitions/toString" } } },
      "toString": { "__proto__": { "polluted": true }, "type": "object", "x-a": { "__proto__": { "b": 1 } } }
    }
  }`) as Document;

  test("are ordinary names", () => {
    const [part] = partitionV3(document).values();
    expect(JSON.parse(JSON.stringify(part?.components?.schemas))).toEqual(
      JSON.parse(`{
        "__proto__": { "properties": {
          "__proto__": { "type": "string" }, "constructor": { "$ref": "#/components/schemas/toString" } } },
        "toString": { "x-__proto__": { "polluted": true }, "type": "object", "x-a": { "__proto__": { "b": 1 } } }
      }`),
    );
    expect({}).not.toHaveProperty("polluted");
  });
});

test.each([
  { because: "nothing", given: { paths: null, definitions: null } },
  { because: "lists", given: { paths: [], definitions: [], parameters: [], responses: [], securityDefinitions: [] } },
  { because: "texts", given: { paths: "a", definitions: "b", security: "c", host: 1, basePath: {}, consumes: "d" } },
  {
    because: "numbers in places of objects",
    given: { paths: { "/a": 1 }, definitions: { A: 1 }, responses: { R: 1 } },
  },
  {
    because: "an operation of nothing",
    given: { paths: { "/a": { get: null, post: [], put: { parameters: {}, responses: [], security: {} } } } },
  },
  {
    because: "parameters and responses of nothing",
    given: {
      paths: {
        "/a": {
          parameters: [null],
          get: { parameters: [[], { in: 3 }, { in: "formData" }], responses: { 200: null } },
        },
      },
    },
  },
  {
    because: "schemas of nothing",
    given: { definitions: { A: { properties: [], items: 3, allOf: [null, 1], type: {}, discriminator: 4, enum: {} } } },
  },
  { because: "security of nothing", given: { securityDefinitions: { a: null, b: { type: 1, flow: "__proto__" } } } },
])("malformed documents: $because", ({ given }) => {
  const document = documentOf(given);
  expect(toOpenApiV3(document).openapi).toBe("3.0.0");
  for (const part of partitionV3(document).values()) expect(JSON.stringify(part)).toContain('"openapi":"3.0.0"');
});

describe("documents designed to grow", () => {
  const many = (count: number, of: (i: number) => readonly [string, unknown]): object =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => of(i)));
  const types = Array.from({ length: 5000 }, (_, i) => `a/${i}`);
  const ok = (schema: unknown) => ({ 200: { description: "", schema } });
  const bulky = { description: "x".repeat(100_000) };

  test.each([
    {
      because: "thousands of media types for thousands of operations",
      given: { produces: types, paths: many(5000, (i) => [`/${i}`, { get: { responses: ok({ type: "object" }) } }]) },
    },
    {
      because: "thousands of media types of a body",
      given: {
        paths: { "/a": { post: { consumes: types, parameters: [{ in: "body", schema: bulky }], responses: {} } } },
      },
    },
    {
      because: "a shared response with other media types in thousands of operations",
      given: {
        responses: { R: { ...bulky, schema: {} } },
        paths: many(5000, (i) => [
          `/${i}`,
          { get: { produces: [`a/${i}`], responses: { 200: { $ref: "#/responses/R" } } } },
        ]),
      },
    },
    {
      because: "a shared body with other media types in thousands of operations",
      given: {
        parameters: { B: { in: "body", ...bulky, schema: {} } },
        paths: many(5000, (i) => [
          `/${i}`,
          { post: { consumes: [`a/${i}`], parameters: [{ $ref: "#/parameters/B" }], responses: {} } },
        ]),
      },
    },
    {
      because: "subtypes of everything",
      given: {
        definitions: many(5000, (i) => [
          `a ${i}`,
          { discriminator: "a", allOf: [{ $ref: `#/definitions/a ${i - 1}` }] },
        ]),
      },
    },
  ])("$because", ({ given }) => {
    expect(() => toOpenApiV3(documentOf(given))).toThrow(ExpansionError);
  });

  test("thousands of colliding names take no time", () => {
    const signs = "/ ,;:!?&%()[]<>+*#";
    const name = (i: number): string => [1, 18, 324].map((unit) => signs.charAt(Math.floor(i / unit) % 18)).join("");
    const document = documentOf({ definitions: many(5832, (i) => [name(i), { title: String(i) }]) });
    const names = Object.keys(toOpenApiV3(document).components?.schemas ?? {});
    expect(names).toHaveLength(5832);
    expect(names.slice(0, 3)).toEqual(["___", "____2", "____3"]);
  });

  test("chains of references are followed up to a limit", () => {
    const parameters = many(20_000, (i) => [`p${i}`, { $ref: `#/parameters/p${i + 1}` }]);
    expect(toOpenApiV3(documentOf({ parameters })).components).toBeUndefined();
  });

  test("endless slashes", () => {
    const slashes = `/a${"/".repeat(1_000_000)}b`;
    expect(toOpenApiV3(documentOf({ basePath: slashes, host: slashes })).servers).toEqual([
      { url: `//${slashes}${slashes}` },
    ]);
  });
});
