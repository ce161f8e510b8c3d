import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { TOOL } from "../../support/run-tool.js";

let child: ChildProcess | undefined;
let folder = "";

afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const source = (description: string): string =>
  `/**\n * @packageDocumentation\n * @groupVersion shop/v1\n */\n/** @operations */\nexport interface Shop {\n  /**\n   * ${description}\n   * @route GET /open\n   */\n  isOpen(): boolean;\n}\n`;

test("--watch rebuilds on edits, new sources and a changed configuration, and survives mistakes", async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-watch-")));
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  const built = (): { info: { title: string }; paths: Record<string, { get: { description: string } }> } =>
    JSON.parse(readFileSync(path.join(folder, "spec-output/swagger.json"), "utf8")) as never;
  const paths = (): ReturnType<typeof built>["paths"] => built().paths;
  const title = (): string => built().info.title;
  mkdirSync(path.join(folder, "api-types/shop"), { recursive: true });
  write("groupversion.config.json", '{ "profile": "rest" }');
  write("api-types/shop/v1.ts", source("First."));
  child = spawn(process.execPath, [TOOL, "spec", "--watch"], { cwd: folder });
  let output = "";
  child.stdout?.on("data", (chunk) => (output += String(chunk)));
  child.stderr?.on("data", (chunk) => (output += String(chunk)));
  const patience = { timeout: 60_000, interval: 50 };

  // Saved during the first run, before anything is watched.
  await vi.waitFor(() => expect(output).toContain("files written"), patience);
  write("api-types/shop/v1.ts", source("First, again."));
  write("groupversion.config.json", '{ "profile": "rest", "document": { "title": "Early" } }');
  await vi.waitFor(() => expect(output).toContain("watching for changes"), patience);
  await vi.waitFor(() => expect(paths()["/open"]?.get.description).toBe("First, again."), patience);
  await vi.waitFor(() => expect(title()).toBe("Early"), patience);
  write("api-types/shop/v1.ts", source("Second."));
  await vi.waitFor(() => expect(paths()["/open"]?.get.description).toBe("Second."), patience);
  write("api-types/shop/v1.ts", source("Third.\n   * @bad"));
  await vi.waitFor(() => expect(output).toContain("unknown annotation @bad"), patience);
  expect(paths()["/open"]?.get.description).toBe("Second.");
  write("api-types/shop/v1.ts", source("Third."));
  await vi.waitFor(() => expect(paths()["/open"]?.get.description).toBe("Third."), patience);
  // Editors and formatters save twice in a row. The last text must be built, whatever the delay between the two.
  for (const distance of [5, 15, 25, 35, 45, 55, 65]) {
    write("api-types/shop/v1.ts", source(`Saved, ${distance}.`));
    await new Promise((resolve) => setTimeout(resolve, distance));
    write("api-types/shop/v1.ts", source(`Saved again, ${distance}.`));
    await vi.waitFor(() => expect(paths()["/open"]?.get.description).toBe(`Saved again, ${distance}.`), patience);
  }
  write("api-types/shop/more.ts", source("More.").replace("/open", "/more").replace("isOpen", "isMore"));
  await vi.waitFor(() => expect(Object.keys(paths())).toEqual(["/more", "/open"]), patience);
  write("groupversion.config.json", '{ "profile": "rest", "document": { "title": "Shop" } }');
  await vi.waitFor(() => expect(title()).toBe("Shop"), patience);

  const ended = new Promise((resolve) => child?.once("exit", (code) => resolve(code)));
  child.kill("SIGINT");
  expect(await ended).toBe(0);
});
