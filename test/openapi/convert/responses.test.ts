import { describe, expect, test } from "vitest";
import { converted, convertedOperation, withOperation } from "./support/document.js";

const pet = { $ref: "#/definitions/Pet" };
const schema = { $ref: "#/components/schemas/Pet" };

test.each([
  { because: "no body", given: { 204: { description: "Gone" } }, want: { 204: { description: "Gone" } } },
  {
    because: "each of the media types",
    given: { 200: { description: "OK", schema: pet } },
    produces: ["application/json", "application/yaml"],
    want: { 200: { description: "OK", content: { "application/json": { schema }, "application/yaml": { schema } } } },
  },
  {
    because: "no media types",
    given: { 200: { description: "OK", schema: pet } },
    want: { 200: { description: "OK", content: { "*/*": { schema } } } },
  },
  {
    because: "a file",
    given: { 200: { description: "OK", schema: { type: "file" } } },
    produces: ["image/png"],
    want: { 200: { description: "OK", content: { "image/png": { schema: { type: "string", format: "binary" } } } } },
  },
  {
    because: "examples, of listed and other media types",
    given: { 200: { description: "OK", schema: pet, examples: { "a/b": { name: "x" }, "e/f": null } } },
    produces: ["a/b", "c/d"],
    want: {
      200: {
        description: "OK",
        content: { "a/b": { schema, example: { name: "x" } }, "c/d": { schema }, "e/f": { schema, example: null } },
      },
    },
  },
  {
    because: "headers",
    given: {
      200: {
        description: "OK",
        headers: { A: { type: "integer", description: "D" }, B: { type: "array", items: {} } },
      },
    },
    want: {
      200: {
        description: "OK",
        headers: {
          A: { description: "D", schema: { type: "integer" } },
          B: { schema: { type: "array", items: {} } },
        },
      },
    },
  },
  {
    because: "missing and nonstandard fields",
    given: { 200: { schema: pet, type: "array" }, "x-a": 1 },
    produces: ["a/b"],
    want: { 200: { description: "", content: { "a/b": { schema } }, "x-type": "array" }, "x-a": 1 },
  },
  { because: "a response is required", given: {}, want: { default: { description: "" } } },
  {
    because: "invalid status codes",
    given: { "5xx": { description: "no" }, 999: { description: "nine" } },
    want: { "5XX": { description: "no" }, "x-999": { description: "nine" } },
  },
])("responses: $because", ({ given, produces, want }) => {
  const operation = convertedOperation({ responses: given, ...(produces !== undefined && { produces }) });
  expect(operation["responses"]).toEqual(want);
});

describe("shared responses", () => {
  const responses = { Found: { description: "F", schema: pet }, Bare: { description: "B" } };
  const given = { 200: { $ref: "#/responses/Found" }, 404: { $ref: "#/responses/Bare" } };

  test("are referenced if the operation has the document's media types", () => {
    const document = withOperation({ responses: given }, {}, { responses, produces: ["a/b"] });
    const { paths, components } = converted(document);
    expect(paths["/x"]?.post?.responses).toEqual({
      200: { $ref: "#/components/responses/Found" },
      404: { $ref: "#/components/responses/Bare" },
    });
    expect(components?.responses).toEqual({
      Found: { description: "F", content: { "a/b": { schema } } },
      Bare: { description: "B" },
    });
  });

  test("are inlined if the operation has other media types and the response has a body", () => {
    const document = withOperation({ responses: given, produces: ["c/d"] }, {}, { responses, produces: ["a/b"] });
    expect(converted(document).paths["/x"]?.post?.responses).toEqual({
      200: { description: "F", content: { "c/d": { schema } } },
      404: { $ref: "#/components/responses/Bare" },
    });
  });
});
