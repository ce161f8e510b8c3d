import { expect, test } from "vitest";
import { siteOf } from "./support/build-site.js";

const answers = { 200: { description: "Done." } };

test("terms, contact, license and documentation elsewhere are linked from where they belong", async () => {
  const { files } = await siteOf({
    info: {
      title: "Mill",
      version: "1",
      termsOfService: "https://mill.example/terms",
      contact: { name: "The miller", email: "miller@mill.example", url: "https://mill.example/miller" },
      license: { name: "Apache 2.0", url: "https://mill.example/license" },
    },
    externalDocs: { url: "https://mill.example/handbook", description: "Handbook" },
    tags: [{ name: "flour", externalDocs: { url: "https://mill.example/flour" } }],
    paths: {
      "/flour": {
        get: {
          operationId: "grind",
          tags: ["flour"],
          externalDocs: { url: "https://mill.example/grind", description: "How to *grind*" },
          responses: answers,
        },
      },
    },
    definitions: {
      Flour: {
        type: "object",
        externalDocs: { url: "https://mill.example/kinds" },
        properties: { grain: { type: "string", externalDocs: { url: "https://mill.example/grains" } } },
      },
      Trap: { type: "object", externalDocs: { url: "javascript:alert(1)" } },
    },
  });
  const overview = files.get("index.html") ?? "";
  for (const link of ["terms", "miller", "license", "handbook"])
    expect(overview).toContain(`href="https://mill.example/${link}"`);
  expect(overview).toContain('<a href="mailto:miller@mill.example">miller@mill.example</a>');
  expect(files.get("flour/index.html")).toContain('href="https://mill.example/flour"');
  expect(files.get("flour/operations/grind.html")).toContain('href="https://mill.example/grind">How to grind</a>');
  expect(files.get("definitions/Flour.html")).toContain('href="https://mill.example/kinds"');
  expect(files.get("definitions/Flour.html")).toContain('href="https://mill.example/grains"');
  expect(files.get("definitions/Trap.html")).not.toContain("javascript:");
});

