import { describe, expect, test } from "vitest";
import { compareValues, linesOf } from "./support/sides.js";
import type { CompareOptions } from "../../../openapi/compare/compare.js";

const v3 = (paths: object, more: object = {}): object => ({
  openapi: "3.0.3",
  info: { title: "Pets", version: "1" },
  paths,
  ...more,
});

const v2 = (paths: object, more: object = {}): object => ({
  swagger: "2.0",
  info: { title: "Pets", version: "1" },
  paths,
  ...more,
});

const text = { type: "string" };
const done = { responses: { 204: { description: "Done" } } };

const lines = async (old: object, now: object, options?: CompareOptions): Promise<readonly string[]> =>
  linesOf(await compareValues(old, now, { all: false, ...options }));

describe("operations are told apart by method and path", () => {
  test("whatever the names of path parameters", async () => {
    const named = (name: string) =>
      v3({
        [`/pets/{${name}}/toys`]: {
          get: { ...done, parameters: [{ name, in: "path", required: true, schema: text }] },
        },
      });
    expect(await lines(named("id"), named("pet"))).toEqual([
      "dangerous parameter-renamed-in-path GET /pets/{pet}/toys path id",
    ]);
    expect(await lines(named("id"), named("pet"), { clients: true })).toEqual([
      "breaking parameter-renamed-in-path GET /pets/{pet}/toys path id",
    ]);
  });

  test("whether the base path is part of the paths or not", async () => {
    expect(await lines(v2({ "/pets": { get: done } }, { basePath: "/v1" }), v2({ "/v1/pets": { get: done } }))).toEqual(
      [],
    );
    expect(
      await lines(
        v2({ "/pets": { get: done } }, { basePath: "/v1" }),
        v3({ "/pets": { get: done } }, { servers: [{ url: "https://a/v1" }] }),
      ),
    ).toEqual([]);
    expect(
      await lines(
        v2({ "/pets": { get: done } }, { basePath: "/v1" }),
        v2({ "/pets": { get: done } }, { basePath: "/v2" }),
      ),
    ).toEqual(["breaking base-path-changed the API"]);
  });

  test("in Swagger 2.0 and in OpenAPI 3, with the same meaning", async () => {
    const old = v2(
      {
        "/pets": {
          post: {
            consumes: ["application/json"],
            parameters: [
              { name: "tags", in: "query", type: "array", items: text, collectionFormat: "multi" },
              { name: "pet", in: "body", required: true, schema: { $ref: "#/definitions/Pet" } },
            ],
            responses: { 200: { description: "", schema: { $ref: "#/definitions/Pet" } } },
          },
        },
        "/files": {
          post: {
            consumes: ["multipart/form-data"],
            parameters: [{ name: "file", in: "formData", type: "file", required: true }],
            ...done,
          },
        },
      },
      { definitions: { Pet: { type: "object", properties: { name: text } } }, produces: ["application/json"] },
    );
    const pet = { $ref: "#/components/schemas/Pet" };
    const now = v3(
      {
        "/pets": {
          post: {
            parameters: [{ name: "tags", in: "query", schema: { type: "array", items: text } }],
            requestBody: { required: true, content: { "application/json": { schema: pet } } },
            responses: { 200: { description: "", content: { "application/json": { schema: pet } } } },
          },
        },
        "/files": {
          post: {
            requestBody: {
              required: true,
              content: {
                "multipart/form-data": {
                  schema: {
                    type: "object",
                    required: ["file"],
                    properties: { file: { type: "string", format: "binary" } },
                  },
                },
              },
            },
            ...done,
          },
        },
      },
      { components: { schemas: { Pet: { type: "object", properties: { name: text } } } } },
    );
    expect(await lines(old, now)).toEqual([]);
    expect(await lines(now, old)).toEqual([]);
  });

  test("one that was deprecated may go once its date has passed", async () => {
    const sunset = (date: string) =>
      v3({ "/pets": { get: done, delete: { ...done, deprecated: true, "x-sunset": date } } });
    const now = v3({ "/pets": { get: done } });
    expect(await lines(sunset("2025-06-30"), now)).toEqual([]);
    expect(await lines(sunset("2027-06-30"), now)).toEqual(["breaking operation-removed DELETE /pets"]);
  });
});

