import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { violations } from "./support/axe.js";
import { browserTest, openPage, startBrowser } from "./support/browser.js";
import { apiSite } from "./support/build-site.js";
import { serveSite, type ServedSite } from "./support/serve-site.js";

let browser: Browser | undefined;
let served: ServedSite;
beforeAll(async () => {
  browser = await startBrowser();
  served = await serveSite(await apiSite());
});
afterAll(async () => {
  await browser?.close();
  served.close();
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
