import { beforeAll, expect, test } from "vitest";
import { buildSite, type Site } from "./support/build-site.js";
import { brokenLinks } from "./support/crawl.js";

// What OpenAPI 3 adds, on the pages.

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object): object => ({ content: { "application/json": { schema } } });
const MANY = 50;
const kinds = Array.from({ length: MANY }, (_, index) => `Kind${index}`);

const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Harbour", version: "1" },
  servers: [
    {
      url: "https://{region}.harbour.example/v1",
      description: "The **real** one.",
      variables: { region: { default: "eu", enum: ["eu", "us"], description: "Where the boats are." } },
    },
  ],
  paths: {
    "/boats": {
      post: {
        operationId: "addBoat",
        tags: ["boats"],
        servers: [{ url: "https://write.harbour.example/v2" }],
        parameters: [{ name: "session", in: "cookie", schema: { type: "string" } }],
        requestBody: json(ref("Craft")),
        callbacks: {
          onMoored: {
            "{$request.body#/url}": {
              post: { summary: "Boat moored", requestBody: json(ref("Boat")), responses: { 204: { description: "" } } },
            },
          },
        },
        responses: {
          201: {
            description: "Added.",
            ...json(ref("Craft")),
            links: {
              read: { operationId: "getBoat", description: "Read it.", parameters: { id: "$response.body#/id" } },
              away: { operationRef: "other.json#/paths/~1x/get" },
            },
          },
        },
      },
    },
    "/boats/{id}": {
      get: {
        operationId: "getBoat",
        tags: ["boats"],
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          200: {
            description: "",
            ...json({
              type: "object",
              properties: {
                many: ref("Many"),
                own: { anyOf: [{ type: "string" }, { type: "object", properties: { deep: { type: "integer" } } }] },
              },
            }),
          },
        },
      },
    },
  },
  webhooks: {
    boatSank: {
      post: { summary: "A boat sank", requestBody: json(ref("Boat")), responses: { 200: { description: "" } } },
    },
  },
  components: {
    schemas: {
      Craft: {
        oneOf: [ref("Boat"), ref("Raft")],
        discriminator: { propertyName: "kind", mapping: { boat: "Boat", raft: "#/components/schemas/Raft" } },
      },
      Boat: {
        type: "object",
        description: "Floats by its shape.",
        required: ["kind"],
        properties: {
          kind: { const: "boat" },
          id: { type: "string", readOnly: true },
          password: { type: "string", writeOnly: true },
        },
      },
      Raft: { type: "object", required: ["kind"], properties: { kind: { const: "raft" }, logs: { type: "integer" } } },
      Many: { oneOf: kinds.map(ref) },
      ...Object.fromEntries(
        kinds.map((name) => [name, { type: "object", properties: { t: { const: name }, [name]: { type: "string" } } }]),
      ),
    },
  },
};

let site: Site;
beforeAll(async () => {
  site = await buildSite("/documents/api.json", {}, JSON.stringify(DOCUMENT));
});
const page = (name: string): string => site.files.get(name) ?? "";

test("the variants of a body are cards with the values that tell them apart, the first one open", () => {
  const html = page("boats/operations/addBoat.html");
  expect(html).toContain("One of, told apart by <code>kind</code>:");
  const cards = html.match(/<li id="body:\d">.*?<\/li>/gs) ?? [];
  expect(cards).toHaveLength(2);
  expect(cards[0]).toContain('<code class="tag">&quot;boat&quot;</code>');
  expect(cards[0]).toContain("<p>Floats by its shape.</p>");
  expect(cards[0]).toContain("<details open><summary>Fields</summary>");
  expect(html).toContain('<tr id="body:1.kind">');
  expect(html).not.toContain("Fields of Boat");
  expect(html).toContain('<li id="201:1">');
});

test("fifty variants are a list of cards that opens, not a line of fifty names", () => {
  const html = page("definitions/Many.html");
  expect(html).toContain(`one of ${MANY} types`);
  expect(html).toContain(`<summary>${MANY} variants</summary>`);
  expect(html.match(/<li id="variant:\d+">/g)).toHaveLength(MANY);
  // Where a field has it, it unfolds.
  expect(page("boats/operations/getBoat.html")).toContain("Fields of Many");
});

test("a union of a field has its variants below the field", () => {
  const html = page("boats/operations/getBoat.html");
  expect(html).toContain('<li id="200.own:1">string</li>');
  expect(html).toContain("At least one of");
  // The name of an object without one is not shown.
  expect(html).toContain("Fields of the object");
});

test("webhooks and callbacks have pages that show a request of the API, not a call", () => {
  const index = page("index.html");
  expect(index).toContain('<h2 id="webhooks">Webhooks</h2>');
  expect(index).toContain('<a href="webhooks/postBoatSank.html">A boat sank</a>');
  const webhook = page("webhooks/postBoatSank.html");
  expect(webhook).toContain('<p class="label">Webhook</p>');
  expect(webhook).toContain("The API sends this request");
  expect(webhook).not.toMatch(/curl|Try it|credentials/);
  expect(webhook).toContain('aria-current="page"');
  // Its address is known to the API alone.
  expect(webhook).not.toContain("Copy the path");
  expect(page("webhooks/postBoatSank.md")).toContain("`POST`\n");
  const owner = page("boats/operations/addBoat.html");
  expect(owner).toContain('href="addBoat/callbacks/postOnMoored.html">Boat moored</a>');
  expect(page("boats/operations/addBoat/callbacks/postOnMoored.html").replaceAll("<wbr>", "")).toContain(
    "{$request.body#/url}",
  );
});