describe("parameters", () => {
  const taking = (...parameters: readonly object[]) => v3({ "/pets": { get: { ...done, parameters } } });
  const limit = { name: "limit", in: "query", schema: { type: "integer" } };

  test("one that is new and required breaks, one that is optional does not", async () => {
    expect(await lines(taking(), taking({ ...limit, required: true }))).toEqual([
      "breaking parameter-added-required GET /pets query limit",
    ]);
    expect(await lines(taking(), taking(limit))).toEqual([]);
    expect(await lines(taking(limit), taking())).toEqual(["dangerous parameter-removed GET /pets query limit"]);
  });

  test("one that moves is one change, and its schema is compared all the same", async () => {
    expect(
      await lines(taking(limit), taking({ ...limit, in: "header", schema: { type: "integer", maximum: 9 } })),
    ).toEqual(["breaking bound-added GET /pets header limit", "breaking parameter-in-changed GET /pets query limit"]);
  });

  test("what a path says of all its operations is the same as what each says", async () => {
    const inherited = v3({ "/pets": { parameters: [limit], get: done } });
    expect(await lines(inherited, taking(limit))).toEqual([]);
  });

  test("a change of many operations is one, with their number", async () => {
    const all = (schema: object) =>
      v3(
        Object.fromEntries(
          ["a", "b", "c"].map((name) => [`/${name}`, { get: { ...done, parameters: [{ ...limit, schema }] } }]),
        ),
      );
    const { changes } = await compareValues(all({ type: "integer" }), all({ type: "integer", enum: [1] }));
    expect(changes.filter(({ level }) => level === "breaking")).toHaveLength(3);
    const added = await compareValues(
      v3({ "/a": { get: done }, "/b": { get: done } }),
      v3({ "/a": { get: { ...done, parameters: [limit] } }, "/b": { get: { ...done, parameters: [limit] } } }),
    );
    expect(added.changes).toMatchObject([
      { id: "parameter-added-optional", operations: 2, path: "GET /a query limit and 1 more" },
    ]);
  });
});

describe("security", () => {
  const secured = (...security: readonly object[]) => v3({ "/pets": { get: { ...done, security } } });

  test("asking for more breaks, asking for less does not", async () => {
    expect(await lines(secured(), secured({ key: [] }))).toEqual(["breaking security-required GET /pets security"]);
    expect(await lines(secured({ a: [] }), secured({ a: [], b: [] }))).toEqual([
      "breaking security-required GET /pets security",
    ]);
    expect(await lines(secured({ a: ["read"] }), secured({ a: ["read", "write"] }))).toEqual([
      "breaking security-scope-added GET /pets security",
    ]);
    expect(await lines(secured({ key: [] }), secured())).toEqual([]);
    expect(await lines(secured({ a: [] }), secured({ a: [] }, { b: [] }))).toEqual([]);
  });
});

test("in a callback, what the API sends is what clients get", async () => {
  const calling = (schema: object) =>
    v3({
      "/pets": {
        post: {
          ...done,
          callbacks: {
            born: {
              "{$request.body#/url}": {
                post: { ...done, requestBody: { content: { "application/json": { schema } } } },
              },
            },
          },
        },
      },
    });
  const [loose, strict] = [{ type: "object" }, { type: "object", required: ["id"], properties: { id: text } }];
  expect(await lines(calling(loose), calling(strict))).toEqual([]);
  expect(await lines(calling(strict), calling({ ...strict, required: [] }))).toMatchObject([
    /breaking property-became-optional/,
  ]);
});
