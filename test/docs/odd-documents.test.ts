import { expect, test } from "vitest";
import { siteOf } from "./support/build-site.js";

const get = (schema: object): object => ({
  get: { operationId: "getX", responses: { 200: { description: "OK", schema } } },
});
const ref = (name: string): object => ({ $ref: `#/definitions/${name}` });

test("a definition may be called __proto__ and lead to others", async () => {
  const definitions = JSON.parse(
    '{"__proto__":{"type":"object","properties":{"c":{"$ref":"#/definitions/C"}}},"C":{"type":"object","properties":{"d":{"$ref":"#/definitions/D"}}},"D":{"type":"object","properties":{"b":{"type":"string"}}}}',
  ) as Readonly<Record<string, object>>;
  const { files } = await siteOf({ definitions });
  expect(files.get("definitions/C.html")).toContain("<svg");
});

test.each([
  { because: "lists of themselves", definitions: { A: { type: "array", items: ref("A") } } },
  { because: "lists of each other", definitions: { A: { type: "array", items: ref("B") }, B: { items: ref("A") } } },
  { because: "maps of themselves", definitions: { A: { additionalProperties: ref("A") } } },
  { because: "nothing but themselves", definitions: { A: ref("A") } },
  { because: "references to the document", definitions: { A: { $ref: "#" } } },
  { because: "empty references", definitions: { A: { $ref: "" } } },
])("types that are $because have pages", async ({ definitions }) => {
  const { files } = await siteOf({ paths: { "/x": get(ref("A")) }, definitions });
  expect(files.get("default/operations/getX.html")).toContain("getX");
});

test("operations that share an id have different anchors", async () => {
  const responses = { 200: { description: "OK" } };
  const { files } = await siteOf({
    paths: {
      "/boats": { get: { operationId: "look", responses } },
      "/docks": { get: { operationId: "look", responses } },
    },
  });
  const ids = Array.from((files.get("default/index.html") ?? "").matchAll(/ id="([^"]*)"/g), ([, id]) => id);
  expect(ids).toEqual(expect.arrayContaining(["getBoats", "getDocks"]));
  expect(new Set(ids).size).toBe(ids.length);
});

test("pages say where they are published only if that is known", async () => {
  const plain = await siteOf({ paths: {} });
  expect(plain.files.has("sitemap.xml")).toBe(false);
  expect(plain.files.get("index.html")).not.toContain("canonical");
  const published = await siteOf({ paths: {} }, { url: "https://docs.example.com/api" });
  expect(published.files.get("sitemap.xml")).toContain("<loc>https://docs.example.com/api/</loc>");
  expect(published.files.get("index.html")).toContain('rel="canonical" href="https://docs.example.com/api/"');
});
