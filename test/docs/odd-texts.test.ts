import { expect, test } from "vitest";
import { siteOf } from "./support/build-site.js";

// What authors write into descriptions besides paragraphs, and the order in which they list parameters.

const DESCRIPTION = `# First heading

# First heading

<!-- for authors -->

Text <!-- for authors, too --> with \`code\`. And more.

> Quoted.

- [ ] to do
- [x] done
- [1] a reference

\`\`\`mermaid
graph TD
\`\`\`
`;

const parameter = (name: string, place = "query"): object => ({ name, in: place, type: "string" });

const site = siteOf({
  info: { title: "Odd", version: "1", description: DESCRIPTION },
  tags: [{ name: "odd", description: DESCRIPTION }],
  "x-tagGroups": [{ name: "Group", tags: ["missing", "odd"] }],
  paths: {
    "/odd/{second}/{first}": {
      post: {
        operationId: "odd",
        tags: ["odd"],
        description: DESCRIPTION,
        consumes: ["multipart/form-data"],
        externalDocs: { description: "Without an address" },
        "x-codeSamples": [{ lang: "Brainfuck", source: "+++." }],
        parameters: [
          parameter("zeta"),
          { ...parameter("first", "path"), required: true },
          parameter("p2"),
          parameter("p10"),
          { ...parameter("second", "path"), required: true },
          parameter("alpha"),
          parameter("whole", "formData"),
          parameter("part", "formData"),
        ],
        responses: { 200: { description: "" } },
      },
    },
  },
});
const page = async (name: string): Promise<string> => (await site).files.get(name) ?? "";

test("comments in descriptions do not appear on pages, in lists or in the search index", async () => {
  const files = [...(await site).files].filter(([name]) => /\.(?:html|js)$/.test(name));
  for (const [name, text] of files) expect(text, name).not.toContain("for authors");
});

test("task lists have boxes; other brackets stay", async () => {
  const html = await page("odd/operations/odd.html");
  expect(html).toContain("<li>☐ to do</li>");
  expect(html).toContain("<li>☑ done</li>");
  expect(html).toContain("[1] a reference");
});

test("the summary of a description begins with its text, not with a heading", async () => {
  expect(await page("index.html")).toContain("Text with code.");
  expect(await page("index.html")).not.toContain("<dd>First heading");
});

test("headings that repeat have anchors of their own, and a code fence in another language keeps its text", async () => {
  const html = await page("index.html");
  expect(html).toContain('id="section-first-heading"');
  expect(html).toContain('id="section-first-heading-2"');
  expect(html).toContain("graph TD");
});

test("parameters are in the document's order, and those of the path in the order of the path", async () => {
  const html = await page("odd/operations/odd.html");
  const names = [...html.matchAll(/<tr id="(?:path|query|form\w*)-([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(["second", "first", "zeta", "p2", "p10", "alpha", "whole", "part"]);
});
