import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { filesIn } from "../../support/files-in.js";
import { COMPILER, reportLoaded } from "../../support/report-loaded.js";
import { runCommand, type CommandResult } from "../../support/run-command.js";
import { runNode, runTool, TOOL } from "../../support/run-tool.js";

let folder = "";
let child: ChildProcess | undefined;

/** Runs a command line in this process: most tests check what it does, not how it starts. */
const run = (...argv: readonly string[]): Promise<CommandResult> => runCommand(folder, argv);

const at = (name: string): string => path.join(folder, name);
const read = (name: string): string => readFileSync(at(name), "utf8");
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};

const source = (description: string, extra = ""): string =>
  `/**
 * @packageDocumentation
 * @groupVersion shop/v1
 */
/** @operations */
export interface Shop {
  /**
   * ${description}
   * @route GET /open
   */
  isOpen(): boolean;
${extra}}
`;

const foreign = JSON.stringify({
  swagger: "2.0",
  info: { title: "Weather", version: "1" },
  paths: { "/now": { get: { operationId: "now", tags: ["weather"], responses: { 200: { description: "Now." } } } } },
});

const configure = (...clients: readonly object[]): void =>
  write("groupversion.config.json", JSON.stringify({ profile: "rest", clients }));

/** All files except the tool's record of earlier runs. */
const state = (): Map<string, string> =>
  new Map([...filesIn(folder)].filter(([name]) => !name.startsWith(".groupversion/")));

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-build-")));
  write("api-types/shop/v1.ts", source("Whether it is open."));
  write("mine/partials/alias.hbs", "");
  configure({ language: "typescript", package: "@acme/shop", templates: "mine" });
});

