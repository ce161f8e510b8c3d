import { expect, test } from "vitest";
import { buildSite, siteOf } from "./support/build-site.js";
import { plainCode } from "./support/plain-code.js";

const DOCUMENT = {
  info: { title: "Harbour", version: "1", description: "Boats and berths. More of it." },
  paths: {
    "/boats": {
      post: {
        operationId: "addBoat",
        summary: "Add a boat",
        tags: ["boats"],
        parameters: [
          {
            name: "boat",
            in: "body",
            required: true,
            schema: { $ref: "#/definitions/Boat" },
            "x-examples": { "application/json": { name: "Ebba", length: 9 } },
          },
        ],
        responses: { 200: { description: "", schema: { $ref: "#/definitions/Boat" } } },
      },
    },
  },
  definitions: {
    Boat: { type: "object", required: ["name"], properties: { length: { type: "number" }, name: { type: "string" } } },
  },
};
const ADD = "boats/operations/addBoat";

test("pages are also Markdown, which links to Markdown, and llms.txt lists them with the document", async () => {
  const { files } = await siteOf(DOCUMENT);
  expect(files.get(`${ADD}.html`)).toContain('<link rel="alternate" type="text/markdown" href="addBoat.md">');
  expect(files.get(`${ADD}.md`)).toContain("[Boat](../../definitions/Boat.md)");
  expect(files.get(`${ADD}.md`)).not.toContain(".html");
  const llms = files.get("llms.txt") ?? "";
  expect(llms).toContain("# Harbour\n\n> Boats and berths.\n");
  const links = Array.from(llms.matchAll(/\]\(([^)]*)\)/g), ([, href = ""]) => href);
  expect(links).toEqual(["index.md", "openapi.json", "boats/index.md", `${ADD}.md`, "definitions/index.md"]);
  for (const link of links) expect(files.has(link), link).toBe(true);
  expect(JSON.parse(files.get("openapi.json") ?? "")).toMatchObject(DOCUMENT);
});

test("without Markdown, llms.txt leads to the pages", async () => {
  const { files } = await siteOf(DOCUMENT, { markdown: false });
  expect([...files.keys()].filter((name) => name.endsWith(".md"))).toEqual([]);
  expect(files.get(`${ADD}.html`)).not.toContain("text/markdown");
  expect(files.get("llms.txt")).toContain(`](${ADD}.html)`);
});

test("a document that is not complete in its file, or not shown as a whole, is not for download", async () => {
  const part = await siteOf(DOCUMENT, { exclude: ["path:/nowhere"] });
  expect(part.files.has("openapi.json")).toBe(false);
  expect(part.files.get("index.html")).not.toContain("Download");
  const yaml = await buildSite(
    "/documents/api.yaml",
    {},
    "swagger: '2.0'\ninfo: {title: A, version: '1'}\npaths: {}\n",
  );
  expect(yaml.files.get("openapi.yaml")).toContain("title: A");
});

test("examples keep their author's order of keys, and x-examples are examples", async () => {
  const { files } = await siteOf(DOCUMENT);
  expect(plainCode(files.get(`${ADD}.html`) ?? "")).toContain('{"name": "Ebba", "length": 9}');
});

test("what is deprecated is marked in lists, types and uses", async () => {
  const { files } = await siteOf({
    ...DOCUMENT,
    definitions: {
      ...DOCUMENT.definitions,
      Boat: { ...DOCUMENT.definitions.Boat, description: "Deprecated: use Ship." },
      Fleet: { type: "object", properties: { flagship: { $ref: "#/definitions/Boat" } } },
    },
  });
  const old = 'Boat.html" class="old" title="deprecated">Boat</a>';
  for (const page of [`${ADD}.html`, "contents.html", "definitions/Fleet.html"])
    expect(files.get(page), page).toContain(old);
  expect(files.get("search/pages-0.js")).toContain('[["Definition"],"Boat"');
});
