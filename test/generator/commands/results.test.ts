import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesIn } from "../../support/files-in.js";
import { runCommand } from "../../support/run-command.js";
import { runTool } from "../../support/run-tool.js";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-results-")));
  const config = { profile: "rest", sources: ["*.ts"], clients: [{ language: "typescript", package: "boats" }] };
  writeFileSync(path.join(folder, "groupversion.config.json"), JSON.stringify(config));
  writeFileSync(
    path.join(folder, "boats.ts"),
    `/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */

/**
 * Operations.
 * @operations
 */
export interface BoatOperations {
  /**
   * Counts them.
   *
   * - all of them
   * @route GET /count
   */
  count(): string;
}
`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Converts files to the line endings of a git checkout on Windows. */
function toWindows(below: string): void {
  for (const [name, text] of filesIn(path.join(folder, below)))
    writeFileSync(path.join(folder, below, name), text.replaceAll("\n", "\r\n"));
}

test("a checkout's line endings change neither the meaning of sources nor whether output is up to date", async () => {
  expect((await runCommand(folder, ["build"])).exitCode).toBe(0);
  const document = readFileSync(path.join(folder, "spec-output", "swagger.json"), "utf8");
  toWindows("spec-output");
  toWindows("clients");
  const source = path.join(folder, "boats.ts");
  writeFileSync(source, readFileSync(source, "utf8").replaceAll("\n", "\r\n"));
  const check = await runCommand(folder, ["build", "--check"]);
  expect({ exitCode: check.exitCode, stderr: check.stderr }).toEqual({ exitCode: 0, stderr: "" });
  // A real difference is still found.
  const file = path.join(folder, "spec-output", "swagger.json");
  writeFileSync(file, readFileSync(file, "utf8").replace("Counts", "Count"));
  expect((await runCommand(folder, ["build", "--check"])).stderr).toContain("spec-output/swagger.json is out of date");
  await runCommand(folder, ["build"]);
  expect(readFileSync(file, "utf8")).toBe(document);
});

test("--check --json lists stale and superfluous files, and every diagnostic has a file", async () => {
  await runCommand(folder, ["build"]);
  const config = path.join(folder, "groupversion.config.json");
  writeFileSync(config, readFileSync(config, "utf8").replace('"boats"', '"ships"'));
  const { stdout } = await runCommand(folder, ["build", "--check", "--json"]);
  const result = JSON.parse(stdout) as {
    readonly stale: readonly string[];
    readonly superfluous: readonly string[];
    readonly diagnostics: readonly { readonly code: string; readonly file?: string }[];
  };
  expect(result).not.toHaveProperty("written");
  expect(result.stale).toContain("clients/typescript/package.json");
  expect(result.superfluous).toEqual([]);
  expect(result.diagnostics.map(({ file }) => file)).toEqual([...result.stale].sort());
});

test("a diagnostic that names no file is about the configuration", async () => {
  writeFileSync(path.join(folder, "groupversion.config.json"), JSON.stringify({ sources: ["none/*.ts"] }));
  const { stdout } = await runCommand(folder, ["spec", "--json"]);
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { code: string; file?: string }[] };
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([["GV1001", "groupversion.config.json"]]);
});

test("--watch and --check cannot be combined", () => {
  const { status, stderr } = runTool(folder, "build", "--watch", "--check");
  expect(status).toBe(2);
  expect(stderr).toMatch(/^groupversion: --watch and --check cannot be combined\n/);
});
