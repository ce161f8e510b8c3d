import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exampleAnswers } from "../../../../generator/codegen/targets/typescript/extras/msw-view.js";
import { foreignDocuments, ownDocuments } from "../../../support/documents/corpus-documents.js";
import { modelOf, modelOfFile, type Json, type ModelOf } from "../../../support/documents/model-of.js";
import { copyReversed } from "../../../support/documents/reverse-keys.js";

const PATIENCE = 120_000;

/** Numbers below a bound, the same on every run (a linear congruential generator). */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % bound;
  };
}

function shuffled(value: Json, next: (bound: number) => number): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => shuffled(item, next));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  for (let i = entries.length - 1; i > 0; i--) {
    const other = next(i + 1);
    [entries[i], entries[other]] = [entries[other] ?? ["", null], entries[i] ?? ["", null]];
  }
  return Object.fromEntries(entries.map(([key, inner]) => [key, inner === undefined ? null : shuffled(inner, next)]));
}

/** The example answers of all operations, as text: mocks contain them. */
function answers({ model }: ModelOf): string {
  const answerOf = exampleAnswers(model);
  const contents = model.groups
    .flatMap(({ operations }) => operations)
    .flatMap(({ responses }) => responses.flatMap((response) => response.contents));
  return JSON.stringify(contents.map((content) => answerOf(content)));
}

/** Everything that must not depend on order, as text, which compares the order of keys too. */
const fingerprint = ({ model, diagnostics }: ModelOf): string =>
  JSON.stringify(
    [model, diagnostics.map(({ code, message }) => `${code} ${message}`).sort()],
    // Positions in the document and examples as written, which only documentation shows.
    (key, value: unknown) => (key === "place" || key === "written" ? undefined : value),
  );

const string = { type: "string" };
const operation = (operationId: string, tag: string): Json => ({
  operationId,
  tags: [tag],
  parameters: [
    {
      name: "b",
      in: "body",
      schema: { type: "object", properties: { z: string, a: { type: "object", properties: { q: string } } } },
    },
  ],
  responses: {
    200: { description: "", headers: { Z: string, A: string }, schema: { type: "object", properties: { it: string } } },
    404: { $ref: "#/responses/Gone" },
    default: { $ref: "#/responses/Other" },
  },
  security: [{ b: [], a: [] }],
});

const intricate: { readonly [key: string]: Json } = {
  tags: [{ name: "t", description: "T." }],
  securityDefinitions: { b: { type: "basic" }, a: { type: "oauth2", flow: "implicit", scopes: { y: "Y", x: "X" } } },
  responses: {
    Gone: { description: "", schema: { type: "object", properties: { why: string } } },
    Other: { description: "" },
  },
  definitions: {
    Base: { type: "object", discriminator: "kind", properties: { kind: string } },
    One: {
      allOf: [
        { $ref: "#/definitions/Base" },
        { properties: { spec: { type: "object", properties: { a: string } } } },
        { properties: { spec: { type: "object", properties: { b: string } } } },
      ],
    },
    Two: { allOf: [{ $ref: "#/definitions/One" }], "x-ms-discriminator-value": "one" },
    Aardvark: {
      type: "object",
      properties: { far: { $ref: "#/definitions/One/allOf/2/properties/spec" } },
      default: { z: 1, a: { y: 1, b: 2 } },
    },
    Loop: { allOf: [{ $ref: "#/definitions/Pool" }] },
    Pool: { allOf: [{ $ref: "#/definitions/Loop" }] },
  },
  paths: {
    "/b": { post: operation("same", "t"), put: operation("other", "u") },
    "/a/{x}": { post: operation("same", "u") },
  },
  "x-ms-paths": { "/b?z": { post: operation("same", "t") } },
};

test("the model of an intricate document does not depend on the order of its maps", async () => {
  const want = fingerprint(await modelOf(intricate));
  const next = numbers(7);
  for (let round = 0; round < 40; round++) {
    const document = shuffled(intricate, next) as typeof intricate;
    expect(fingerprint(await modelOf(document))).toBe(want);
  }
});

