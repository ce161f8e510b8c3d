import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { browserTest, openPage, startBrowser } from "./support/browser.js";
import { siteOf } from "./support/build-site.js";
import { serveSite, type ServedSite } from "./support/serve-site.js";

// Extremely long content still fits its page.

const LONG = "Unbreakable".repeat(9);
const text = { type: "string" };

/** Nested types, each with further fields. */
const nested = (depth: number): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Array.from({ length: depth }, (_, level) => [
      `LevelOfNesting${level}`,
      {
        type: "object",
        required: ["terminationGracePeriodSeconds"],
        properties: {
          terminationGracePeriodSeconds: { ...text, description: `Like \`${LONG}\`.` },
          inner: { $ref: `#/definitions/LevelOfNesting${level + 1}` },
        },
      },
    ]),
  );

let browser: Browser | undefined;
let served: ServedSite;
beforeAll(async () => {
  browser = await startBrowser();
  const site = await siteOf({
    consumes: [`application/vnd.${LONG.toLowerCase()}+json;stream=watch`],
    paths: {
      [`/${LONG}/{id}`]: {
        post: {
          operationId: "postThing",
          tags: ["things"],
          parameters: [
            { name: "id", in: "path", required: true, ...text, enum: [LONG, "short"] },
            { name: "body", in: "body", schema: { $ref: "#/definitions/LevelOfNesting0" } },
          ],
          responses: { 200: { description: LONG } },
        },
      },
    },
    definitions: {
      ...nested(6),
      LevelOfNesting6: { type: "object", properties: { last: { ...text, pattern: `^${LONG}$` } } },
      Code: {
        type: "object",
        properties: { code: { ...text, description: `As in\n\n\`\`\`\n${LONG} ${LONG}\n\`\`\`` } },
      },
    },
  });
  served = await serveSite(site);
});
afterAll(async () => {
  await browser?.close();
  served.close();
});

const test = browserTest(() => browser);

describe.each([360, 800, 1100, 1600])("%i pixels wide", (width) => {
  test("nothing overflows the page: long words, code in tables, deep nesting", async (chrome) => {
    const { page, complaints } = await openPage(chrome, served.url, { viewport: { width, height: 800 } });
    for (const name of [
      "index.html",
      "contents.html",
      "definitions/Code.html",
      "definitions/LevelOfNesting0.html#.inner.inner.inner.inner.inner.inner.last",
      "things/index.html",
      "things/operations/postThing.html",
    ]) {
      await page.goto(served.url + name);
      if (name.includes("#")) await page.locator('tr[id=".inner.inner.inner.inner.inner.inner.last"]').waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth"), name).toBe(width);
    }
    expect(complaints).toEqual([]);
  });
});
