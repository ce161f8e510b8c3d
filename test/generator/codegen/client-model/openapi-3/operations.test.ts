import { describe, expect, test } from "vitest";
import { modelOf, type Json } from "../../../../support/documents/model-of.js";

const ok: Json = { "204": { description: "Done." } };
const json = (schema: Json): Json => ({ "application/json": { schema } });

const read = (paths: Json, rest: { readonly [key: string]: Json } = {}) =>
  modelOf({ openapi: "3.1.0", ...rest, paths });

async function operation(of: { readonly [key: string]: Json }) {
  const { operation: find } = await read({ "/x/{id}": { post: { responses: ok, ...of } } });
  return find("POST /x/{id}");
}

describe("parameters", () => {
  test("have the style of their place by default", async () => {
    const { parameters } = await operation({
      parameters: ["path", "query", "header", "cookie"].map((place) => ({
        name: "id",
        in: place,
        required: true,
        schema: { type: "string" },
      })),
    });
    expect(parameters.map((each) => [each.in, each.serialization])).toEqual([
      ["path", { kind: "style", style: "simple", explode: false, allowReserved: false, separator: "," }],
      ["query", { kind: "style", style: "form", explode: true, allowReserved: false, separator: "," }],
      ["header", { kind: "style", style: "simple", explode: false, allowReserved: false, separator: "," }],
      ["cookie", { kind: "style", style: "form", explode: true, allowReserved: false, separator: "," }],
    ]);
  });

  test("may have a style of their own, or a media type", async () => {
    const { parameters } = await operation({
      parameters: [
        { name: "a", in: "query", style: "pipeDelimited", explode: false, schema: { type: "array", items: {} } },
        { name: "b", in: "query", style: "deepObject", schema: { type: "object" } },
        { name: "c", in: "query", content: json({ type: "object" }) },
        { name: "id", in: "path", required: true, style: "matrix", explode: true, schema: { type: "string" } },
      ],
    });
    expect(parameters.map(({ name, serialization }) => [name, serialization])).toEqual([
      ["id", { kind: "style", style: "matrix", explode: true, allowReserved: false, separator: "," }],
      ["a", { kind: "style", style: "pipeDelimited", explode: false, allowReserved: false, separator: "|" }],
      ["b", { kind: "style", style: "deepObject", explode: true, allowReserved: false, separator: "," }],
      ["c", { kind: "content", mediaType: "application/json" }],
    ]);
  });

  test("have the default, bounds and examples of their schema", async () => {
    const { parameters } = await operation({
      parameters: [
        {
          name: "n",
          in: "query",
          schema: { type: "integer", default: 3, minimum: 1 },
          examples: { few: { value: 2, summary: "Few." } },
        },
      ],
    });
    expect(parameters[1]).toMatchObject({
      default: 3,
      constraints: { minimum: 1 },
      examples: [{ name: "few", summary: "Few.", value: 2 }],
    });
  });

  test("that clients set themselves are left out", async () => {
    const { parameters } = await operation({
      parameters: ["Authorization", "accept", "X-Mine"].map((name) => ({
        name,
        in: "header",
        schema: { type: "string" },
      })),
    });
    expect(parameters.map(({ name }) => name)).toEqual(["id", "X-Mine"]);
  });
});

describe("bodies", () => {
  test("have a type for each media type, JSON first", async () => {
    const { body } = await operation({
      requestBody: {
        required: true,
        content: { "text/plain": {}, "application/json": { schema: { type: "integer" } }, "image/png": {} },
      },
    });
    expect(body?.contents.map(({ mediaType, kind, type }) => [mediaType, kind, type.kind])).toEqual([
      ["application/json", "json", "scalar"],
      ["text/plain", "text", "scalar"],
      ["image/png", "bytes", "bytes"],
    ]);
  });

  test.each([
    ["put", undefined, true],
    ["put", false, false],
    ["delete", undefined, false],
    [undefined, undefined, false],
  ])("of Kubernetes' action %s, which say %s, are required: %s", async (action, required, expected) => {
    const { body } = await operation({
      requestBody: { ...(required !== undefined && { required }), content: json({ type: "integer" }) },
      ...(action !== undefined && { "x-kubernetes-action": action }),
    });
    expect(body?.required).toBe(expected);
  });

  test("one inline schema in several media types is one type", async () => {
    const schema = { type: "object", properties: { a: { type: "string" } } };
    const { model } = await read({
      "/x": {
        post: {
          operationId: "send",
          requestBody: { content: { "application/json": { schema }, "application/vnd.x+json": { schema } } },
          responses: ok,
        },
      },
    });
    expect(model.types.map(({ id }) => id)).toEqual(["POST /x/body"]);
  });

  test("have parts with files, media types and headers", async () => {
    const { body } = await operation({
      requestBody: {
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              required: ["sheet"],
              properties: {
                sheet: { type: "string", contentMediaType: "image/png" },
                pages: { type: "array", items: { type: "string", format: "binary" } },
                labels: { type: "array", items: { type: "string" } },
              },
            },
            encoding: {
              sheet: { contentType: "image/png, image/jpeg", headers: { "X-Row": { schema: { type: "integer" } } } },
              labels: { contentType: "application/json" },
            },
          },
        },
      },
    });
    const fields = body?.contents[0]?.fields ?? [];
    expect(fields.map(({ name, type, required, contentTypes }) => [name, type.kind, required, contentTypes])).toEqual([
      ["labels", "array", false, ["application/json"]],
      ["pages", "array", false, []],
      ["sheet", "bytes", true, ["image/png", "image/jpeg"]],
    ]);
    expect(fields[1]?.type).toEqual({ kind: "array", items: { kind: "bytes" } });
    expect(fields[2]?.headers).toMatchObject([{ name: "X-Row", type: { kind: "scalar", scalar: "integer" } }]);
  });
});

