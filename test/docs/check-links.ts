import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CorpusDocument } from "../support/documents/corpus-documents.js";
import { buildSite, type Site } from "./support/build-site.js";
import { brokenLinks, reachablePages } from "./support/crawl.js";

/** Largest size of a page with everything that it loads, in uncompressed bytes. */
const MOST = 150_000;
/** Files that every page loads. */
const LOADED = ["assets/site.css", "assets/site.js", "assets/icon.svg"];

const sizes: { readonly page: string; readonly bytes: number }[] = [];
/** Registers tests of documents' sites: every link has a target, and no page is too large. */
export function checkLinks(documents: readonly CorpusDocument[]): void {
  afterAll(() => {
    const largest = sizes.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5);
    console.log(["The largest pages:", ...largest.map(({ page, bytes }) => `${bytes} ${page}`)].join("\n"));
  });

  describe.each(documents)("$name", ({ name: document, file }) => {
    let site: Site;
    beforeAll(async () => {
      site = await buildSite(path.resolve(file));
    });

    test("every link and anchor has a target on the site, and every page is reachable", () => {
      expect(brokenLinks(site)).toEqual([]);
      const pages = [...site.files.keys()].filter((name) => name.endsWith(".html"));
      expect(pages.length).toBeGreaterThan(4);
      const reached = reachablePages(site);
      expect(pages.filter((name) => !reached.has(name))).toEqual([]);
    });

    test("no page exceeds the size limit", () => {
      const size = (name: string): number => Buffer.byteLength(site.files.get(name) ?? "");
      const besides = LOADED.reduce((sum, name) => sum + size(name), 0);
      expect(besides).toBeGreaterThan(10_000);
      const all = [...site.files.keys()]
        .filter((name) => name.endsWith(".html"))
        .map((name) => ({ page: `${document}: ${name}`, bytes: size(name) + besides }));
      sizes.push(...all);
      expect(all.filter(({ bytes }) => bytes > MOST)).toEqual([]);
    });
  });
}
