/** The site of the whole v1.5 API in a real browser, opened from a folder. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { checkInBrowser } from "./check-browser.js";
import { startBrowser } from "./support/browser.js";
import { apiSite, writeSite } from "./support/build-site.js";

let browser: Browser | undefined;
let folder = "";
beforeAll(async () => {
  browser = await startBrowser();
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-docs-")));
  writeSite(await apiSite(), folder);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

checkInBrowser(
  () => browser,
  () => `${pathToFileURL(folder).href}/`,
);
