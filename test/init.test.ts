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
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ownSpecifier } from "../generator/commands/init/own-specifier.js";
import { initFiles } from "../generator/commands/init/init-files.js";
import { filesIn } from "./support/files-in.js";
import { REPOSITORY, runTool } from "./support/run-tool.js";

let folder: string;
beforeEach(() => (folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-init-")))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PROJECT = [
  ".gitattributes",
  ".gitignore",
  "README.md",
  "api-types/garden/v1alpha1.ts",
  "groupversion.config.json",
  "package.json",
  "tsconfig.json",
];

const manifestOf = (project: string): { readonly name: string; readonly devDependencies: Record<string, string> } =>
  JSON.parse(readFileSync(path.join(project, "package.json"), "utf8")) as never;

const version = (
  JSON.parse(readFileSync(path.join(REPOSITORY, "package.json"), "utf8")) as { readonly version: string }
).version;

describe("groupversion init", () => {
  test("creates a project in a new folder that builds at once", () => {
    const { status, stdout, stderr } = runTool(folder, "init", "my-garden");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("created  my-garden/api-types/garden/v1alpha1.ts\n");
    expect(stdout).toContain("Next: cd my-garden && npm install && npm run build\n");
    const project = path.join(folder, "my-garden");
    expect([...filesIn(project).keys()]).toEqual(PROJECT);
    const { groupversion = "" } = manifestOf(project).devDependencies;
    expect(manifestOf(project).name).toBe("my-garden");
    expect(path.resolve(project, groupversion.replace("file:", ""))).toBe(REPOSITORY);

    const built = runTool(project, "build");
    expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: "" });
    const document = JSON.parse(readFileSync(path.join(project, "spec-output", "garden", "v1alpha1.json"), "utf8")) as {
      readonly paths: object;
      readonly definitions: Readonly<Record<string, { readonly properties: Readonly<Record<string, object>> }>>;
    };
    expect(Object.keys(document.paths)).toContain("/apis/garden/v1alpha1/namespaces/{namespace}/plants/{name}/status");
    expect(document.definitions["v1alpha1.PlantSpec"]?.properties).toMatchObject({
      waterEveryDays: { type: "integer", format: "int32", minimum: 1, maximum: 90, default: 3 },
      light: { enum: ["FullSun", "HalfShade", "Shade"], default: "FullSun" },
    });
    expect(runTool(project, "build", "--check").status).toBe(0);
  });

  test("uses the working folder by default, keeps other files, and can be quiet", () => {
    writeFileSync(path.join(folder, "LICENSE"), "mine\n");
    const { status, stdout, stderr } = runTool(folder, "init", "--quiet");
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
    expect([...filesIn(folder).keys()]).toEqual([...PROJECT, "LICENSE"].sort());
    expect(readFileSync(path.join(folder, "LICENSE"), "utf8")).toBe("mine\n");
  });

  test("names exact versions of all that a server needs", () => {
    expect(runTool(folder, "init", "garden", "--server", "-q").status).toBe(0);
    const { groupversion: _, ...others } = manifestOf(path.join(folder, "garden")).devDependencies;
    expect(Object.keys(others)).toContain("lmdb");
    for (const range of Object.values(others)) expect(range).toMatch(/^[~^]?\d+\.\d+\.\d+$/);
  });

  test("can list written files as JSON", () => {
    const { status, stdout } = runTool(folder, "init", "new", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ ok: true, diagnostics: [], written: PROJECT.map((name) => `new/${name}`) });
  });

  test("writes nothing if one of its files exists, and names each existing one", () => {
    writeFileSync(path.join(folder, "package.json"), "{}\n");
    symlinkSync(path.join(folder, "nowhere"), path.join(folder, "tsconfig.json"));
    const { status, stdout, stderr } = runTool(folder, "init");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("error GV5002 cannot write package.json: it exists already\n");
    expect(stderr).toContain("error GV5002 cannot write tsconfig.json: it exists already\n");
    expect(stderr).toContain("2 errors; nothing was written\n");
    expect(readFileSync(path.join(folder, "package.json"), "utf8")).toBe("{}\n");
    for (const name of PROJECT.filter((file) => file !== "package.json"))
      expect(existsSync(path.join(folder, name)), name).toBe(false);
  });

  test("a second run does not change the project", () => {
    runTool(folder, "init", "-q");
    writeFileSync(path.join(folder, "api-types", "garden", "v1alpha1.ts"), "// edited\n");
    const before = filesIn(folder);
    const { status, stdout } = runTool(folder, "init", "--json");
    expect(status).toBe(1);
    const result = JSON.parse(stdout) as { readonly ok: boolean; readonly diagnostics: object[]; readonly written: [] };
    expect(result).toMatchObject({ ok: false, written: [] });
    expect(result.diagnostics).toHaveLength(PROJECT.length);
    expect(filesIn(folder)).toEqual(before);
  });

  test("a file in place of the folder is a user error, not a fault of the tool", () => {
    writeFileSync(path.join(folder, "taken"), "");
    for (const name of ["taken", path.join("taken", "below")]) {
      const { status, stderr } = runTool(folder, "init", name);
      expect(status).toBe(1);
      expect(stderr).toContain("error GV5002 cannot write taken/");
    }
    expect([...filesIn(folder).keys()]).toEqual(["taken"]);
  });

  test.each([
    ["My Garden", "my-garden"],
    ["garden.api_v2", "garden-api-v2"],
    ["groupversion", "my-api"],
    ["---", "my-api"],
  ])("a folder named %j gives a package name that npm accepts, %j", (name, wanted) => {
    const manifest = initFiles(path.join(folder, name)).find((file) => file.path.endsWith("package.json"));
    expect((JSON.parse(manifest?.text ?? "{}") as { readonly name?: string }).name).toBe(wanted);
  });
});

