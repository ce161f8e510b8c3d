import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { startServe } from "../server/documents/support/serve-process.js";
import { REPOSITORY, runTool } from "../support/run-tool.js";
import { browserTest, openPage, startBrowser } from "./support/browser.js";

// The steps of the README: build a configuration, then serve document and documentation with `groupversion serve`.

let browser: Browser | undefined;
let folder = "";
beforeAll(async () => {
  browser = await startBrowser();
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-serve-docs-")));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const test = browserTest(() => browser);

test("built documentation is served with its document, and its pages work", async (chrome) => {
  const spec = path.join(REPOSITORY, "spec-output", "swagger.json");
  writeFileSync(path.join(folder, "groupversion.config.json"), JSON.stringify({ docs: [{ spec }] }));
  const built = runTool(folder, "build");
  expect([built.status, built.stderr]).toEqual([0, ""]);
  const served = await startServe(folder, ["--spec", spec, "--docs", "docs-output"]);
  const { page, complaints } = await openPage(chrome, served.url);

  await page.goto(`${served.url}/docs`);
  expect(page.url()).toBe(`${served.url}/docs/`);
  await page.getByRole("main").getByRole("link", { name: "StatefulSet" }).click();
  await page.getByText("Fields of StatefulSetSpec").click();
  await page.locator('tr[id=".spec.template"]').waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("hostNetwork");
  await page.locator('.results[data-query="hostNetwork"]').waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(`${served.url}/docs/core/v1/PodSpec.html#.hostNetwork`);
  await page.goto(`${served.url}/docs/core/v1/Pod.html#readCoreV1NamespacedPod`);
  await page.locator('tr[id="readCoreV1NamespacedPod:query-pretty"]').waitFor();
  expect(complaints).toEqual([]);

  // The console works at once, for calls of this server.
  await page.goto(`${served.url}/docs/apis/operations/getAPIVersions.html`);
  await page.getByRole("button", { name: "Try it" }).click();
  await page.getByRole("button", { name: "Send" }).click();
  await expect.poll(() => page.locator(".answer .status-line").textContent()).toMatch(/^200 OK/);
  expect(complaints).toEqual([]);

  const document = await fetch(`${served.url}/swagger.json`);
  expect(document.status).toBe(200);
  expect(await served.end()).toBe(0);
});
