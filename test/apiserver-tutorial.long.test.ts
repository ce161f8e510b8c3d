import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { REPOSITORY, runTool, TOOL } from "./support/run-tool.js";
import { findTool } from "./support/tools.js";

// What docs/apiserver-tutorial.md does, with the installed kubectl. The project has the tool by a link.

it("runs the reader's own kind, and follows its declaration (needs kubectl)", async ({ skip }) => {
  const kubectl = findTool("kubectl");
  if (kubectl === undefined) return skip();
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-own-kind-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const began = Date.now();
  expect(runTool(folder, "init", "garden", "--server").status).toBe(0);
  const project = path.join(folder, "garden");
  mkdirSync(path.join(project, "node_modules"));
  symlinkSync(REPOSITORY, path.join(project, "node_modules", "groupversion"));
  const { scripts } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const args = (scripts["apiserver"] ?? "").split(" ").slice(1);
  const server = spawn(process.execPath, [TOOL, ...args, "--port", "0"], { cwd: project, stdio: "ignore" });
  onTestFinished(() => void server.kill("SIGKILL"));
  await vi.waitFor(() => expect(existsSync(path.join(project, ".kubeconfig"))).toBe(true), { timeout: 60_000 });
  const run = (...line: readonly string[]): { readonly status: number | null; readonly text: string } => {
    const env = { ...process.env, HOME: folder, KUBECONFIG: path.join(project, ".kubeconfig") };
    const { status, stdout, stderr } = spawnSync(kubectl, line, { cwd: project, env, encoding: "utf8" });
    return { status, text: stdout + stderr };
  };
  expect(run("apply", "-f", "basil.yaml")).toEqual({ status: 0, text: "plant.garden/basil created\n" });
  expect((Date.now() - began) / 1000).toBeLessThan(180);
  expect(run("get", "plants").text).toMatch(/^NAME +AGE\nbasil +/);
  expect(run("get", "plant", "basil", "-o", "jsonpath={.spec.waterEveryDays} {.spec.light}").text).toBe("3 FullSun");
  expect(run("explain", "plant.spec").text).toContain("Days between two waterings.");
  expect(run("patch", "plant", "basil", "--type", "merge", "-p", '{"spec":{"waterEveryDays":200}}').text).toContain(
    "spec.waterEveryDays",
  );
  const types = path.join(project, "api-types", "garden", "v1alpha1.ts");
  const before = readFileSync(types, "utf8");
  const field = "  /** Whether it stands in a pot. */\n  potted?: boolean;\n";
  writeFileSync(types, before.replace("export interface PlantSpec {\n", `export interface PlantSpec {\n${field}`));
  await vi.waitFor(() => expect(run("explain", "plant.spec.potted").text).toContain("stands in a pot"), {
    timeout: 60_000,
    interval: 500,
  });
  expect(run("patch", "plant", "basil", "--type", "merge", "-p", '{"spec":{"potted":true}}').status).toBe(0);
  expect(run("get", "plant", "basil", "-o", "jsonpath={.spec.potted}").text).toBe("true");
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  expect(await ended).toBe(0);
}, 300_000);
