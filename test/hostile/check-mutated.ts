import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { targets } from "../../generator/codegen/targets/registry.js";
import { generateClient } from "../../generator/pipeline/generate-client.js";
import { generateDocs } from "../../generator/pipeline/generate-docs.js";
import type { GenerateContext } from "../../generator/pipeline/generated.js";
import { mutate } from "./mutate.js";

const schema = (name: string): object => ({ $ref: `#/definitions/${name}` });
const ok = (body: object): object => ({
  responses: { 200: { description: "OK", schema: body }, default: { $ref: "#/responses/Error" } },
});

/** A small document with something of everything. */
const DOCUMENT = JSON.stringify({
  swagger: "2.0",
  info: { title: "Harbour", version: "1" },
  host: "harbour.example.com",
  schemes: ["https"],
  consumes: ["application/json"],
  securityDefinitions: {
    key: { type: "apiKey", in: "header", name: "X-Key" },
    login: { type: "oauth2", flow: "implicit", authorizationUrl: "https://a", scopes: { read: "Read" } },
  },
  security: [{ key: [] }],
  tags: [{ name: "boats", description: "Boats." }],
  parameters: { limit: { name: "limit", in: "query", type: "integer", maximum: 10 } },
  responses: {
    Error: { description: "Wrong.", schema: { type: "object", properties: { code: { type: "integer" } } } },
  },
  paths: {
    "/boats": {
      parameters: [{ $ref: "#/parameters/limit" }],
      get: {
        operationId: "listBoats",
        tags: ["boats"],
        parameters: [
          {
            name: "kinds",
            in: "query",
            type: "array",
            items: { type: "string", enum: ["a", "b"] },
            collectionFormat: "multi",
          },
        ],
        ...ok({ type: "array", items: schema("Boat") }),
      },
      post: {
        operationId: "addBoat",
        tags: ["boats"],
        parameters: [{ name: "body", in: "body", required: true, schema: schema("Boat") }],
        ...ok(schema("Boat")),
      },
    },
    "/boats/{id}": {
      put: {
        operationId: "replaceBoat",
        consumes: ["multipart/form-data"],
        parameters: [
          { name: "id", in: "path", required: true, type: "string" },
          { name: "photo", in: "formData", type: "file" },
        ],
        ...ok({ allOf: [schema("Boat"), { properties: { at: { type: "string", format: "date-time" } } }] }),
      },
    },
  },
  definitions: {
    Kind: { type: "string", enum: ["sail", "oars"] },
    Crew: {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string", minLength: 1 }, boat: schema("Boat") },
    },
    Fleet: {
      type: "object",
      discriminator: "kind",
      required: ["kind"],
      properties: { kind: schema("Kind"), boats: { type: "array", items: schema("Boat") } },
    },
    Boat: {
      allOf: [
        schema("Fleet"),
        {
          type: "object",
          properties: {
            crew: { additionalProperties: schema("Crew") },
            owner: { type: "object", "x-nullable": true, properties: { mail: { type: "string" } } },
          },
        },
      ],
    },
    Yacht: {
      "x-discriminator-value": "sail",
      allOf: [schema("Boat"), { properties: { owner: { required: ["mail"] } } }],
    },
    List: { type: "array", items: { type: "array", items: schema("Kind") } },
  },
});

/** Registers a test for each range of seeds: mutated documents end in outputs or messages with a place. */
export function checkMutated(seeds: {
  readonly from: number;
  readonly count: number;
  /** Documents per test. */
  readonly each: number;
  /** `one`: each document becomes one of the three outputs, in turn. */
  readonly outputs: "one" | "all";
}): void {
  const root = mkdtempSync(path.join(tmpdir(), "groupversion-mutated-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  for (let from = seeds.from; from < seeds.from + seeds.count; from += seeds.each)
    test(`documents ${from} to ${from + seeds.each - 1}: no crash, and every message has a place`, async () => {
      for (let seed = from; seed < from + seeds.each; seed++) {
        const { name, content } = mutate(DOCUMENT, seed);
        const spec = path.join(root, `${seed}.json`);
        if (typeof content !== "string") writeFileSync(spec, content);
        const texts = new Map(typeof content === "string" ? [[spec, content]] : []);
        const context: GenerateContext = { root, targets, texts, models: new Map() };
        const generators = [
          () => generateClient({ spec, out: "out", language: "typescript", package: "harbour" }, context),
          () => generateClient({ spec, out: "out", language: "python", package: "harbour" }, context),
          () => generateDocs({ spec, out: "site" }, context),
        ];
        const chosen = seeds.outputs === "all" ? generators : [generators[Math.floor(seed / 9) % 3]];
        const generated = [];
        try {
          for (const generate of chosen) if (generate !== undefined) generated.push(await generate());
        } catch (error) {
          throw new Error(`document ${seed} (${name}) ends in a crash`, { cause: error });
        }
        for (const { diagnostics, files } of generated) {
          // A name that the generator gives has no place in the document.
          const homeless = diagnostics.filter(
            ({ code, span }) => span === undefined && code !== "GV6001" && code !== "GV7002",
          );
          expect(homeless, `document ${seed} (${name})`).toEqual([]);
          expect(files.length > 0, `document ${seed} (${name})`).toBe(
            diagnostics.every(({ severity }) => severity === "warning"),
          );
        }
      }
    });
}
