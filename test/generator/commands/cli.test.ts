import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { COMPILER, reportLoaded } from "../../support/report-loaded.js";
import { runCommand, type CommandResult } from "../../support/run-command.js";
import { runNode, runTool, TOOL } from "../../support/run-tool.js";

let folder = "";

/** Runs a command line in this process: most tests check what it does, not how it starts. */
const run = (...argv: readonly string[]): Promise<CommandResult> => runCommand(folder, argv);

const SOURCE = `/**
 * Lamps.
 * @packageDocumentation
 * @groupVersion lights.example.com/v1
 */
import type { ListMeta, TypeMeta } from "groupversion/api-types/machinery/unversioned.js";
import type { ObjectMeta } from "groupversion/api-types/core/v1/meta.js";

/**
 * A lamp.
 * @resource lamps
 */
export interface Lamp extends TypeMeta {
  metadata?: ObjectMeta;
  /** From 0 to 1. */
  brightness?: number;
}

/** Lamps. */
export interface LampList extends TypeMeta {
  metadata?: ListMeta;
  items: Lamp[];
}
`;

const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-cli-")));
  write("api-types/lights/v1.ts", SOURCE);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a build without configuration writes every document and prints a summary", async () => {
  const { exitCode, stdout, stderr } = await run("build");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^spec {2}spec-output {2}kubernetes {2}1 GroupVersion, 13 operations, \d+ definitions\n/);
  expect(stdout).toMatch(/4 files written {2}\d+\.\d\d s\n$/);
  expect(readdirSync(path.join(folder, "spec-output")).sort()).toEqual([
    "index.json",
    "lights",
    "lights.json",
    "swagger.json",
  ]);
});

test("errors leave the last good output unchanged, and are all reported", async () => {
  expect((await run("spec")).exitCode).toBe(0);
  const before = read("spec-output/lights/v1.json");
  write(
    "api-types/lights/v1.ts",
    SOURCE.replace("@resource lamps", "@resouce lamps").replace("brightness?: number", "brightness?: symbol"),
  );
  const { exitCode, stdout, stderr } = await run("spec");
  expect(exitCode).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("api-types/lights/v1.ts:11:4 error GV1003 unknown annotation @resouce");
  expect(stderr).toContain("Did you mean @resource?");
  expect(stderr).toContain("error GV2003 symbol has no JSON form");
  expect(read("spec-output/lights/v1.json")).toBe(before);
});

test("a run that finds nothing changed does not load the compiler, and touches no file", () => {
  runTool(folder, "spec");
  const before = statSync(path.join(folder, "spec-output/swagger.json")).mtimeMs;
  write("report.cjs", reportLoaded(COMPILER));
  const second = runNode(folder, ["--require", "./report.cjs", TOOL, "spec"]);
  expect(second.stdout).toMatch(/nothing changed {2}\d+\.\d\d s\n\[\]\n$/);
  expect(statSync(path.join(folder, "spec-output/swagger.json")).mtimeMs).toBe(before);
  // The probe works: after an edit the compiler is loaded.
  write("api-types/lights/v1.ts", SOURCE.replace("From 0 to 1.", "From 0 to 2."));
  expect(runNode(folder, ["--require", "./report.cjs", TOOL, "spec"]).stdout).toMatch(/\["\/typescript\.js"\]\n$/);
});

test.each([
  ["an edited source", (): void => write("api-types/lights/v1.ts", SOURCE.replace("A lamp.", "A light."))],
  ["a new source", (): void => write("api-types/lights/v2.ts", SOURCE.replace("/v1\n", "/v2\n"))],
  ["an edited output", (): void => write("spec-output/swagger.json", "{}")],
  ["a removed output", (): void => rmSync(path.join(folder, "spec-output/lights.json"))],
  ["an edited configuration", (): void => write("groupversion.config.json", '{ "document": { "title": "Lights" } }')],
])("%s makes the next run generate again", async (_, change) => {
  await run("spec");
  change();
  const { stdout } = await run("spec");
  expect(stdout).toMatch(/\d files? written/);
  expect((await run("spec", "--check")).exitCode).toBe(0);
});

test("--check writes nothing, and names what would change", async () => {
  await run("spec");
  write("api-types/lights/v1.ts", SOURCE.replace("A lamp.", "A light."));
  const before = read("spec-output/swagger.json");
  const { exitCode, stderr } = await run("spec", "--check");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("error GV5004 spec-output/lights/v1.json is out of date");
  expect(stderr).toContain("error GV5004 spec-output/swagger.json is out of date");
  expect(stderr).not.toContain("spec-output/lights.json");
  expect(read("spec-output/swagger.json")).toBe(before);
});

