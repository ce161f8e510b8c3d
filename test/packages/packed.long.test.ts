/** The package as `npm pack` packs it, with the run-time dependencies only; `install.long.test.ts` installs it with npm. */
import { execFileSync } from "node:child_process";
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
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { filesIn } from "../support/files-in.js";
import { REPOSITORY, runNode } from "../support/run-tool.js";

let folder: string;
beforeEach(() => (folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-packed-project-")))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed package", () => {
  let packed: string;
  let destination: string;
  beforeAll(() => {
    destination = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-packed-")));
    const pack = ["pack", "--ignore-scripts", "--silent", "--pack-destination", destination];
    const name = execFileSync("npm", pack, { cwd: REPOSITORY, encoding: "utf8", shell: process.platform === "win32" });
    packed = path.join(destination, name.trim());
  });
  afterAll(() => rmSync(destination, { recursive: true, force: true }));

  /** Unpacks the output of `npm pack` into a project, with links to the run-time dependencies only. */
  function install(project: string): string {
    const modules = path.join(project, "node_modules");
    const installed = path.join(modules, "groupversion");
    mkdirSync(installed, { recursive: true });
    execFileSync("tar", ["-xzf", packed, "-C", installed, "--strip-components=1"]);
    const { dependencies } = JSON.parse(readFileSync(path.join(installed, "package.json"), "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    for (const dependency of Object.keys(dependencies)) {
      const link = path.join(modules, dependency);
      mkdirSync(path.dirname(link), { recursive: true });
      symlinkSync(path.join(REPOSITORY, "node_modules", dependency), link, "junction");
    }
    return path.join(installed, "dist", "cli.js");
  }

  test("creates, builds and type-checks a project by itself", () => {
    const project = path.join(folder, "project");
    const tool = install(project);
    const started = runNode(project, [tool, "init", "-q"]);
    expect({ status: started.status, stderr: started.stderr }).toEqual({ status: 0, stderr: "" });
    const built = runNode(project, [tool, "build", "-q"]);
    expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: "" });
    expect(existsSync(path.join(project, "spec-output", "garden", "v1alpha1.json"))).toBe(true);

    const tsc = path.join(REPOSITORY, "node_modules", "typescript-7", "bin", "tsc");
    for (const options of [[], ["--module", "ESNext", "--moduleResolution", "bundler"]]) {
      const checked = runNode(project, [tsc, "-p", ".", ...options]);
      expect({ options, status: checked.status, stdout: checked.stdout }).toEqual({ options, status: 0, stdout: "" });
    }
    // The compiler reports a missing type, so the imports above were really resolved.
    const source = path.join(project, "api-types", "garden", "v1alpha1.ts");
    writeFileSync(source, readFileSync(source, "utf8").replaceAll("ListMeta", "LisstMeta"));
    expect(runNode(project, [tsc, "-p", "."]).stdout).toMatch(/no exported member .*LisstMeta/);
  });

  test("generates clients and documentation, with all required files", () => {
    const project = path.join(folder, "project");
    const tool = install(project);
    runNode(project, [tool, "init", "-q"]);
    runNode(project, [tool, "build", "-q"]);
    const spec = path.join("spec-output", "swagger.json");
    for (const what of [["client", "typescript"], ["client", "python", "--package", "garden"], ["docs"]]) {
      const { status, stderr } = runNode(project, [tool, ...what, "--spec", spec, "--out", what[1] ?? "site"]);
      expect({ what, status, stderr }).toEqual({ what, status: 0, stderr: "" });
    }
    const template = (...parts: readonly string[]): Map<string, string> =>
      new Map(
        [...filesIn(path.join(REPOSITORY, "templates", ...parts))].filter(([file]) => !file.includes("__pycache__")),
      );
    expect(filesIn(path.join(project, "typescript", "src", "runtime"))).toEqual(template("typescript", "runtime"));
    expect(filesIn(path.join(project, "python", "garden", "runtime"))).toEqual(template("python", "runtime"));
    const assets = filesIn(path.join(project, "site", "assets"));
    // Scripts and styles are minified; the others are as in the templates.
    const expected = new Map([...template("docs", "assets"), ...filesIn(path.join(REPOSITORY, "dist", "docs-assets"))]);
    // The script of the theme stands in each page.
    const theme = expected.get("theme.js") ?? "";
    expect(readFileSync(path.join(project, "site", "index.html"), "utf8")).toContain(
      `<script>${theme.trim()}</script>`,
    );
    expected.delete("theme.js");
    for (const [file, text] of expected) expect([file, assets.get(file)]).toEqual([file, text]);
  });

  test("contains the files that its messages and editors refer to", () => {
    const project = path.join(folder, "project");
    const installed = path.dirname(path.dirname(install(project)));
    const config = JSON.parse(
      readFileSync(path.join(REPOSITORY, "templates", "init", "groupversion.config.json"), "utf8"),
    ) as {
      readonly $schema: string;
    };
    expect(existsSync(path.join(project, config.$schema))).toBe(true);
    for (const name of [
      "tsdoc.json",
      "docs/reference/annotations.md",
      "docs/reference/templates.md",
      "docs/reference/diagnostics/GV1003.md",
      "types/index.d.ts",
    ])
      expect(existsSync(path.join(installed, name)), name).toBe(true);
  });
});