afterEach(() => {
  child?.kill("SIGKILL");
  child = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** The text of the file that holds the operation's function. */
const functionFile = (): string =>
  [...filesIn(at("clients/typescript/src"))].find(([, text]) => text.includes("export function isOpen("))?.[1] ?? "";

test("build writes the spec, then the client, with a line for each", async () => {
  const { exitCode, stdout, stderr } = await run("build");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^spec +spec-output +rest +\d+ GroupVersions?, 1 operation, \d+ definitions\n/);
  expect(stdout).toMatch(/\ntypescript {2}clients\/typescript {2}@acme\/shop {2}\d+ files +\d+\.\d\d s\n/);
  expect(stdout).toMatch(/\n\d+ files written {2}\d+\.\d\d s\n$/);
  expect(JSON.parse(read("clients/typescript/package.json"))).toMatchObject({ name: "@acme/shop" });
  expect(functionFile()).toContain("Whether it is open.");
});

test("published names stay until build --rename changes them", async () => {
  await run("build");
  const lock = read("clients/typescript/names.lock.json");
  write("clients/typescript/names.lock.json", lock.replaceAll("isOpen", "isItOpen"));
  expect((await run("build")).stdout).toContain(" files, 2 names kept ");
  expect(read("clients/typescript/names.lock.json")).toContain("isItOpen");
  const { exitCode, stdout, stderr } = await run("build", "--rename");
  expect(exitCode).toBe(0);
  expect(stderr).toContain("operation GET /open: isItOpen becomes isOpen\n");
  expect(stderr).toContain("operation GET /open response: isItOpenResponse becomes isOpenResponse\n");
  expect(stdout).not.toContain("kept");
  expect(read("clients/typescript/names.lock.json")).toBe(lock);
  expect(functionFile()).toContain("export function isOpen(");
});

test("spec does not generate clients", async () => {
  expect((await run("spec")).exitCode).toBe(0);
  expect([...state().keys()].filter((name) => name.startsWith("clients/"))).toEqual([]);
});

test("a run that finds nothing changed loads neither the compiler nor Handlebars nor the YAML parser, and touches no file", () => {
  runTool(folder, "build");
  const { mtimeMs } = statSync(at("clients/typescript/package.json"));
  write("report.cjs", reportLoaded(COMPILER, "/handlebars/", "/yaml/"));
  const again = runNode(folder, ["--require", "./report.cjs", TOOL, "build"]);
  expect(again.stdout).toMatch(/nothing changed {2}\d+\.\d\d s\n\[\]\n$/);
  expect(again.stdout).toMatch(/typescript {2}clients\/typescript {2}@acme\/shop {2}\d+ files\n/);
  expect(statSync(at("clients/typescript/package.json")).mtimeMs).toBe(mtimeMs);
  // The probe works: after an edit of the client, Handlebars is loaded, and the compiler is not.
  write("clients/typescript/src/index.ts", "// edited\n");
  const edited = runNode(folder, ["--require", "./report.cjs", TOOL, "build"]);
  expect(edited.stdout).toMatch(/1 file written {2}\d+\.\d\d s\n\["\/handlebars\/"\]\n$/);
});

const withOptions = (more: object): void =>
  write(
    "groupversion.config.json",
    JSON.stringify({ profile: "rest", clients: [{ language: "typescript", package: "@acme/shop" }], ...more }),
  );

test("options that do not affect the document do not run the compiler, and a new title does", () => {
  const loadedBy = (...args: readonly string[]): string =>
    runNode(folder, ["--require", "./report.cjs", TOOL, ...args])
      .stdout.trimEnd()
      .split("\n")
      .at(-1) ?? "";
  write("report.cjs", reportLoaded(COMPILER));
  withOptions({});
  expect(loadedBy("build")).toBe(`["${COMPILER}"]`);
  const hidden = {
    docs: { docs: [{ format: "markdown" }] },
    clients: { clients: [{ language: "typescript", package: "@acme/store" }] },
    $schema: { $schema: "./config.schema.json" },
  };
  for (const [name, options] of Object.entries(hidden)) {
    withOptions(options);
    expect(loadedBy("build"), name).toBe("[]");
  }
  withOptions({ ...hidden.$schema, document: { title: "Shop" } });
  expect(loadedBy("build")).toBe(`["${COMPILER}"]`);
  expect(loadedBy("spec", "--profile", "kubernetes")).toBe(`["${COMPILER}"]`);
});

test.each([
  ["a source", (): void => write("api-types/shop/v1.ts", source("Whether one may come in."))],
  ["a generated file", (): void => write("clients/typescript/README.md", "Mine now.")],
  ["a removed file", (): void => rmSync(at("clients/typescript/tsconfig.json"))],
  ["the name lock", (): void => rmSync(at("clients/typescript/names.lock.json"))],
  ["a new template", (): void => write("mine/files/src/module.ts.hbs", "// Mine.\n")],
  ["an option", (): void => configure({ language: "typescript", package: "@acme/store" })],
])("an edit regenerates the client: %s", async (_, edit) => {
  await run("build");
  edit();
  expect((await run("build", "--check")).exitCode).toBe(1);
  expect((await run("build")).stdout).toMatch(/\d+ files? written/);
  expect((await run("build", "--check")).exitCode).toBe(0);
});

test("an edit that does not affect the document leaves the client unchanged", async () => {
  await run("build");
  // A run that reads a source just after it was written cannot rely on its timestamp, and is not remembered.
  await run("build");
  write("api-types/shop/v1.ts", `// A remark.\n${source("Whether it is open.")}`);
  const { stdout } = await run("build");
  expect(stdout).toMatch(/\nnothing changed/);
  // No seconds: the client of an earlier run is up to date.
  expect(stdout).toMatch(/\ntypescript .* files\n/);
});

test("a run that finds nothing changed reports the warnings of the last run again", async () => {
  const base =
    "/** @title Base */\ninterface Base {\n  name?: string;\n}\n/** A pet. */\nexport interface Pet extends Base {}\n";
  write("api-types/shop/v1.ts", `${source("Whether it is open.")}${base}`);
  write("weather.json", JSON.stringify({ ...(JSON.parse(foreign) as object), definitions: { Day: { type: "date" } } }));
  configure({ language: "typescript", spec: "weather.json", out: "weather" });
  const first = await run("build");
  expect(first.stderr).toContain("warning GV1015");
  expect(first.stderr).toContain("warning GV6051");
  // A run that reads a source just after it was written cannot rely on its timestamp, and is not remembered.
  await run("build");
  const again = await run("build");
  expect(again.stdout).toMatch(/\nnothing changed/);
  // No seconds: the client of an earlier run is up to date.
  expect(again.stdout).toMatch(/\ntypescript .* files\n/);
  expect(again.stderr).toBe(first.stderr);
});

test("if a client has errors, the spec is not written either", async () => {
  await run("build");
  write("api-types/shop/v1.ts", source("Whether one may come in."));
  configure({ language: "typescript", package: "Not A Name" });
  const before = state();
  const { exitCode, stderr } = await run("build");
  expect(exitCode).toBe(1);
  expect(stderr).toContain('error GV7055 "Not A Name" is not a valid package name');
  expect(stderr).toContain("1 error; nothing was written");
  expect(state()).toEqual(before);
});

test("--check and --json report both the spec and the client", async () => {
  const { exitCode, stderr } = await run("build", "--check");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("GV5004 spec-output/swagger.json is out of date");
  expect(stderr).toContain("GV5004 clients/typescript/package.json is out of date");
  expect(JSON.parse((await run("build", "--json")).stdout)).toMatchObject({
    ok: true,
    outputs: [{ out: "spec-output" }],
    clients: [{ language: "typescript", out: "clients/typescript", package: "@acme/shop", operations: 1 }],
  });
});

test("builds several clients, including one of another tool's document", async () => {
  write("weather.json", foreign);
  configure(
    { language: "typescript", out: "clients/shop" },
    { language: "typescript", spec: "weather.json", out: "clients/weather", int64: "exact" },
  );
  expect((await run("build")).exitCode).toBe(0);
  expect(JSON.parse(read("clients/weather/package.json"))).toMatchObject({ name: "weather-client" });
  const before = statSync(at("clients/shop/package.json")).mtimeMs;
  write("weather.json", foreign.replace("Weather", "Climate"));
  await run("build");
  expect(JSON.parse(read("clients/weather/package.json"))).toMatchObject({ name: "climate-client" });
  expect(statSync(at("clients/shop/package.json")).mtimeMs).toBe(before);
});

test("a configuration with only clients needs no sources", async () => {
  rmSync(at("api-types"), { recursive: true });
  write("weather.json", foreign);
  write(
    "groupversion.config.json",
    JSON.stringify({ clients: [{ language: "typescript", spec: "weather.json", out: "weather" }] }),
  );
  const { exitCode, stdout, stderr } = await run("build");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^typescript {2}weather {2}weather-client {2}/);
  expect((await run("build")).stdout).toContain("nothing changed");
});