describe("responses", () => {
  test("are in order of codes, classes and default", async () => {
    const { responses } = await operation({
      responses: Object.fromEntries(
        ["default", "4xx", "200", "2XX", "404"].map((status) => [status, { description: status }]),
      ),
    });
    expect(responses.map(({ status }) => status)).toEqual([200, 404, "2XX", "4XX", "default"]);
  });

  test("have headers, links and streams", async () => {
    const { operation: find } = await read({
      "/x": {
        get: {
          operationId: "list",
          responses: {
            "200": {
              description: "Ticks.",
              headers: { "X-Total": { required: true, schema: { type: "integer" } }, "Content-Type": { schema: {} } },
              links: { next: { operationId: "list", parameters: { cursor: "$response.body#/next" } } },
              content: {
                "text/event-stream": { schema: { type: "integer" } },
                "application/jsonl": { itemSchema: { type: "string" } },
              },
            },
          },
        },
      },
    });
    const [response] = find("GET /x").responses;
    expect(response?.headers).toMatchObject([{ name: "X-Total", required: true }]);
    expect(response?.links).toMatchObject([{ name: "next", operation: "GET /x", parameters: [{ name: "cursor" }] }]);
    expect(response?.contents.map(({ item }) => item)).toEqual([
      { framing: "sse", type: { kind: "scalar", scalar: "integer" } },
      { framing: "json-lines", type: { kind: "scalar", scalar: "string" } },
    ]);
  });
});

test("servers have variables, and operations may have their own", async () => {
  const { model, operation: find } = await read(
    { "/x": { servers: [{ url: "https://files.example.com" }], get: { responses: ok } } },
    {
      servers: [
        { url: "https://{region}.example.com/v1/", variables: { region: { default: "eu", enum: ["eu", "us"] } } },
      ],
    },
  );
  expect(model.servers).toEqual([
    {
      url: "https://{region}.example.com/v1",
      description: "",
      variables: [{ name: "region", default: "eu", values: ["eu", "us"], description: "" }],
    },
  ]);
  expect(find("GET /x").servers).toMatchObject([{ url: "https://files.example.com" }]);
});

test("security schemes of every kind", async () => {
  const { model } = await read(
    {},
    {
      components: {
        securitySchemes: {
          bearer: { type: "http", scheme: "Bearer", bearerFormat: "JWT" },
          cookie: { type: "apiKey", in: "cookie", name: "session" },
          device: {
            type: "oauth2",
            flows: { deviceAuthorization: { deviceAuthorizationUrl: "/d", tokenUrl: "/t", scopes: { a: "A." } } },
          },
          mutual: { type: "mutualTLS" },
          oidc: { type: "openIdConnect", openIdConnectUrl: "https://id.example.com" },
        },
      },
    },
  );
  expect(model.securitySchemes).toMatchObject([
    { kind: "http", scheme: "bearer", bearerFormat: "JWT" },
    { kind: "apiKey", in: "cookie", parameter: "session" },
    { kind: "oauth2", flows: [{ kind: "deviceAuthorization", scopes: [{ name: "a", description: "A." }] }] },
    { kind: "mutualTLS" },
    { kind: "openIdConnect", url: "https://id.example.com" },
  ]);
});

test("webhooks and callbacks are requests that the API sends", async () => {
  const { model } = await read(
    {
      "/subscribe": {
        post: {
          responses: ok,
          callbacks: {
            onEvent: {
              "{$request.body#/url}": { post: { requestBody: { content: json({ type: "string" }) }, responses: ok } },
            },
          },
        },
      },
    },
    {
      webhooks: {
        newPet: { post: { operationId: "petArrived", requestBody: { content: json({ type: "integer" }) } } },
      },
    },
  );
  expect(model.groups.flatMap((group) => group.operations.map(({ id }) => id))).toEqual(["POST /subscribe"]);
  expect(model.inbound).toMatchObject([
    {
      id: "POST /subscribe onEvent POST",
      direction: "callback",
      expression: "{$request.body#/url}",
      owner: "POST /subscribe",
    },
    { id: "webhook newPet POST", direction: "webhook", operation: { nameHint: "petArrived", path: "" } },
  ]);
});

test("3.2 has further methods", async () => {
  const { model } = await modelOf({
    openapi: "3.2.0",
    paths: { "/x": { query: { responses: ok }, additionalOperations: { COPY: { responses: ok } } } },
  });
  expect(model.groups.flatMap((group) => group.operations.map(({ method }) => method))).toEqual(["query", "COPY"]);
});

test("a reference in data is data, and files are found where the reference stands", async () => {
  const { type, reports } = await modelOf(
    {
      openapi: "3.1.0",
      info: { title: "T", version: "1", description: { $ref: "gone.md" } },
      paths: { "/x": { $ref: "parts/items.json#/x" } },
    },
    {
      "parts/items.json": {
        x: {
          get: {
            operationId: "x",
            responses: { "200": { description: "", content: json({ $ref: "types.json#/Thing" }) } },
          },
        },
      },
      "parts/types.json": { Thing: { type: "object", properties: { a: {} }, example: { $ref: "gone.json" } } },
    },
  );
  expect(type("parts/types.json#Thing").origin).toBe("definition");
  expect(reports).toEqual([]);
});
