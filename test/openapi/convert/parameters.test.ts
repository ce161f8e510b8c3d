import { describe, expect, test } from "vitest";
import { converted, convertedOperation, documentOf, withOperation } from "./support/document.js";

const list = { name: "a", type: "array", items: { type: "string" } };
const schema = { type: "array", items: { type: "string" } };

test.each([
  {
    because: "a type becomes a schema",
    given: { name: "a", in: "query", description: "D", type: "integer", format: "int32", default: 1, maximum: 2 },
    want: {
      name: "a",
      in: "query",
      description: "D",
      schema: { type: "integer", format: "int32", default: 1, maximum: 2 },
    },
  },
  {
    because: "uniqueItems stays on parameters that are not arrays",
    given: { name: "a", in: "query", type: "string", uniqueItems: true },
    want: { name: "a", in: "query", schema: { type: "string", uniqueItems: true } },
  },
  {
    because: "path parameters are required",
    given: { name: "a", in: "path", type: "string" },
    want: { name: "a", in: "path", required: true, schema: { type: "string" } },
  },
  {
    because: "an empty value in a query",
    given: { name: "a", in: "query", type: "string", allowEmptyValue: true },
    want: { name: "a", in: "query", allowEmptyValue: true, schema: { type: "string" } },
  },
  {
    because: "no empty value outside of a query",
    given: { name: "a", in: "header", type: "string", allowEmptyValue: true },
    want: { name: "a", in: "header", schema: { type: "string" } },
  },
  {
    because: "extensions stay on the parameter, except for nullability",
    given: { name: "a", in: "query", type: "string", "x-a": 1, "x-nullable": true },
    want: { name: "a", in: "query", "x-a": 1, schema: { type: "string", nullable: true } },
  },
  {
    because: "commas are 2.0's default, but not 3.0's",
    given: { ...list, in: "query" },
    want: { name: "a", in: "query", style: "form", explode: false, schema },
  },
  {
    because: "commas",
    given: { ...list, in: "query", collectionFormat: "csv" },
    want: { name: "a", in: "query", style: "form", explode: false, schema },
  },
  {
    because: "many",
    given: { ...list, in: "query", collectionFormat: "multi" },
    want: { name: "a", in: "query", style: "form", explode: true, schema },
  },
  {
    because: "spaces",
    given: { ...list, in: "query", collectionFormat: "ssv" },
    want: { name: "a", in: "query", style: "spaceDelimited", explode: false, schema },
  },
  {
    because: "pipes",
    given: { ...list, in: "query", collectionFormat: "pipes" },
    want: { name: "a", in: "query", style: "pipeDelimited", explode: false, schema },
  },
  {
    because: "tabs cannot be expressed and must not become commas",
    given: { ...list, in: "query", collectionFormat: "tsv" },
    want: {
      name: "a",
      in: "query",
      schema: { type: "string", "x-collectionFormat": "tsv", "x-items": { type: "string" } },
    },
  },
  {
    because: "commas in a path are the default of both",
    given: { ...list, in: "path" },
    want: { name: "a", in: "path", required: true, schema },
  },
  {
    because: "pipes in a header cannot be expressed",
    given: { ...list, in: "header", collectionFormat: "pipes" },
    want: {
      name: "a",
      in: "header",
      schema: { type: "string", "x-collectionFormat": "pipes", "x-items": { type: "string" } },
    },
  },
  {
    because: "a separator is ignored unless the parameter is an array",
    given: { name: "a", in: "query", type: "string", collectionFormat: "multi" },
    want: { name: "a", in: "query", schema: { type: "string" } },
  },
])("parameter: $because", ({ given, want }) => {
  expect(convertedOperation({ parameters: [given] })["parameters"]).toEqual([want]);
  const shared = documentOf({ parameters: { "of/a": given } });
  expect(converted(shared).components?.parameters).toEqual({ of_a: want });
});

describe("places of parameters", () => {
  const limit = { name: "limit", in: "query", type: "integer" };

  test("references lead to components", () => {
    const given = withOperation(
      { parameters: [{ $ref: "#/parameters/of~1a" }] },
      {},
      { parameters: { "of/a": limit } },
    );
    expect(converted(given).paths["/x"]?.post?.parameters).toEqual([{ $ref: "#/components/parameters/of_a" }]);
  });

  test("parameters of a path item stay there", () => {
    const item = converted(withOperation({}, { parameters: [limit] })).paths["/x"];
    expect(item?.parameters).toEqual([{ name: "limit", in: "query", schema: { type: "integer" } }]);
    expect(item?.post?.parameters).toBeUndefined();
  });

  test("a parameter from elsewhere is inlined where it is used", () => {
    const given = withOperation({ parameters: [{ $ref: "#/x-parts/limit" }] }, {}, { "x-parts": { limit } });
    expect(converted(given).paths["/x"]?.post?.parameters).toEqual([
      { name: "limit", in: "query", schema: { type: "integer" } },
    ]);
  });

  test("references that are cyclic, dangling, or lead to other files", () => {
    const parameters = { a: { $ref: "#/parameters/b" }, b: { $ref: "#/parameters/a" } };
    const references = ["#/parameters/a", "#/parameters/none", "other.json#/a"].map(($ref) => ({ $ref }));
    const given = withOperation({ parameters: references }, {}, { parameters });
    expect(converted(given).paths["/x"]?.post?.parameters).toEqual(
      ["#/components/parameters/a", "#/components/parameters/none", "other.json#/a"].map(($ref) => ({ $ref })),
    );
  });

  test("malformed parameters are left out", () => {
    expect(convertedOperation({ parameters: [null, 1, { description: "?" }, { name: "a" }] })).not.toHaveProperty(
      "parameters",
    );
  });
});