test.each([
  ["two clients in one folder", [{ language: "typescript" }, { language: "typescript", int64: "exact" }]],
  ["a client in the spec's folder", [{ language: "typescript", out: "spec-output" }]],
])("%s: refused", async (_, clients) => {
  configure(...clients);
  const { exitCode, stderr } = await run("build");
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/error GV5003 configuration: typescript client and another output both go to .*/);
});

test.each([
  ["an unknown language", [{ language: "cobol" }], 'clients[0].language is "cobol"'],
  ["no language", [{ out: "x" }], "clients[0].language is missing"],
  ["a misspelt option", [{ language: "typescript", pakage: "x" }], "unknown option clients[0].pakage"],
])("%s is reported with its position", async (_, clients, problem) => {
  configure(...(clients as object[]));
  const { exitCode, stderr } = await run("build");
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^groupversion\.config\.json:1:\d+ error GV5003 /);
  expect(stderr).toContain(problem);
});

test("--watch regenerates clients when sources, documents or templates change", async () => {
  write("weather.json", foreign);
  write("mine/partials/imports.hbs", "// One.\n");
  configure(
    { language: "typescript" },
    { language: "typescript", spec: "weather.json", out: "weather", templates: "mine" },
  );
  child = spawn(process.execPath, [TOOL, "build", "--watch"], { cwd: folder });
  let output = "";
  child.stdout?.on("data", (chunk) => (output += String(chunk)));
  child.stderr?.on("data", (chunk) => (output += String(chunk)));
  const patience = { timeout: 60_000, interval: 50 };
  await vi.waitFor(() => expect(output).toContain("watching for changes"), patience);
  write("api-types/shop/v1.ts", source("Whether one may come in."));
  await vi.waitFor(() => expect(functionFile()).toContain("Whether one may come in."), patience);
  write("weather.json", foreign.replace("Weather", "Climate"));
  await vi.waitFor(() => expect(read("weather/package.json")).toContain("climate-client"), patience);
  write("mine/partials/imports.hbs", "// Two.\n");
  await vi.waitFor(() => expect([...filesIn(at("weather/src")).values()].join("")).toContain("// Two."), patience);
  write("mine/files/src/module.ts.hbs", "// Three.\n");
  await vi.waitFor(() => expect([...filesIn(at("weather/src")).values()].join("")).toContain("// Three."), patience);
  // Generated files are not sources: no further run follows.
  const ended = new Promise((resolve) => child?.once("exit", (code) => resolve(code)));
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(output).not.toContain("error");
});
