import { expect, test } from "vitest";
import { siteOf } from "./support/build-site.js";

test("variants named after their types are listed by name only, others with their discriminator value", async () => {
  const { files } = await siteOf({
    definitions: {
      Pet: { type: "object", discriminator: "kind", required: ["kind"], properties: { kind: { type: "string" } } },
      Cat: { allOf: [{ $ref: "#/definitions/Pet" }, { type: "object", properties: { lives: { type: "integer" } } }] },
      Dog: { "x-ms-discriminator-value": "dog", allOf: [{ $ref: "#/definitions/Pet" }] },
    },
  });
  const page = files.get("definitions/Pet.html") ?? "";
  expect(page).toContain('<li><a href="Cat.html">Cat</a></li>');
  expect(page).toContain('<li><code>dog</code> <a href="Dog.html">Dog</a></li>');
});

test("a long name in the menu breaks after slashes and dots, and is escaped", async () => {
  const { files } = await siteOf({
    paths: { "/a": { get: { operationId: "a", tags: ["rbac.io<b>/v1alpha1"], responses: {} } } },
  });
  expect(files.get("index.html")).toContain("rbac.<wbr>io&lt;b&gt;/<wbr>v1alpha1</a>");
});

/** Texts in the menu of a page, in order. */
const textsIn = (page: string | undefined, pattern: RegExp): readonly string[] =>
  Array.from(/<nav class="menu"[^]*?<\/nav>/.exec(page ?? "")?.[0].matchAll(pattern) ?? [], ([, text = ""]) =>
    text.replaceAll("<wbr>", ""),
  );

const groupsOf = (page: string | undefined): readonly string[] => textsIn(page, /<a href="[^"]*">([^<]*?)<\/a>/g);

const entriesOf = (page: string | undefined): readonly string[] =>
  textsIn(page, /<span class="(?:old)?">(.*?)<\/span>/g);

test("untagged operations follow all tags, and a description that only repeats the title is hidden", async () => {
  const operation = (tag: string): object => ({
    get: { operationId: `get${tag}`, ...(tag !== "" && { tags: [tag] }), responses: {} },
  });
  const { files } = await siteOf({
    info: { title: "Animals", version: "1", description: "Animals." },
    paths: { "/a": operation("zebra"), "/b": operation("ant"), "/c": operation("") },
  });
  expect(groupsOf(files.get("index.html"))).toEqual(["ant", "zebra", "Untagged"]);
  expect(files.get("index.html")).not.toContain("<p>Animals.</p>");
});

test("a shortened menu still contains the current page", async () => {
  const names = Array.from({ length: 200 }, (_, index) => `Type${String(index).padStart(3, "0")}`);
  const { files } = await siteOf({
    definitions: Object.fromEntries(names.map((name) => [name, { type: "object", properties: {} }])),
  });
  for (const name of ["Type000", "Type079", "Type130", "Type199"]) {
    const menu = entriesOf(files.get(`definitions/${name}.html`));
    expect(menu).toHaveLength(80);
    expect(menu).toContain(name);
    expect(menu).toEqual([...menu].sort());
  }
});

test("the menu marks a page's own entry, and on the page of an operation that of its kind", async () => {
  const kind = { group: "shop", version: "v1", kind: "Moose" };
  const { files } = await siteOf({
    paths: {
      "/apis/shop/v1/moose/{name}": {
        get: {
          operationId: "readShopV1Moose",
          tags: ["shop_v1"],
          responses: { 200: { description: "OK", schema: { $ref: "#/definitions/v1.Moose" } } },
          "x-kubernetes-action": "get",
          "x-kubernetes-group-version-kind": kind,
          parameters: [{ name: "name", in: "path", required: true, type: "string" }],
        },
      },
      "/boats": { get: { operationId: "boats", tags: ["harbour"], responses: {} } },
    },
    definitions: {
      "v1.Moose": { type: "object", properties: {}, "x-kubernetes-group-version-kind": [kind] },
    },
  });
  const marked = (end: string): readonly string[] => {
    const page = [...files].find(([name]) => name.endsWith(end))?.[1] ?? "";
    const menu = /<nav class="menu"[^]*?<\/nav>/.exec(page)?.[0] ?? "";
    return Array.from(
      menu.matchAll(/aria-current="(\w+)">.*?<span class="">(.*?)<\/span>/g),
      ([, mark = "", text = ""]) => `${mark} ${text}`,
    );
  };
  expect(marked("/Moose.html")).toEqual(["page Moose"]);
  expect(marked("/readShopV1Moose.html")).toEqual(["true Moose"]);
  expect(marked("/boats.html")).toEqual(["page boats"]);
});

test("types without a name in the document are called nested wherever they are listed, and no list is empty", async () => {
  const inner = { type: "object", properties: { rank: { type: "string" } } };
  const { files } = await siteOf({
    paths: {
      "/crew": {
        get: {
          operationId: "crew",
          tags: ["people"],
          responses: { 200: { description: "OK", schema: { type: "object", properties: { captain: inner } } } },
        },
      },
    },
    definitions: { Boat: { type: "object", properties: {} } },
  });
  const nested = [...files.keys()].filter((name) => /^definitions\/crew.*\.html$/.test(name));
  expect(nested).not.toEqual([]);
  for (const name of nested) expect(files.get(name)).toContain('<p class="label">Nested type</p>');
  expect(files.get("contents.html")).toMatch(
    /<h3>Definitions<\/h3>\n<ul[^\n]*Boat[^\n]*\n<h3>Nested types<\/h3>\n<ul[^\n]*crew/,
  );
  expect(files.get("index.html")).toContain("1 definition<");
  expect(files.get("definitions/index.html")).not.toContain('id="operations"');
});

