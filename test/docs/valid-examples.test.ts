import path from "node:path";
import { expect, test } from "vitest";
import { checkValidExamples } from "./check-valid-examples.js";
import { buildSite, type Site } from "./support/build-site.js";
import { shownOperation } from "./support/shown-examples.js";

// Examples of requests and responses are valid for a validator of other people, or marked.

const json = (schema: object, more: object = {}): object => ({ content: { "application/json": { schema, ...more } } });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

const DOCUMENT = {
  openapi: "3.0.3",
  info: { title: "Harbour", version: "1" },
  paths: {
    "/moorings": {
      post: {
        operationId: "moor",
        tags: ["moorings"],
        requestBody: json(ref("Either")),
        responses: { 200: { description: "", ...json(ref("Either")) } },
      },
    },
    "/ambiguous": {
      post: {
        operationId: "ambiguous",
        tags: ["moorings"],
        requestBody: json(ref("Either"), { example: { rope: "long" } }),
        responses: {
          200: { description: "", ...json({ type: "array", items: ref("Either") }, { example: [{ rope: "short" }] }) },
        },
      },
    },
    "/wrong": {
      post: {
        operationId: "wrong",
        tags: ["moorings"],
        requestBody: json(ref("Rope"), { example: { rope: 3 } }),
        responses: { 400: { description: "", ...json(ref("Rope"), { examples: { bad: { value: "rope" } } }) } },
      },
    },
    "/either": {
      post: {
        operationId: "either",
        tags: ["moorings"],
        requestBody: json({
          oneOf: [
            { type: "object", properties: { a: text } },
            { type: "object", required: ["b"], properties: { b: text } },
          ],
        }),
        responses: { 204: { description: "" } },
      },
    },
  },
  components: {
    schemas: {
      Rope: {
        type: "object",
        required: ["rope"],
        properties: { rope: text, length: { type: "integer", example: "x" } },
      },
      Anchor: { type: "object", properties: { anchor: text } },
      Either: { oneOf: [ref("Anchor"), ref("Rope")] },
    },
  },
};

const build = (): Promise<Site> =>
  buildSite(path.resolve("/documents/api.json"), { markdown: false, tryIt: "off" }, JSON.stringify(DOCUMENT));

test("every example of a body or a response is valid, or is marked", async () => {
  const site = await build();
  const { checked, wrong } = await checkValidExamples(structuredClone(DOCUMENT), site);
  expect(wrong).toEqual([]);
  expect(checked).toBe(7);
});

test("what the author wrote is marked where it does not match, or matches several types of which one is allowed", async () => {
  const { files } = await build();
  const marked = (operation: string): readonly string[] =>
    (shownOperation(files.get(`moorings/operations/${operation}.html`) ?? "")?.examples ?? [])
      .filter(({ isMarked }) => isMarked)
      .map(({ of }) => of);
  expect(marked("ambiguous")).toEqual(["call-sh", "200"]);
  expect(marked("wrong")).toEqual(["call-sh", "400"]);
  expect(marked("moor")).toEqual([]);
  expect(files.get("definitions/Rope.html")).toContain("example that does not match (not an integer)");
});
