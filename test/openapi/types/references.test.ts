import { expect, test } from "vitest";
import { mapReferences } from "../../../openapi/types/references/map-references.js";
import { OPENAPI_3 } from "../../../openapi/types/references/openapi-3-grammar.js";
import type { PartKind } from "../../../openapi/types/references/part-kind.js";
import { SWAGGER_2 } from "../../../openapi/types/references/swagger-2-kinds.js";
import { leadsIntoData, walkReferences } from "../../../openapi/types/references/walk-references.js";

const yes = { $ref: "reference" };
const no = { $ref: "data" };

const swagger2 = {
  "x-root": no,
  paths: {
    "/a": { get: { responses: { 200: yes, default: yes, "x-note": no }, parameters: [yes, { schema: yes }] } },
    "x-paths": no,
  },
  definitions: {
    default: yes,
    "x-named": yes,
    Pet: { default: no, example: no, enum: [no], "x-a": no, properties: { example: yes, $ref: yes }, allOf: [yes] },
  },
  responses: { "x-named": yes, NotFound: { schema: yes, examples: { "application/json": no } } },
  parameters: { default: yes },
  unknown: yes,
};

const openapi3 = {
  paths: {
    "/a": {
      get: {
        parameters: [yes],
        responses: {
          default: { content: { default: { schema: yes, example: no, examples: { one: yes, two: { value: no } } } } },
          200: { links: { default: { parameters: { id: no }, requestBody: no }, other: yes } },
          "x-note": no,
        },
        callbacks: { default: { "{$request.body#/url}": { post: { requestBody: yes } }, "x-note": no }, other: yes },
      },
    },
  },
  components: {
    schemas: { default: yes, enum: { enum: [no], properties: { value: yes } }, "x-named": yes },
    responses: { default: yes, "x-named": yes },
    examples: { value: { value: no } },
    "x-note": no,
  },
};

const DOCUMENTS: readonly { readonly dialect: string; readonly document: object; readonly kind: PartKind }[] = [
  { dialect: "Swagger 2.0", document: swagger2, kind: SWAGGER_2.root },
  { dialect: "OpenAPI 3.0", document: openapi3, kind: OPENAPI_3.document },
];

const count = (document: object, text: string): number => JSON.stringify(document).split(`"${text}"`).length - 1;

test.each(DOCUMENTS)("$dialect: references are visited, data is not", ({ document, kind }) => {
  const found: string[] = [];
  walkReferences(document, (reference) => found.push(reference), { kind });
  expect(new Set(found)).toEqual(new Set(["reference"]));
  expect(found).toHaveLength(count(document, "reference"));
});

test.each(DOCUMENTS)("$dialect: mapping covers exactly the visited references", ({ document, kind }) => {
  const mapped = mapReferences(document, () => "mapped", kind);
  expect(count(mapped, "mapped")).toBe(count(document, "reference"));
  expect(count(mapped, "data")).toBe(count(document, "data"));
});

test.each(DOCUMENTS)("$dialect: a path enters data exactly where nothing is visited", ({ document, kind }) => {
  const visited = new Set<string>();
  walkReferences(document, (_, path) => visited.add(path.join(" ")), { kind });
  const check = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    if ("$ref" in value && typeof value.$ref === "string")
      expect(leadsIntoData(path, kind), path.join(" ")).toBe(!visited.has([...path, "$ref"].join(" ")));
    for (const [key, child] of Object.entries(value)) check(child, [...path, key]);
  };
  check(document, []);
});

test("keys of data are counted on request", () => {
  const document = { a: { example: { b: { c: 1 } } } };
  expect(walkReferences(document, () => undefined).keys).toBe(2);
  expect(walkReferences(document, () => undefined, { countData: true }).keys).toBe(4);
});

test("a walk stops at its maximum depth and says where", () => {
  const document = { a: { b: { c: {} } } };
  expect(walkReferences(document, () => undefined, { maximumDepth: 3 }).tooDeep).toEqual(["a", "b", "c"]);
  expect(walkReferences(document, () => undefined, { maximumDepth: 4 }).tooDeep).toBeUndefined();
});
