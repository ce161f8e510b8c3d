import { spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { REPOSITORY, runTool, TOOL } from "../support/run-tool.js";
import { browserTest, openPage, startBrowser } from "./support/browser.js";

// `groupversion apiserver --docs`: the console of the pages calls the API that serves them.

const SPEC = path.join(REPOSITORY, "spec-output", "swagger.json");

let browser: Browser | undefined;
let folder = "";
beforeAll(async () => {
  browser = await startBrowser();
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-apiserver-docs-")));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const test = browserTest(() => browser);

function startApiServer(): Promise<string> {
  const args = [TOOL, "apiserver", SPEC, "--docs", "site", "--port", "0", "--token-file", "users.csv"];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const [, docs] = /documentation: (\S+)\/docs\//.exec(said) ?? [];
      if (docs !== undefined) resolve(docs);
    });
    child.once("exit", (code) => reject(new Error(`it ended with ${String(code)}: ${said}`)));
  });
}

test("the console of served pages creates an object, and reads it", async (chrome) => {
  const built = runTool(folder, "docs", "--spec", SPEC, "--out", "site", "--no-markdown");
  expect([built.status, built.stderr]).toEqual([0, ""]);
  writeFileSync(path.join(folder, "users.csv"), 'token-of-ann,ann,1,"system:masters"\n');
  const url = await startApiServer();
  const { page, complaints } = await openPage(chrome, url, {
    ignoreHTTPSErrors: true,
    extraHTTPHeaders: { Authorization: "Bearer token-of-ann" },
  });
  const open = async (operation: string): Promise<void> => {
    await page.goto(`${url}/docs/core/v1/operations/${operation}.html`);
    await page.getByRole("button", { name: "Try it" }).click();
  };
  const status = (): Promise<string | null> => page.locator(".answer .status-line").textContent();

  await open("createCoreV1NamespacedConfigMap");
  await page.getByLabel("namespace").fill("default");
  await page
    .getByLabel("Content", { exact: true })
    .fill('{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"tides"},"data":{"high":"noon"}}');
  await page.getByRole("button", { name: "Send" }).click();
  await expect.poll(status).toMatch(/^201 Created/);

  await open("readCoreV1NamespacedConfigMap");
  await page.getByLabel("namespace").fill("default");
  await page.getByLabel("name required").fill("tides");
  await page.getByRole("button", { name: "Send" }).click();
  await expect.poll(status).toMatch(/^200 OK/);
  expect(await page.locator(".answer pre").textContent()).toContain('"high": "noon"');
  expect(complaints).toEqual([]);
});
