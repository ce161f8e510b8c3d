import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { checkInBrowser } from "./check-browser.js";
import { violations } from "./support/axe.js";
import { browserTest, openPage, startBrowser } from "./support/browser.js";
import { apiSite, writeSite } from "./support/build-site.js";
import { serveSite, type ServedSite } from "./support/serve-site.js";

// The site of the whole v1.5 API in a real browser, served below a path and from a folder.

let browser: Browser | undefined;
let served: ServedSite;
let folder = "";
beforeAll(async () => {
  browser = await startBrowser();
  const site = await apiSite();
  served = await serveSite(site);
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-docs-")));
  writeSite(site, folder);
});
afterAll(async () => {
  await browser?.close();
  served.close();
  rmSync(folder, { recursive: true, force: true });
});

browserTest(() => browser)("axe finds no fault on the page of a kind", async (chrome) => {
  const { page } = await openPage(chrome, served.url, { colorScheme: "light" });
  await page.goto(`${served.url}batch/v2alpha1/JobSpec.html`);
  expect(await violations(page)).toEqual([]);
});

describe("served below a path", () =>
  checkInBrowser(
    () => browser,
    () => served.url,
  ));

describe("from a folder", () =>
  checkInBrowser(
    () => browser,
    () => `${pathToFileURL(folder).href}/`,
  ));
