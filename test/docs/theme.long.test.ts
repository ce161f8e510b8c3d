import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { violations } from "./support/axe.js";
import { browserTest, openPage, startBrowser } from "./support/browser.js";
import { siteOf } from "./support/build-site.js";
import { serveSite, type ServedSite } from "./support/serve-site.js";

let browser: Browser | undefined;
let served: ServedSite;
beforeAll(async () => {
  browser = await startBrowser();
  served = await serveSite(
    await siteOf({
      paths: { "/boats": { get: { operationId: "list", tags: ["boats"], responses: { 200: { description: "" } } } } },
      definitions: {
        Boat: {
          type: "object",
          required: ["name"],
          properties: { length: { type: "number" }, crew: { type: "object" }, name: { type: "string" } },
        },
      },
    }),
  );
});
afterAll(async () => {
  await browser?.close();
  served.close();
});

const test = browserTest(() => browser);

const BACKGROUND = "getComputedStyle(document.body).backgroundColor";

test("the reader switches between light and dark by keyboard, on all pages, against the system's choice", async (chrome) => {
  const { page, complaints } = await openPage(chrome, served.url, { colorScheme: "dark" });
  await page.goto(`${served.url}index.html`);
  const dark = await page.evaluate(BACKGROUND);
  await page.getByRole("button", { name: "Light or dark" }).focus();
  await page.keyboard.press("Enter");
  const light = await page.evaluate(BACKGROUND);
  expect(light).not.toBe(dark);
  await page.goto(`${served.url}boats/operations/list.html`);
  await expect.poll(() => page.evaluate(BACKGROUND)).toBe(light);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Light or dark" }).click();
  expect(await page.evaluate(BACKGROUND)).toBe(dark);
  expect(complaints).toEqual([]);
});

test("at a width of 360 pixels the bar has room for the switch", async (chrome) => {
  const { page } = await openPage(chrome, served.url, { viewport: { width: 360, height: 740 } });
  await page.goto(`${served.url}index.html`);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  expect(await page.getByRole("button", { name: "Light or dark" }).isVisible()).toBe(true);
});

test("the reader's theme is there before anything is drawn", async (chrome) => {
  const { page } = await openPage(chrome, served.url, { colorScheme: "dark" });
  await page.addInitScript("localStorage.setItem('groupversion-theme', 'light')");
  await page.goto(`${served.url}index.html`);
  const place = "[...document.head.querySelectorAll('script, [rel=stylesheet]')].map(({ localName }) => localName)";
  expect(await page.evaluate(place)).toEqual(["script", "link", "script"]);
  expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("light");
});

test("required fields come first where the reader wants them, on all pages, and go back to the document's order", async (chrome) => {
  const { page, complaints } = await openPage(chrome, served.url);
  const names = (): Promise<string[]> => page.locator("table.fields tbody > tr > th code").allTextContents();
  await page.goto(`${served.url}definitions/Boat.html`);
  expect(await names()).toEqual(["length", "crew", "name"]);
  await page.getByRole("button", { name: "Required first" }).focus();
  await page.keyboard.press("Enter");
  expect(await names()).toEqual(["name", "length", "crew"]);
  await page.reload();
  await expect.poll(names).toEqual(["name", "length", "crew"]);
  expect(await page.getByRole("button", { name: "Required first" }).getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("button", { name: "Required first" }).click();
  expect(await names()).toEqual(["length", "crew", "name"]);
  expect(complaints).toEqual([]);
});
