import { expect, test } from "vitest";
import { Serializer } from "../../../generator/output/serialize.js";
import type { Document } from "../../../openapi/types/swagger-2.js";

const base = { swagger: "2.0", info: { title: "T", version: "1" } } as const;

test.each<{ because: string; document: Document }>([
  { because: "empty parts", document: { ...base, paths: {}, definitions: {} } },
  {
    because: "nested parts",
    document: { ...base, paths: { "/a": { get: { responses: { "200": { description: "a\nb" } } } } } },
  },
  { because: "lists and quotes", document: { ...base, paths: {}, tags: [{ name: 'a "b"' }], schemes: ["https"] } },
  {
    because: "an empty schema",
    document: { ...base, paths: {}, definitions: { A: {}, B: { enum: ["\u2028", "\ud800"] } } },
  },
  {
    because: "names of every kind",
    document: {
      ...base,
      paths: {},
      definitions: JSON.parse('{"__proto__":{"type":"string"},"a/b":{}}') as NonNullable<Document["definitions"]>,
    },
  },
])("writes what JSON.stringify would: $because", ({ document }) => {
  const serializer = new Serializer();
  const text = `${JSON.stringify(document, null, 2)}\n`;
  expect(serializer.document(document)).toBe(text);
  expect(serializer.document(document), "from what it remembers").toBe(text);
});

test("a definition that two documents share has the same text in both", () => {
  const serializer = new Serializer();
  const shared = { type: "object", properties: { a: { type: "string" } } };
  const one = serializer.document({ ...base, paths: {}, definitions: { A: shared } });
  const two = serializer.document({ ...base, paths: {}, definitions: { A: shared, B: {} } });
  expect(JSON.parse(one)).toEqual({ ...base, paths: {}, definitions: { A: shared } });
  expect(JSON.parse(two)).toEqual({ ...base, paths: {}, definitions: { A: shared, B: {} } });
});