test("documents that are no longer generated are removed, and nothing else is", async () => {
  write("api-types/lights/v2.ts", SOURCE.replace("/v1\n", "/v2\n"));
  await run("spec");
  write("spec-output/notes.json", "{}");
  rmSync(path.join(folder, "api-types/lights/v2.ts"));
  const { stdout } = await run("spec");
  expect(stdout).toContain("1 removed");
  expect(readdirSync(path.join(folder, "spec-output/lights"))).toEqual(["v1.json"]);
  expect(read("spec-output/notes.json")).toBe("{}");
});

test("two outputs in one folder are refused rather than mixed", async () => {
  write("groupversion.config.json", '{ "outputs": [{ "out": "a" }, { "out": "b", "profile": "kubernetes-1.5" }] }');
  expect((await run("spec")).exitCode).toBe(0);
  const { exitCode, stderr } = await run("spec", "--out", "c");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("error GV5003 configuration: API (kubernetes-1.5) and another output both go to c");
  expect(readdirSync(folder)).not.toContain("c");
});

test("--json prints one object, --quiet nothing", async () => {
  expect(JSON.parse((await run("spec", "--json")).stdout)).toMatchObject({
    ok: true,
    diagnostics: [],
    outputs: [{ profile: "kubernetes", operations: 13 }],
    written: [
      "spec-output/index.json",
      "spec-output/lights.json",
      "spec-output/lights/v1.json",
      "spec-output/swagger.json",
    ],
  });
  expect((await run("spec", "--quiet")).stdout).toBe("");
  write("api-types/lights/v1.ts", SOURCE.replace("@resource", "@resorce"));
  const { exitCode, stdout } = await run("spec", "--json");
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    diagnostics: [{ code: "GV1003", span: { line: 11, column: 4 } }],
  });
});

test("a configuration in another folder: paths are relative to it, files in messages to the working directory", async () => {
  write("lamps/groupversion.config.json", '{ "out": "spec" }');
  write("lamps/api-types/lights/v1.ts", SOURCE);
  const config = ["--config", "lamps/groupversion.config.json"];
  expect((await run("spec", ...config)).exitCode).toBe(0);
  expect(readdirSync(path.join(folder, "lamps/spec"))).toContain("swagger.json");
  write("lamps/api-types/lights/v1.ts", SOURCE.replace("@resource", "@resorce"));
  const { stderr } = await run("spec", ...config);
  expect(stderr).toContain("lamps/api-types/lights/v1.ts:11:4 error GV1003");
  expect(stderr).toContain("  11 |  * @resorce lamps");
});

test("a configuration may be written in TypeScript", async () => {
  write(
    "groupversion.config.ts",
    'import type { Config } from "groupversion";\nconst title: string = "Lights";\nexport default { document: { title, version: "v1" }, out: "out" } satisfies Config;\n',
  );
  const { exitCode, stderr } = await run("spec");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  expect(JSON.parse(read("out/swagger.json"))).toMatchObject({ info: { title: "Lights", version: "v1" } });
  expect(JSON.parse(read("out/lights/v1.json"))).toMatchObject({
    info: { title: "Lights /apis/lights.example.com/v1" },
  });
});

test.each([
  [["--help"], 0, "Usage: groupversion COMMAND"],
  [["spec", "--help"], 0, "--profile NAME"],
  [["--version"], 0, /^\d+\.\d+\.\d+/],
  [["explain", "gv1003"], 0, "# GV1003: error"],
  [["explain", "@resource"], 0, "@resource <plural>"],
])("%j prints the requested text", (args, status, text) => {
  const result = runTool(folder, ...args);
  expect(result.status).toBe(status);
  expect(result.stderr).toBe("");
  expect(result.stdout).toMatch(text);
});

test.each([
  [["spce"], 'unknown command "spce"; did you mean spec?'],
  [["spec", "--cheq"], "Unknown option '--cheq'"],
  [["spec", "extra"], 'unexpected argument "extra"'],
  [["merge"], "an argument is missing"],
  [["diff", "", "new.yaml"], "an argument is empty"],
  [["diff", "old.yaml", "new.yaml", "--accept", ""], "--accept is empty"],
  [["merge", "a.json", "--paths", "last"], "--paths must be one of union, first"],
  [["explain", "GV1004x"], "did you mean GV1004?"],
])("%j is wrong usage", (args, text) => {
  const { status, stdout, stderr } = runTool(folder, ...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(text);
});

test("a source's control characters do not reach the terminal", async () => {
  write("api-types/lights/v1.ts", SOURCE.replace("@resource lamps", "@resource \u001b[31mlamps"));
  const { exitCode, stderr } = await run("spec");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("error GV1005");
  expect(stderr).not.toContain("\u001b");
});