test("titles and groups of tags are those of the menu, in the document's order", async () => {
  const operation = (tag: string): object => ({ get: { operationId: `use-${tag}`, tags: [tag], responses: answers } });
  const { files } = await siteOf({
    tags: [{ name: "a" }, { name: "z", "x-displayName": "All of Z" }, { name: "m" }],
    "x-tagGroups": [
      { name: "First of all", tags: ["z", "m"] },
      { name: "Later", tags: ["a"] },
    ],
    paths: { "/a": operation("a"), "/m": operation("m"), "/z": operation("z") },
  });
  const menu = /<nav class="menu"[^]*<\/nav>/.exec(files.get("z/index.html") ?? "")?.[0].replaceAll("<wbr>", "") ?? "";
  const order = ["First of all", "All of Z", ">m<", "Later", ">a<"].map((text) => menu.indexOf(text));
  expect(order.every((place) => place > 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(files.get("z/index.html")).toContain("<h1>All of Z</h1>");
});

test("an author's calls stand beside ours", async () => {
  const { files } = await siteOf({
    paths: {
      "/boats": {
        get: {
          operationId: "list",
          tags: ["boats"],
          "x-codeSamples": [{ lang: "Go", source: 'harbour.List("<all>")' }],
          responses: answers,
        },
      },
    },
  });
  expect(files.get("boats/operations/list.html")).toContain(
    '<code>harbour.List(<i class="s">"&lt;all&gt;"</i>)</code>',
  );
});

test("fields stand in the document's order, on the page of a type and of an operation", async () => {
  const { files } = await siteOf({
    paths: {
      "/letters": {
        post: {
          operationId: "send",
          tags: ["post"],
          parameters: [{ name: "letter", in: "body", schema: { $ref: "#/definitions/Letter" } }],
          responses: answers,
        },
      },
    },
    definitions: {
      Letter: {
        type: "object",
        properties: { to: { type: "string" }, text: { type: "string" }, attachments: { type: "array", items: {} } },
      },
    },
  });
  for (const page of ["definitions/Letter.html", "post/operations/send.html"])
    expect(Array.from((files.get(page) ?? "").matchAll(/<tr id="\.(\w+)"/g), ([, name]) => name)).toEqual([
      "to",
      "text",
      "attachments",
    ]);
});

test("headings of the document's description have anchors, and links lead to them, to operations and to tags", async () => {
  const { files } = await siteOf({
    info: {
      title: "Harbour",
      version: "1",
      description:
        "# Signing in\n\nSee [adding](#operation/addBoat), [boats](#tag/Boats) and [elsewhere](docs/x.html).\n\n## Keys\n\nText.\n\n## Keys",
    },
    paths: {
      "/boats": {
        post: {
          operationId: "addBoat",
          tags: ["Boats"],
          description: "First [sign in](#section/Signing-in), or [not](#nowhere).",
          responses: answers,
        },
      },
    },
  });
  const overview = files.get("index.html") ?? "";
  expect(overview).toContain('<h2 id="section-signing-in">Signing in</h2>');
  expect(overview).toContain('<h3 id="section-keys">Keys</h3>');
  expect(overview).toContain('<h3 id="section-keys-2">Keys</h3>');
  expect(overview).toContain('<a href="boats/operations/addBoat.html">adding</a>');
  expect(overview).toContain('<a href="boats/index.html">boats</a>');
  expect(overview).toContain("and elsewhere.");
  expect(files.get("boats/operations/addBoat.html")).toContain(
    'First <a href="../../index.html#section-signing-in">sign in</a>, or not.',
  );
});

test("a summary that is prose gives the operation a short name, and all of it is on the page", async () => {
  const { files } = await siteOf({
    paths: {
      "/mills": {
        get: {
          operationId: "listMills",
          summary: `List mills. Only mills that *grind* ${"every day of the week ".repeat(6)}are listed.`,
          responses: answers,
        },
        post: {
          operationId: "buildMill",
          summary: `**New here?** Read [the guide](https://mill.example/guide) ${"before you build ".repeat(8)}.`,
          description: "Builds a mill.",
          responses: answers,
        },
      },
    },
  });
  const pageOf = (id: string): string => [...files].find(([name]) => name.endsWith(`/${id}.html`))?.[1] ?? "";
  expect(pageOf("listMills")).toContain("<h1>List mills</h1>");
  expect(pageOf("listMills")).toContain("Only mills that <em>grind</em> every day");
  expect(pageOf("buildMill")).toContain("<h1>build<wbr>Mill</h1>");
  expect(pageOf("buildMill")).toContain('<a href="https://mill.example/guide">the guide</a>');
  expect(pageOf("buildMill")).toContain("Builds a mill.");
});

test("a field without a description has that of its named text or number", async () => {
  const { files } = await siteOf({
    definitions: {
      Weight: { type: "integer", minimum: 3, description: "In *grams*.", example: 500 },
      Loaf: {
        type: "object",
        properties: {
          dough: { $ref: "#/definitions/Weight" },
          crust: { allOf: [{ $ref: "#/definitions/Weight" }], description: "How heavy the crust is." },
        },
      },
    },
  });
  const page = [...files].find(([name]) => name.endsWith("/Loaf.html"))?.[1] ?? "";
  expect(page).toContain("In <em>grams</em>.");
  expect(page.match(/at least <code>3</g)).toHaveLength(1);
  expect(page).toContain("How heavy the crust is.");
});

test("folded parts fold, other elements leave their content, and placeholders stay", async () => {
  const { files } = await siteOf({
    info: {
      title: "Tea",
      version: "1",
      description:
        "<details><summary>Older</summary>\n\nThose **before 2**.\n\n| v | until |\n|---|---|\n| 1 | May |\n\n</details>\n\n<section>A *note* of <name>.</section>",
    },
  });
  const overview = files.get("index.html") ?? "";
  expect(overview).toContain("<details><summary>Older</summary>");
  expect(overview).toContain("<p>Those <strong>before 2</strong>.</p>");
  expect(overview).toContain("<td>May</td>");
  expect(overview).not.toContain("&lt;section&gt;");
});

test("without a URL, pages name no canonical address, and there is no sitemap", async () => {
  const { files } = await siteOf({});
  expect(files.get("index.html")).not.toContain("canonical");
  expect(files.has("sitemap.xml")).toBe(false);
  const published = await siteOf({}, { url: "https://docs.example.com/api" });
  expect(published.files.get("index.html")).toContain('<link rel="canonical" href="https://docs.example.com/api/">');
  expect(published.files.get("sitemap.xml")).toContain("<loc>https://docs.example.com/api/</loc>");
});