describe("what a new project gets this package from", () => {
  /** A project that the package is installed in, as a package manager leaves it. */
  function installed(manifest: object, lock?: object, place = "node_modules/groupversion"): string {
    const project = path.join(folder, "outer");
    const root = path.join(project, ...place.split("/"));
    mkdirSync(path.join(project, "node_modules"), { recursive: true });
    mkdirSync(root, { recursive: true });
    writeFileSync(path.join(project, "package.json"), JSON.stringify(manifest));
    if (lock !== undefined)
      writeFileSync(path.join(project, "node_modules", ".package-lock.json"), JSON.stringify(lock));
    return ownSpecifier(path.join(folder, "outer", "garden"), root);
  }

  test.each([
    [
      "a tarball",
      { devDependencies: { groupversion: "file:../groupversion-0.1.0.tgz" } },
      "file:../../groupversion-0.1.0.tgz",
    ],
    ["a tarball of one's own dependencies", { dependencies: { groupversion: "file:gv.tgz" } }, "file:../gv.tgz"],
    [
      "a git address",
      { devDependencies: { groupversion: "git+https://git.example/gv.git#v1" } },
      "git+https://git.example/gv.git#v1",
    ],
    ["a git host", { devDependencies: { groupversion: "github:acme/groupversion" } }, "github:acme/groupversion"],
    ["a release", { devDependencies: { groupversion: "^0.1.0" } }, "^0.1.0"],
    ["a tag", { devDependencies: { groupversion: "latest" } }, `^${version}`],
    ["a workspace", { devDependencies: { groupversion: "workspace:*" } }, `^${version}`],
    ["nothing", {}, `^${version}`],
  ])("is %s that it was installed from itself", (_, manifest, wanted) => {
    expect(installed(manifest)).toBe(wanted);
  });

  test("is what the package manager installed, where the project does not say", () => {
    const packages = { "node_modules/groupversion": { resolved: "file:../gv.tgz" } };
    expect(installed({}, { packages })).toBe("file:../../gv.tgz");
  });

  test("is found through pnpm's own folders", () => {
    const place = "node_modules/.pnpm/groupversion@file+..+gv.tgz/node_modules/groupversion";
    expect(installed({ devDependencies: { groupversion: "file:../gv.tgz" } }, undefined, place)).toBe(
      "file:../../gv.tgz",
    );
  });
});
