import path from "node:path";
import { expect, test } from "vitest";
import { checkValidExamples } from "./check-valid-examples.js";
import { buildSite, type Site } from "./support/build-site.js";
import { shownOperation, type ShownExample } from "./support/shown-examples.js";

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

const build = (document: object = DOCUMENT): Promise<Site> =>
  buildSite(path.resolve("/documents/api.json"), { markdown: false, tryIt: "off" }, JSON.stringify(document));

test("every example of a body or a response is valid, or is marked", async () => {
  const site = await build();
  const { checked, wrong } = checkValidExamples(structuredClone(DOCUMENT), site);
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

/** Schemas whose constraints are easily lost, with a value of the author that breaks them. */
const CONSTRAINED: Readonly<Record<string, readonly [schema: object, wrong: unknown]>> = {
  boundBesideNull: [{ anyOf: [{ type: "integer", minimum: 3 }, { type: "null" }] }, 1],
  patternOfAnAlternative: [
    {
      oneOf: [
        { type: "string", pattern: "^r-" },
        { type: "integer", maximum: 9 },
      ],
    },
    "rope",
  ],
  partOfAllOf: [{ allOf: [{ type: "string", minLength: 4 }, { description: "A name." }] }, "ab"],
  closedWithoutType: [{ additionalProperties: false }, { knots: 1 }],
  requiredButNotDeclared: [{ type: "object", required: ["length"], properties: { rope: text } }, { rope: "long" }],
  requiredByAPart: [
    { allOf: [{ type: "object", required: ["length"], properties: { rope: text } }] },
    { rope: "long" },
  ],
  requiredBesideAReference: [
    { allOf: [ref("Rope"), { type: "object", required: ["knots"], properties: { colour: text } }] },
    { rope: "long" },
  ],
  requiredOfAlternatives: [
    { type: "object", required: ["anchor", "rope"], anyOf: [ref("Anchor"), ref("Rope")] },
    { rope: "long" },
  ],
  requiredOfAlternativesThatReadThem: [
    {
      type: "object",
      required: ["wet"],
      oneOf: [{ type: "object", properties: { wet: { type: "boolean", readOnly: true } } }, { type: "array" }],
    },
    {},
  ],
  oneOfTheFields: [
    {
      type: "object",
      properties: { name: text, path: text },
      oneOf: [{ required: ["name"] }, { required: ["path"] }],
    },
    { name: "a", path: "b" },
  ],
  anyOfTheFields: [
    {
      type: "object",
      properties: { name: text, path: text },
      anyOf: [{ required: ["name"] }, { required: ["path"] }],
    },
    {},
  ],
  toldApartByAValueThatMayBeAbsent: [
    {
      oneOf: [
        { type: "object", required: ["rope"], properties: { rope: text, state: { enum: ["new", "old"] } } },
        { type: "object", properties: { knot: text } },
      ],
    },
    { rope: "long", state: "new" },
  ],
};

test("an array beside alternatives of objects stays an array; an example is marked if no value can match", async () => {
  const path = (operationId: string, schema: object): object => ({
    post: { operationId, tags: ["a"], requestBody: json(schema), responses: {} },
  });
  const document = {
    openapi: "3.1.0",
    info: { title: "Harbour", version: "1" },
    paths: {
      "/array": path("array", {
        type: "array",
        items: ref("Rope"),
        anyOf: [{ properties: { rope: text } }, { properties: { anchor: text } }],
      }),
      "/impossible": path("impossible", { allOf: [{ type: "string" }, ref("Rope")] }),
    },
    components: DOCUMENT.components,
  };
  const site = await build(document);
  expect(checkValidExamples(document, site)).toEqual({ checked: 2, wrong: [] });
  expect(site.codes).toContain("GV6054");
  const shown = (operation: string): ShownExample | undefined =>
    shownOperation(site.files.get(`a/operations/${operation}.html`) ?? "")?.examples[0];
  expect(shown("array")).toMatchObject({ isMarked: false });
  expect(shown("impossible")).toMatchObject({ isMarked: true });
});

test("made examples meet every constraint; an author's example that breaks one is marked", async () => {
  const paths = Object.fromEntries(
    Object.entries(CONSTRAINED).flatMap(([name, [schema, wrong]]) => [
      [`/${name}`, { post: { operationId: name, tags: ["a"], requestBody: json(schema), responses: {} } }],
      [
        `/${name}/wrong`,
        {
          post: {
            operationId: `${name}Wrong`,
            tags: ["a"],
            requestBody: json(schema, { example: wrong }),
            responses: {},
          },
        },
      ],
    ]),
  );
  const { components } = DOCUMENT;
  const document = { openapi: "3.1.0", info: { title: "Harbour", version: "1" }, paths, components };
  const site = await build(document);
  const { checked, wrong } = checkValidExamples(document, site);
  expect(wrong).toEqual([]);
  expect(checked).toBe(2 * Object.keys(CONSTRAINED).length);
  for (const name of Object.keys(CONSTRAINED)) {
    const isMarked = (operation: string): boolean =>
      shownOperation(site.files.get(`a/operations/${operation}.html`) ?? "")?.examples[0]?.isMarked === true;
    expect(isMarked(`${name}Wrong`), name).toBe(true);
    expect(isMarked(name), name).toBe(false);
  }
});
