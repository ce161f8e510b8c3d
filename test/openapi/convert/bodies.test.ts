import { describe, expect, test } from "vitest";
import { converted, convertedOperation, withOperation } from "./support/document.js";

const pet = { $ref: "#/definitions/Pet" };
const schema = { $ref: "#/components/schemas/Pet" };
const body = { name: "body", in: "body", description: "D", required: true, schema: pet };
const definitions = { definitions: { Pet: { type: "object" } } };

describe("body parameters", () => {
  test.each([
    {
      because: "one media type",
      given: { consumes: ["application/json"], parameters: [body] },
      want: { description: "D", required: true, content: { "application/json": { schema } } },
    },
    {
      because: "each of the media types of a patch",
      given: {
        consumes: ["application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"],
        parameters: [{ name: "body", in: "body", schema: pet }],
      },
      want: {
        content: {
          "application/json-patch+json": { schema },
          "application/merge-patch+json": { schema },
          "application/apply-patch+yaml": { schema },
        },
      },
    },
    {
      because: "a wildcard stays",
      given: { consumes: ["*/*"], parameters: [body] },
      want: { description: "D", required: true, content: { "*/*": { schema } } },
    },
    {
      because: "the document's media types by default",
      given: { parameters: [body] },
      document: { consumes: ["text/yaml"] },
      want: { description: "D", required: true, content: { "text/yaml": { schema } } },
    },
    {
      because: "an empty list overrides the document's",
      given: { consumes: [], parameters: [body] },
      document: { consumes: ["text/yaml"] },
      want: { description: "D", required: true, content: { "*/*": { schema } } },
    },
    {
      because: "no media types anywhere",
      given: { parameters: [body] },
      want: { description: "D", required: true, content: { "*/*": { schema } } },
    },
    {
      because: "extensions of the parameter move to the body",
      given: { consumes: ["a/b"], parameters: [{ ...body, "x-a": 1 }] },
      want: { description: "D", required: true, "x-a": 1, content: { "a/b": { schema } } },
    },
    { because: "no body", given: { consumes: ["a/b"] }, want: undefined },
  ])("$because", ({ given, document = {}, want }) => {
    const operation = convertedOperation(given, {}, { ...document, ...definitions });
    expect(operation["requestBody"]).toEqual(want);
    for (const gone of ["consumes", "produces", "schemes", "parameters"]) expect(operation).not.toHaveProperty(gone);
  });

  test("a body of a path item moves into each of its operations", () => {
    const given = withOperation(
      { consumes: ["a/b"] },
      { parameters: [body], put: { consumes: ["c/d"], responses: {} } },
    );
    const item = converted(given).paths["/x"];
    expect(item?.post?.requestBody).toMatchObject({ content: { "a/b": { schema } } });
    expect(item?.put?.requestBody).toMatchObject({ content: { "c/d": { schema } } });
    expect(item).not.toHaveProperty("parameters");
  });

  test("an operation's own body replaces that of its path item", () => {
    const own = { ...body, description: "own" };
    expect(convertedOperation({ parameters: [own] }, { parameters: [body] })["requestBody"]).toMatchObject({
      description: "own",
    });
  });
});

describe("shared bodies", () => {
  const parameters = { "a b": body };
  const reference = { $ref: "#/parameters/a%20b" };

  test("are referenced if the operation has the document's media types", () => {
    const given = withOperation({ parameters: [reference] }, {}, { consumes: ["a/b"], parameters, ...definitions });
    const { paths, components } = converted(given);
    expect(paths["/x"]?.post?.requestBody).toEqual({ $ref: "#/components/requestBodies/a_b" });
    expect(components?.requestBodies).toEqual({
      a_b: { description: "D", required: true, content: { "a/b": { schema } } },
    });
    expect(components).not.toHaveProperty("parameters");
  });

  test("are inlined if the operation has other media types", () => {
    const given = withOperation({ consumes: ["c/d"], parameters: [reference] }, {}, { consumes: ["a/b"], parameters });
    const { paths, components } = converted(given);
    expect(paths["/x"]?.post?.requestBody).toMatchObject({ content: { "c/d": { schema } } });
    expect(components).toBeUndefined();
  });
});

describe("forms", () => {
  const name = { name: "name", in: "formData", type: "string", description: "N", required: true };
  const file = { name: "file", in: "formData", type: "file" };
  const tags = { name: "tags", in: "formData", type: "array", items: { type: "string" } };
  const URL_ENCODED = "application/x-www-form-urlencoded";
  const MULTIPART = "multipart/form-data";
  const ofName = { type: "string", description: "N" };

  test.each([
    {
      because: "fields",
      given: { consumes: [URL_ENCODED], parameters: [name] },
      want: {
        required: true,
        content: { [URL_ENCODED]: { schema: { type: "object", required: ["name"], properties: { name: ofName } } } },
      },
    },
    {
      because: "both kinds of forms",
      given: { consumes: [MULTIPART, URL_ENCODED, "application/json"], parameters: [{ ...name, required: false }] },
      want: {
        content: {
          [MULTIPART]: { schema: { type: "object", properties: { name: ofName } } },
          [URL_ENCODED]: { schema: { type: "object", properties: { name: ofName } } },
        },
      },
    },
    {
      because: "files, which require multipart whatever the document says",
      given: { consumes: [URL_ENCODED], parameters: [file] },
      want: {
        content: {
          [MULTIPART]: { schema: { type: "object", properties: { file: { type: "string", format: "binary" } } } },
        },
      },
    },
    {
      because: "no media type of a form",
      given: { consumes: ["application/json"], parameters: [name] },
      want: {
        required: true,
        content: { [URL_ENCODED]: { schema: { type: "object", required: ["name"], properties: { name: ofName } } } },
      },
    },
    {
      because: "lists",
      given: { consumes: [URL_ENCODED, MULTIPART], parameters: [{ ...tags, collectionFormat: "pipes" }] },
      want: {
        content: {
          [URL_ENCODED]: {
            schema: { type: "object", properties: { tags: { type: "array", items: { type: "string" } } } },
            encoding: { tags: { style: "pipeDelimited", explode: false } },
          },
          [MULTIPART]: {
            schema: { type: "object", properties: { tags: { type: "array", items: { type: "string" } } } },
          },
        },
      },
    },
  ])("$because", ({ given, want }) => {
    expect(convertedOperation(given)["requestBody"]).toEqual(want);
  });

  test("of a path item and an operation are merged, and the operation's fields win", () => {
    const given = convertedOperation(
      { consumes: [URL_ENCODED], parameters: [{ ...name, description: "own" }] },
      { parameters: [name, { ...name, name: "other", required: false }] },
    );
    expect(given["requestBody"]).toMatchObject({
      content: {
        [URL_ENCODED]: {
          schema: { properties: { other: { type: "string" }, name: { description: "own" } }, required: ["name"] },
        },
      },
    });
  });

  test("of shared fields", () => {
    const given = withOperation({ parameters: [{ $ref: "#/parameters/f" }] }, {}, { parameters: { f: name } });
    const { paths, components } = converted(given);
    expect(paths["/x"]?.post?.requestBody).toMatchObject({ content: { [URL_ENCODED]: {} } });
    expect(components).toBeUndefined();
  });
});
