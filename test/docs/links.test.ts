import path from "node:path";
import { describe, expect, test } from "vitest";
import { foreignDocuments, ownDocuments } from "../support/corpus-documents.js";
import { buildSite } from "./support/build-site.js";
import { brokenLinks, reachablePages } from "./support/crawl.js";

const LONG = process.env["GROUPVERSION_LONG"] === "1";

describe.each(LONG ? [...ownDocuments, ...foreignDocuments] : ownDocuments)("$name", ({ file }) => {
  test("every link leads to a page of the site, every anchor to something on it, and every page is led to", async () => {
    const site = await buildSite(path.resolve(file));
    expect(brokenLinks(site)).toEqual([]);
    const pages = [...site.files.keys()].filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(4);
    const reached = reachablePages(site);
    expect(pages.filter((name) => !reached.has(name))).toEqual([]);
  });
});
