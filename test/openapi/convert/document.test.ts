import { describe, expect, test } from "vitest";
import { converted, convertedOperation, documentOf, frozen, withOperation } from "./support/document.js";
import { toOpenApiV3 } from "../../../openapi/convert/to-openapi-v3.js";

describe("servers", () => {
  test.each([
    { because: "no servers", given: {}, want: undefined },
    { because: "an invalid base path", given: { basePath: "/" }, want: undefined },
    { because: "a base path", given: { basePath: "/v1/" }, want: [{ url: "/v1" }] },
    {
      because: "every scheme",
      given: { host: "a.example:8443", basePath: "/v1", schemes: ["https", "wss"] },
      want: [{ url: "https://a.example:8443/v1" }, { url: "wss://a.example:8443/v1" }],
    },
    { because: "no scheme", given: { host: "a.example", basePath: "/v1" }, want: [{ url: "//a.example/v1" }] },
    { because: "a scheme without a host is ignored", given: { schemes: ["https"] }, want: undefined },
    {
      because: "braces would be variables",
      given: { host: "{region}.example", schemes: ["https"], basePath: "/{{x y}}" },
      want: [{ url: "https://{region}.example/%7B%7Bx y%7D%7D", variables: { region: { default: "region" } } }],
    },
  ])("$because", ({ given, want }) => {
    expect(converted(documentOf(given)).servers).toEqual(want);
  });

  test("an operation with other schemes has its own servers", () => {
    const document = { host: "a.example", schemes: ["https"] };
    expect(convertedOperation({ schemes: ["wss"] }, {}, document)["servers"]).toEqual([{ url: "wss://a.example" }]);
    expect(convertedOperation({ schemes: ["https"] }, {}, document)).not.toHaveProperty("servers");
    expect(convertedOperation({ schemes: ["https"] })).not.toHaveProperty("servers");
  });
});

describe("security", () => {
  const oauth2 = { type: "oauth2", scopes: { read: "R", "x-a": 1 } };
  const [authorizationUrl, tokenUrl] = ["https://a.example/auth", "https://a.example/token"];

  test.each([
    {
      given: { type: "basic", description: "D", "x-a": 1 },
      want: { type: "http", scheme: "basic", description: "D", "x-a": 1 },
    },
    {
      given: { type: "apiKey", name: "authorization", in: "header", description: "D" },
      want: { type: "apiKey", name: "authorization", in: "header", description: "D" },
    },
    {
      given: { ...oauth2, flow: "implicit", authorizationUrl },
      want: { type: "oauth2", flows: { implicit: { authorizationUrl, scopes: { read: "R" } } } },
    },
    {
      given: { ...oauth2, flow: "password", tokenUrl },
      want: { type: "oauth2", flows: { password: { tokenUrl, scopes: { read: "R" } } } },
    },
    {
      given: { ...oauth2, flow: "application", tokenUrl },
      want: { type: "oauth2", flows: { clientCredentials: { tokenUrl, scopes: { read: "R" } } } },
    },
    {
      given: { type: "oauth2", flow: "accessCode", authorizationUrl, tokenUrl },
      want: { type: "oauth2", flows: { authorizationCode: { authorizationUrl, tokenUrl, scopes: {} } } },
    },
  ])("$given.type $given.flow", ({ given, want }) => {
    const document = documentOf({ securityDefinitions: { "my key": given }, security: [{ "my key": ["read"] }] });
    const { components, security } = converted(document);
    expect(components?.securitySchemes).toEqual({ my_key: want });
    expect(security).toEqual([{ my_key: ["read"] }]);
  });

  test("an operation's requirements", () => {
    expect(convertedOperation({ security: [] })["security"]).toEqual([]);
    const document = { securityDefinitions: { "a b": { type: "basic" } } };
    expect(convertedOperation({ security: [{ "a b": [] }, {}] }, {}, document)["security"]).toEqual([{ a_b: [] }, {}]);
  });
});

test("everything else is unchanged", () => {
  const { components, ...rest } = converted(
    documentOf({
      info: { title: "T", version: "1", license: { name: "L" }, "x-a": 1 },
      tags: [{ name: "a", description: "A" }],
      externalDocs: { url: "https://a.example" },
      "x-top": { $ref: "#/definitions/A" },
      other: 1,
      paths: {
        "x-paths": [1],
        "/a": { get: { tags: ["a"], summary: "S", deprecated: true, "x-op": 1, responses: {} } },
      },
      definitions: { A: {} },
    }),
  );
  expect(rest).toEqual({
    openapi: "3.0.0",
    info: { title: "T", version: "1", license: { name: "L" }, "x-a": 1 },
    tags: [{ name: "a", description: "A" }],
    externalDocs: { url: "https://a.example" },
    "x-top": { $ref: "#/components/schemas/A" },
    "x-other": 1,
    paths: {
      "x-paths": [1],
      "/a": {
        get: { tags: ["a"], summary: "S", deprecated: true, "x-op": 1, responses: { default: { description: "" } } },
      },
    },
  });
  expect(components).toEqual({ schemas: { A: {} } });
});

test("converting changes no input and gives the same result again", () => {
  const parameters = [{ name: "body", in: "body", schema: { $ref: "#/definitions/A b" } }];
  const document = frozen(
    withOperation({ parameters }, {}, { definitions: { "A b": { "x-nullable": true, discriminator: "kind" } } }),
  );
  expect(JSON.stringify(toOpenApiV3(document))).toBe(JSON.stringify(toOpenApiV3(document)));
});
