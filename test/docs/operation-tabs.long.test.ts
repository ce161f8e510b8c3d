import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { violations } from "./support/axe.js";
import { browserTest, openPage, startBrowser } from "./support/browser.js";
import { siteOf, writeSite } from "./support/build-site.js";
import { serveSite, type ServedSite } from "./support/serve-site.js";

const DOCUMENT = {
  host: "harbour.example",
  basePath: "/v2",
  paths: {
    "/boats": {
      post: {
        operationId: "addBoat",
        summary: "Add a boat",
        tags: ["boats"],
        parameters: [{ name: "boat", in: "body", required: true, schema: { $ref: "#/definitions/Boat" } }],
        responses: {
          201: {
            description: "Moored.",
            schema: { $ref: "#/definitions/Boat" },
            headers: { Berth: { type: "integer", description: "Where it lies." } },
          },
          409: { description: "The berth is taken.", schema: { $ref: "#/definitions/Refusal" } },
        },
      },
      get: {
        operationId: "listBoats",
        summary: "List boats",
        tags: ["boats"],
        responses: { 200: { description: "" } },
      },
    },
  },
  definitions: {
    Boat: {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, engine: { $ref: "#/definitions/Engine" } },
    },
    Engine: { type: "object", properties: { power: { type: "number" } } },
    Refusal: { type: "object", properties: { reason: { type: "string", example: "too long" } } },
  },
};

const ADD = "boats/operations/addBoat.html";
const folder = mkdtempSync(path.join(tmpdir(), "groupversion-tabs-"));
let browser: Browser | undefined;
let served: ServedSite;
beforeAll(async () => {
  browser = await startBrowser();
  const site = await siteOf(DOCUMENT);
  writeSite(site, folder);
  served = await serveSite(site);
});
afterAll(async () => {
  await browser?.close();
  served.close();
  rmSync(folder, { recursive: true, force: true });
});

const test = browserTest(() => browser);

test("the summary is the title, and method, path of the server and id stand below it", async (chrome) => {
  const { page, complaints } = await openPage(chrome, served.url);
  await page.goto(served.url + ADD);
  expect(await page.locator("h1").textContent()).toBe("Add a boat");
  expect(await page.locator(".call code").textContent()).toBe("/v2/boats");
  expect(await page.locator(".id code").textContent()).toBe("addBoat");
  expect(complaints).toEqual([]);
});

