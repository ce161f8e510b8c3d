import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { contrast } from "../../generator/codegen/targets/docs/text/contrast.js";
import { logoSvg } from "../../generator/pipeline/logo-svg.js";
import { buildSite, type Site } from "./support/build-site.js";
import { brokenLinks } from "./support/crawl.js";

const folder = mkdtempSync(path.join(tmpdir(), "groupversion-branding-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// One pixel.
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>';

const put = (name: string, content: string | Buffer): string => {
  writeFileSync(path.join(folder, name), content);
  return name;
};

const build = (options: object, info: object = {}): Promise<Site> =>
  buildSite(
    path.join(folder, "api.json"),
    options,
    JSON.stringify({
      swagger: "2.0",
      info: { title: "Boats", version: "1", ...info },
      paths: {
        "/boats": { get: { operationId: "listBoats", tags: ["boats"], responses: { 200: { description: "" } } } },
      },
    }),
  );

test("title, logo, colours, links and pages are those of the configuration, on every page", async () => {
  const site = await build({
    title: "Harbour",
    logo: put("logo.png", PNG),
    colors: { accent: "#0a6640 #7ed6a0" },
    links: [
      { text: "Status", href: "https://status.example.com" },
      { text: "Start", href: "start.html" },
    ],
    pages: [
      { file: put("start.md", "# Getting started\n\nSee [moor](moor.md#berths) and [list](#operation/listBoats).\n") },
      { file: put("moor.md", "## Berths\n\n<script>alert(1)</script>\n"), title: "How to moor" },
    ],
  });
  const page = site.files.get("boats/operations/listBoats.html") ?? "";
  expect(page).toContain('<img class="logo" src="../../assets/logo.svg" alt="">Harbour</a>');
  expect(page).toContain('<a class="own-link" href="https://status.example.com">Status</a>');
  expect(page).toContain('<a class="own-link" href="../../start.html">Start</a>');
  expect(page).toMatch(/<nav class="menu"[^]*href="\.\.\/\.\.\/start\.html">.*started[^]*moor/);
  expect(site.files.get("assets/logo.svg")).toContain('href="data:image/png;base64,');
  expect(site.files.get("assets/site.css")).toContain("--link: light-dark(#0a6640, #7ed6a0)");
  const start = site.files.get("start.html") ?? "";
  expect(start).toContain("<h1>Getting started</h1>");
  expect(start).toContain('href="moor.html#section-berths"');
  expect(start).toContain('href="boats/operations/listBoats.html"');
  expect(site.files.get("moor.html")).not.toContain("alert(1)</script>");
  expect(site.files.get("start.md")).toContain("# Getting started");
  expect(site.files.get("llms.txt")).toContain("[How to moor](moor.md)");
  expect(site.files.get("search/pages-0.js")).toContain('["Page","Getting started"');
  expect(brokenLinks(site)).toEqual([]);
});

test("the document's own logo is shown if nothing has to be loaded for it", async () => {
  const inline = await build({}, { "x-logo": { url: `data:image/svg+xml,${encodeURIComponent(SVG)}` } });
  expect(inline.files.get("assets/logo.svg")).toBe(SVG);
  put("beside.svg", SVG);
  expect((await build({}, { "x-logo": { url: "beside.svg" } })).files.get("assets/logo.svg")).toBe(SVG);
  for (const url of ["https://example.com/logo.png", "../secret.svg", "/etc/passwd", "file:///etc/logo.svg"]) {
    const { files, codes } = await build({}, { "x-logo": { url } });
    expect(files.has("assets/logo.svg"), url).toBe(false);
    expect(codes, url).toEqual(["GV7102"]);
  }
});

test("only SVG and PNG are logos, and contrast is that of WCAG", () => {
  expect(logoSvg(Buffer.from("GIF89a"))).toBeUndefined();
  expect(logoSvg(Buffer.from("<html><svg></svg></html>"))).toBeUndefined();
  expect(logoSvg(Buffer.from(`<?xml version="1.0"?>\n<!-- made -->\n${SVG}`))).toContain("circle");
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#fff")).toBeCloseTo(4.48, 1);
});