test("servers have their variables, and an operation its own servers", () => {
  const index = page("index.html");
  expect(index).toContain("<code>https://{region}.harbour.example/v1</code>");
  expect(index).toContain("<strong>real</strong>");
  expect(index).toContain("<code>region</code> is <code>eu</code> by default, one of <code>eu</code> <code>us</code>");
  const owner = page("boats/operations/addBoat.html");
  expect(owner).toContain("<code>https://write.harbour.example/v2</code>");
  expect(owner).toContain('<span class="base">/v2</span>');
  expect(owner).toContain("  https://write.harbour.example/v2/boats</code>");
});

test("links of a response lead to the calls that can follow", () => {
  const html = page("boats/operations/addBoat.html");
  expect(html).toContain('<code>read</code> <a href="getBoat.html">getBoat</a>');
  expect(html).toContain("<code>id</code> from <code>$response.body#/id</code>");
  expect(html).toContain("<code>away</code>");
});

test("cookies, fields that only one side sends, and all links are there", () => {
  const html = page("boats/operations/addBoat.html");
  expect(html).toContain("<h2>Cookies</h2>");
  expect(page("definitions/Boat.html")).toContain('<span class="badge">read-only</span>');
  expect(page("definitions/Boat.html")).toContain('<span class="badge">write-only</span>');
  expect(brokenLinks(site)).toEqual([]);
  expect(page("boats/operations/addBoat.md")).toContain("told apart by `kind`");
});

test("webhooks and callbacks are found by search, and llms.txt lists webhooks", () => {
  const table = [...site.files].filter(([name]) => name.startsWith("search/pages")).map(([, text]) => text);
  expect(table.join("")).toContain('"Webhook"');
  expect(table.join("")).toContain('"Callback","Boat moored","POST {$request.body#/url}"');
  expect(site.files.get("llms.txt")).toMatch(/## Webhooks\n\n- \[[^\]]+\]\(webhooks\/[\w~.-]+\.md\)/);
});

test("long lists of operations go on, on further pages, and the menu leads to where a part begins", async () => {
  const paths = Object.fromEntries(
    Array.from({ length: 450 }, (_, index) => [
      `/${"abc"[index % 3] ?? ""}/berths${index}`,
      { get: { operationId: `read${index}`, summary: "Read a berth of the harbour", responses: { 204: {} } } },
    ]),
  );
  const long = await buildSite(
    "/documents/api.json",
    { markdown: false },
    JSON.stringify({ openapi: "3.1.0", info: { title: "Harbour", version: "1" }, paths }),
  );
  const [section = ""] = [...long.files.keys()].filter((name) => /^[^/]+\/index\.html$/.test(name));
  const folder = section.split("/")[0] ?? "";
  const pages = [section, `${folder}/operations/more/1.html`, `${folder}/operations/more/2.html`];
  const listed = pages.flatMap((name) =>
    Array.from((long.files.get(name) ?? "").matchAll(/<li id="read(\d+)"/g), ([, number]) => Number(number)),
  );
  expect(listed.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 450 }, (_, index) => index));
  for (const name of pages) expect(long.files.get(name)?.length, name).toBeLessThan(150_000);
  expect(long.files.get("index.html")).toContain(`href="${folder}/operations/more/1.html#path-c"`);
  expect(long.files.get(pages[1] ?? "")).toContain('id="path-c"');
  const moved: unknown = JSON.parse(
    /\((.*)\)/.exec(long.files.get(`${folder}/operations/more/moved.js`) ?? "")?.[1] ?? "[]",
  );
  expect(moved).toEqual(
    pages
      .slice(1)
      .map((name) => [
        name,
        Array.from((long.files.get(name) ?? "").matchAll(/<li id="(read\d+)"/g), ([, anchor]) => anchor),
      ]),
  );
  expect(brokenLinks(long)).toEqual([]);
});

test("long lists of types go on, on further pages", async () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 1600 }, (_, index) => [
      `Type${index}`,
      { type: "object", properties: { a: { type: "string" } } },
    ]),
  );
  const long = await buildSite(
    "/documents/api.json",
    { markdown: false },
    JSON.stringify({ ...DOCUMENT, webhooks: {}, paths: {}, components: { schemas } }),
  );
  expect(long.files.has("definitions/more/2.html")).toBe(true);
  expect(long.files.get("definitions/index.html")).toContain('href="more/1.html"');
  for (const name of ["definitions/index.html", "definitions/more/1.html", "contents.html"])
    expect(long.files.get(name)?.length, name).toBeLessThan(150_000);
  expect(brokenLinks(long)).toEqual([]);
});

test("two examples with the same value have anchors of their own", async () => {
  const value = { id: "a" };
  const examples = { first: { value }, second: { value } };
  const get = {
    operationId: "read",
    responses: { 200: { description: "", content: { "application/json": { schema: { type: "object" }, examples } } } },
  };
  const twice = await buildSite(
    "/documents/api.json",
    { markdown: false },
    JSON.stringify({ ...DOCUMENT, webhooks: {}, paths: { "/it": { get } } }),
  );
  expect([...twice.files].find(([name]) => name.endsWith("operations/read.html"))?.[1]).toContain('id="200-sample-2"');
  expect(brokenLinks(twice)).toEqual([]);
});
