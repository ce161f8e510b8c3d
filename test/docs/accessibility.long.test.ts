import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { violations } from "./support/axe.js";
import { browserTest, openPage, startBrowser } from "./support/browser.js";
import { apiSite, buildSite } from "./support/build-site.js";
import { serveSite, type ServedSite } from "./support/serve-site.js";

const folder = mkdtempSync(path.join(tmpdir(), "groupversion-accessibility-"));
const boat = { type: "object", properties: { name: { type: "string", deprecated: true } } };
const json = (schema: object): object => ({ "application/json": { schema } });

/** An API that is not Kubernetes: its pages have tabs, code samples and a console, and there are webhooks and own pages. */
const HARBOUR = {
  openapi: "3.1.0",
  info: {
    title: "Harbour",
    version: "1",
    description: "# Start\n\n<details><summary>More</summary>\n\nWords.\n\n</details>",
  },
  servers: [{ url: "https://harbour.example" }],
  tags: [{ name: "boats", "x-displayName": "All boats", externalDocs: { url: "https://harbour.example/boats" } }],
  "x-tagGroups": [{ name: "Water", tags: ["boats"] }],
  paths: {
    "/boats": {
      post: {
        operationId: "addBoat",
        tags: ["boats"],
        deprecated: true,
        security: [{ key: [] }],
        "x-codeSamples": [{ lang: "Ruby", source: "puts 1" }],
        requestBody: { content: json({ $ref: "#/components/schemas/Boat" }) },
        responses: {
          200: { description: "OK", content: json({ type: "object", properties: { owner: boat } }) },
          404: { description: "None." },
        },
      },
    },
  },
  webhooks: { sunk: { post: { operationId: "sunk", responses: { 200: { description: "OK" } } } } },
  components: {
    schemas: { Boat: boat },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
  },
};

let browser: Browser | undefined;
let served: ServedSite;
let harbour: ServedSite;
beforeAll(async () => {
  browser = await startBrowser();
  served = await serveSite(await apiSite());
  writeFileSync(path.join(folder, "start.md"), "# Getting started\n\nWords.\n");
  const options = { pages: [{ file: "start.md" }], tryIt: ["servers"] };
  harbour = await serveSite(await buildSite(path.join(folder, "api.json"), options, JSON.stringify(HARBOUR)));
});
afterAll(async () => {
  await browser?.close();
  served.close();
  harbour.close();
  rmSync(folder, { recursive: true, force: true });
});

const test = browserTest(() => browser);

const pages = [
  "index.html",
  "contents.html",
  "map.html",
  "core/v1/index.html",
  "apps/index.html",
  "core/v1/Pod.html",
  "batch/v2alpha1/JobSpec.html",
  "core/v1/operations/patchCoreV1NamespacedPod.html",
];

const harbourPages = [
  "index.html",
  "contents.html",
  "start.html",
  "boats/index.html",
  "boats/operations/index.html",
  "boats/operations/addBoat.html",
  "definitions/Boat.html",
  "definitions/addBoat.Response.html",
  "webhooks/sunk.html",
];

describe.each([
  { name: "light", options: { colorScheme: "light" as const }, rules: undefined },
  // Colours affect no other rule.
  { name: "dark", options: { colorScheme: "dark" as const }, rules: ["color-contrast"] },
  { name: "small", options: { viewport: { width: 360, height: 740 } }, rules: ["color-contrast", "list", "region"] },
])("$name", ({ options, rules }) => {
  test("axe finds no fault in any kind of page", async (chrome) => {
    const { page } = await openPage(chrome, served.url, options);
    for (const name of pages) {
      await page.goto(served.url + name);
      expect(await violations(page, rules), name).toEqual([]);
    }
  });

  test("nor on pages of an API that is not Kubernetes", async (chrome) => {
    const { page } = await openPage(chrome, harbour.url, options);
    for (const name of harbourPages) {
      const response = await page.goto(harbour.url + name);
      expect(response?.status(), name).toBe(200);
      expect(await violations(page, rules), name).toEqual([]);
    }
  });

  test("nor in unfolded parts and search results", async (chrome) => {
    const { page } = await openPage(chrome, served.url, options);
    await page.goto(`${served.url}core/v1/Pod.html#.spec.containers`);
    await page.locator('tr[id=".spec.containers"]').waitFor();
    await page.locator('li[id="readCoreV1NamespacedPod"] summary').first().click();
    await page.locator('tr[id="readCoreV1NamespacedPod:query-pretty"]').waitFor();
    expect(await violations(page, rules)).toEqual([]);
    await page.keyboard.press("/");
    await page.keyboard.type("pod");
    await page.locator('.results[data-query="pod"]').waitFor();
    expect(await violations(page, rules)).toEqual([]);
  });
});