test("the language is chosen by keyboard, and remembered on other pages and from a folder", async (chrome) => {
  for (const base of [served.url, `${pathToFileURL(folder).href}/`]) {
    const { page, complaints } = await openPage(chrome, base);
    await page.goto(base + ADD);
    await page.getByRole("tab", { name: "curl" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tabpanel", { name: "Python" }).isVisible()).toBe(true);
    expect(await page.getByRole("tabpanel", { name: "curl" }).isVisible()).toBe(false);
    await page.goto(`${base}boats/operations/listBoats.html`);
    await page.getByRole("tabpanel", { name: "Python" }).waitFor();
    expect(await page.getByRole("tab", { name: "Python" }).getAttribute("aria-selected")).toBe("true");
    expect(complaints).toEqual([]);
  }
});

test("responses are tabs by status with fields, headers and an example; an address opens the right one", async (chrome) => {
  const { page, complaints } = await openPage(chrome, served.url);
  await page.goto(served.url + ADD);
  expect(await page.locator('[id="201.Berth"]').isVisible()).toBe(true);
  await page.getByRole("tablist", { name: "Status", exact: true }).getByRole("tab", { name: "409" }).click();
  expect(await page.locator('[id="409.reason"]').isVisible()).toBe(true);
  // Its example stands beside the call, and changes with it.
  expect(await page.locator('[id="409-shown"] pre').textContent()).toContain('"too long"');
  expect(await page.locator('[id="409-shown"]').isVisible()).toBe(true);
  for (const id of ["201", "201-shown"]) expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(false);
  await page.getByRole("tablist", { name: "Status of the example" }).getByRole("tab", { name: "201" }).click();
  expect(await page.locator('[id="201"]').isVisible()).toBe(true);
  await page.goto(`${served.url}index.html`);
  await page.goto(`${served.url}${ADD}#409.reason`);
  await expect.poll(() => page.locator('[id="409.reason"]').isVisible()).toBe(true);
  await page.goto(`${served.url}${ADD}#201.engine.power`);
  await page.locator('[id="201.engine.power"]').waitFor();
  expect(complaints).toEqual([]);
});

test("without JavaScript all languages and all responses are on the page", async (chrome) => {
  const { page, complaints } = await openPage(chrome, served.url, { javaScriptEnabled: false });
  await page.goto(served.url + ADD);
  for (const id of ["call-sh", "call-typescript", "call-python", "201", "409"])
    expect(await page.locator(`[id="${id}"]`).isVisible(), id).toBe(true);
  expect(await page.getByRole("tablist").count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("on a wide screen the call stands beside what it takes; on a narrow one below it", async (chrome) => {
  const { page } = await openPage(chrome, served.url, { viewport: { width: 1440, height: 900 } });
  await page.goto(served.url + ADD);
  const boxes = async (): Promise<readonly [number, number, number, number]> => {
    const reported = await page.locator(".pair > .told").first().boundingBox();
    const shown = await page.locator(".pair > .shown").first().boundingBox();
    return [reported?.x ?? 0, reported?.y ?? 0, shown?.x ?? 0, shown?.y ?? 0];
  };
  const [x, y, besideX, besideY] = await boxes();
  expect([besideX > x + 200, Math.abs(besideY - y) < 40]).toEqual([true, true]);
  await page.setViewportSize({ width: 360, height: 740 });
  const [narrowX, narrowY, belowX, belowY] = await boxes();
  expect([belowX, belowY > narrowY]).toEqual([narrowX, true]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
});

test("tabs work in an operation that unfolds in a list", async (chrome) => {
  const { page, complaints } = await openPage(chrome, served.url);
  await page.goto(`${served.url}boats/index.html`);
  await page.locator('[id="addBoat"] summary').first().click();
  await page.locator('[id="addBoat:call-sh"]').waitFor();
  await page.getByRole("tablist", { name: "Status", exact: true }).getByRole("tab", { name: "409" }).click();
  expect(await page.locator('[id="addBoat:409-shown"]').isVisible()).toBe(true);
  expect(await page.locator('[id="addBoat:409.reason"]').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test("axe finds nothing wrong, light or dark", async (chrome) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await openPage(chrome, served.url, { colorScheme });
    await page.goto(served.url + ADD);
    expect(await violations(page), colorScheme).toEqual([]);
  }
});

test("the parts of an example fold by keyboard, also from a folder, and it stays whole for copying", async (chrome) => {
  for (const base of [served.url, `${pathToFileURL(folder).href}/`]) {
    const { page, complaints } = await openPage(chrome, base);
    await page.goto(base + ADD);
    const example = page.locator('[id="201-shown"]');
    const code = await example.locator("code").textContent();
    const field = example.locator(".p", { hasText: '"power"' });
    await example.getByRole("button", { name: "Fold", exact: true }).focus();
    await page.keyboard.press("Enter");
    await field.waitFor({ state: "hidden" });
    expect(await example.locator("code").textContent()).toBe(code);
    await example.locator("summary", { hasText: '"engine"' }).focus();
    await page.keyboard.press("Enter");
    await field.waitFor();
    await example.getByRole("button", { name: "Unfold" }).click();
    expect(await field.isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    // axe itself reads style sheets, which a page from a folder cannot.
    if (base === served.url) expect(await violations(page)).toEqual([]);
  }
});

test("the address of an operation that moved to a further page of its section leads there", async (chrome) => {
  const paths = Object.fromEntries(
    Array.from({ length: 205 }, (_, index) => [
      `/boats/${index}`,
      { get: { operationId: `read.${index}`, tags: ["boats"], responses: { 204: { description: "" } } } },
    ]),
  );
  const long = await serveSite(await siteOf({ paths }));
  const { page, complaints } = await openPage(chrome, long.url);
  await page.goto(`${long.url}boats/index.html#read~2e~95`);
  await page.waitForURL(`${long.url}boats/operations/more/1.html#read~2e~95`);
  await expect.poll(() => page.locator('[id="read~2e~95"] > details').getAttribute("open")).toBe("");
  await page.goto(`${long.url}boats/index.html#none`);
  expect(page.url()).toBe(`${long.url}boats/index.html#none`);
  expect(complaints).toEqual([]);
  long.close();
});

test("a media type is chosen for fields and examples together, by keyboard, from either side", async (chrome) => {
  const schema = (name: string): object => ({ type: "object", properties: { [name]: { type: "string" } } });
  const site = await siteOf({
    swagger: undefined,
    openapi: "3.0.3",
    paths: {
      "/ropes": {
        post: {
          operationId: "tie",
          tags: ["ropes"],
          requestBody: {
            content: {
              "application/json": { schema: schema("knot") },
              "application/x-www-form-urlencoded": { schema: schema("bend") },
            },
          },
          responses: { 204: { description: "" } },
        },
      },
    },
  });
  const ropes = await serveSite(site);
  try {
    const { page, complaints } = await openPage(chrome, ropes.url);
    await page.goto(`${ropes.url}ropes/operations/tie.html`);
    const fields = page.getByRole("tablist", { name: "Media type" });
    const examples = page.getByRole("tablist", { name: "Examples of the body" });
    await fields.getByRole("tab", { name: "application/json" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator('[id=":2.bend"]').isVisible()).toBe(true);
    expect(await page.locator('[id=".knot"]').isVisible()).toBe(false);
    const form = examples.getByRole("tab", { name: "application/x-www-form-urlencoded" });
    expect(await form.getAttribute("aria-selected")).toBe("true");
    await examples.getByRole("tab", { name: "application/json" }).click();
    expect(await page.locator('[id=".knot"]').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    const plain = await openPage(chrome, ropes.url, { javaScriptEnabled: false });
    await plain.page.goto(`${ropes.url}ropes/operations/tie.html`);
    for (const name of ["knot", "bend"])
      expect(await plain.page.locator("th", { hasText: name }).isVisible(), name).toBe(true);
  } finally {
    ropes.close();
  }
});