const pair = { $ref: "#/components/schemas/Pair" };
const named = { z: { value: { y: "1", x: "2" } }, a: { summary: "A.", value: { x: "3", y: "4" } } };
const answer = (content: Json): Json => ({ 200: { description: "", content: { "application/json": content } } });

const withExamples: { readonly [key: string]: Json } = {
  openapi: "3.1.0",
  components: {
    schemas: {
      Pair: { type: "object", properties: { x: string, y: string }, example: { y: "5", x: "6" } },
      Holder: {
        type: "object",
        properties: {
          own: { ...pair, example: { y: "7", x: "8" } },
          other: pair,
          several: { type: "object", properties: { x: string }, "x-examples": named },
        },
      },
    },
  },
  paths: {
    "/holder": { get: { operationId: "a", responses: answer({ schema: { $ref: "#/components/schemas/Holder" } }) } },
    "/named": { get: { operationId: "b", responses: answer({ schema: pair, examples: named }) } },
    "/single": {
      get: {
        operationId: "c",
        parameters: [{ name: "q", in: "query", schema: string, examples: { z: { value: "z" }, a: { value: "a" } } }],
        responses: answer({ schema: pair, example: { y: "9", x: "10" } }),
      },
    },
  },
};

test("neither the model nor mocks depend on the order of examples and of their keys", async () => {
  const want = await modelOf(withExamples);
  expect(answers(want)).toContain('{"x":"6","y":"5"}');
  const next = numbers(11);
  for (let round = 0; round < 20; round++) {
    const found = await modelOf(shuffled(withExamples, next) as typeof withExamples);
    expect(fingerprint(found)).toBe(fingerprint(want));
    expect(answers(found)).toBe(answers(want));
  }
});

const inline = (name: string): Json => ({ schema: { type: "object", properties: { [name]: string } } });
const withMediaTypes: { readonly [key: string]: Json } = {
  openapi: "3.1.0",
  paths: {
    "/a": {
      post: {
        operationId: "a",
        requestBody: {
          content: { "text/csv": { schema: string }, "application/xml": inline("x"), "application/json": inline("x") },
        },
        responses: {
          200: {
            description: "",
            content: {
              "application/octet-stream": { schema: string },
              "application/problem+json": inline("p"),
              "application/json": inline("j"),
            },
          },
        },
      },
    },
    "/b": {
      post: {
        operationId: "b",
        requestBody: { $ref: "#/components/requestBodies/Both" },
        responses: { 204: { description: "" } },
      },
    },
  },
  components: {
    requestBodies: {
      Both: {
        content: { "multipart/form-data": inline("m"), "application/x-www-form-urlencoded": inline("f") },
      },
    },
  },
};

test("the model does not depend on the order of media types", async () => {
  const { model, ...others } = await modelOf(withMediaTypes);
  expect(model.types.map(({ id }) => id)).toEqual([
    "POST /a/body",
    "POST /a/responses/200",
    "POST /a/responses/200/application/problem+json",
    "requestBodies/Both",
    "requestBodies/Both/multipart/form-data",
  ]);
  const next = numbers(13);
  for (let round = 0; round < 20; round++) {
    const found = await modelOf(shuffled(withMediaTypes, next) as typeof withMediaTypes);
    expect(fingerprint(found)).toBe(fingerprint({ model, ...others }));
  }
});

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-order-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const several = new Set([
  "spec-output/swagger.json",
  "opsgenie",
  "autorest-body-complex",
  "giantswarm",
  "hey-full",
  "slack-web",
  "kubernetes/federation-v1.8-dev",
]);

describe.each([...ownDocuments, ...foreignDocuments].filter(({ name }) => several.has(name)))("$name", (document) => {
  test(
    "gives the same model with the keys of all its maps reversed",
    async () => {
      const copy = copyReversed(document, path.join(folder, document.name.replaceAll("/", "-")));
      expect(fingerprint(await modelOfFile(copy)) === fingerprint(await modelOfFile(document.file))).toBe(true);
    },
    PATIENCE,
  );
});