test("deprecated operations and types are marked in Markdown and in llms.txt", async () => {
  const { files } = await siteOf({
    paths: { "/boats": { get: { operationId: "boats", tags: ["boats"], deprecated: true, responses: {} } } },
    definitions: {
      Boat: { type: "object", properties: { hull: { $ref: "#/definitions/Hull" } } },
      Hull: { type: "object", "x-deprecated": true, deprecated: true, properties: {} },
    },
  });
  expect(files.get("llms.txt")).toContain("[GET /boats](boats/operations/boats.md): boats (deprecated)");
  expect(files.get("definitions/Boat.md")).toContain("[Hull](Hull.md) (deprecated)");
});

test("a kind shows, and is found by, the names and categories of its definition", async () => {
  const kind = { group: "shop", version: "v1", kind: "Moose" };
  const declared = {
    ...kind,
    plural: "meese",
    singular: "one-moose",
    shortNames: ["mo", "<b>"],
    categories: ["animals"],
  };
  const site = (resources: readonly object[]) =>
    siteOf({
      paths: {
        "/apis/shop/v1/meese/{name}": {
          get: {
            operationId: "readShopV1Moose",
            tags: ["shop_v1"],
            responses: { 200: { description: "OK", schema: { $ref: "#/definitions/v1.Moose" } } },
            "x-kubernetes-action": "get",
            "x-kubernetes-group-version-kind": kind,
            parameters: [{ name: "name", in: "path", required: true, type: "string" }],
          },
        },
      },
      definitions: {
        "v1.Moose": {
          type: "object",
          properties: { points: { type: "integer" } },
          "x-kubernetes-group-version-kind": [kind],
          "x-groupversion-resources": resources,
        },
      },
    });
  const pageOf = (files: ReadonlyMap<string, string>): string =>
    [...files].find(([name]) => name.endsWith("/Moose.html"))?.[1] ?? "";
  const rows = (page: string): string[] =>
    Array.from(page.matchAll(/<dt>([^<]+)<\/dt>\s*<dd><code>([^<]*)</g), ([, label, value]) => `${label}: ${value}`);
  const { files } = await site([declared]);
  expect(rows(pageOf(files))).toEqual([
    "apiVersion: shop/v1",
    "kind: Moose",
    "plural: meese",
    "singular: one-moose",
    "short names: mo, &lt;b&gt;",
    "category: animals",
    "scope: cluster",
  ]);
  expect(files.get("index.html")).toContain("<span>mo, &lt;b&gt;</span>");
  const search = [...files].filter(([name]) => name.includes("search")).map(([, text]) => text);
  for (const word of ["mo", "one-moose", "animals"]) expect(search.join("")).toContain(`"${word}"`);
  expect(rows(pageOf((await site([])).files))).toEqual([
    "apiVersion: shop/v1",
    "kind: Moose",
    "plural: meese",
    "scope: cluster",
  ]);
});

test("names of fields and types wrap before capitals, and the brackets of a list stay whole", async () => {
  const { files } = await siteOf({
    definitions: {
      Crew: {
        type: "object",
        properties: { longestServingMembers: { type: "array", items: { $ref: "#/definitions/CrewMember" } } },
      },
      CrewMember: { type: "object", properties: { name: { type: "string" } } },
    },
  });
  const page = files.get("definitions/Crew.html");
  expect(page).toContain("<code>longest<wbr>Serving<wbr>Members</code>");
  expect(page).toContain('<a href="CrewMember.html">Crew<wbr>Member</a><span class="whole">[]</span>');
});

test("the media types of a form stand beside its fields", async () => {
  const { files } = await siteOf({
    paths: {
      "/notes": {
        post: {
          operationId: "addNote",
          tags: ["notes"],
          consumes: ["application/x-www-form-urlencoded"],
          parameters: [{ name: "text", in: "formData", type: "string" }],
          responses: {},
        },
      },
    },
  });
  expect(files.get("notes/operations/addNote.html")).toContain(
    '<h2>Form fields <span class="media"><code>application/x-www-form-urlencoded</code> </span></h2>',
  );
});

test("the description for search engines has a table's words, without its lines", async () => {
  const description = "Sizes:\n\n| Size | Meaning |\n|:-----|---------|\n| s | small |\n";
  const { files } = await siteOf({
    paths: { "/hats": { get: { operationId: "hats", tags: ["hats"], description, responses: {} } } },
  });
  expect(files.get("hats/operations/hats.html")).toContain(
    '<meta name="description" content="GET /hats: Sizes: Size Meaning s small">',
  );
});

test("a constant is shown once, as the type of its field", async () => {
  const { files } = await siteOf({
    swagger: undefined,
    openapi: "3.1.0",
    components: {
      schemas: { Boat: { type: "object", properties: { kind: { const: "boat" }, size: { enum: ["s"] } } } },
    },
  });
  const page = files.get("definitions/Boat.html") ?? "";
  expect(page).toContain("&quot;boat&quot;");
  expect(page.match(/one of <ul>/g)).toHaveLength(1);
});
