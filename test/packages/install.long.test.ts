import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REPOSITORY, runNode } from "../support/run-tool.js";
import { programsOf, STRICT, YAML_ANSWER } from "./support/programs.js";
import { SERVER_PACKAGE, TOOL_PACKAGE, type Published } from "./support/published.js";
import { copyRepository, install, installedIn, runNpm } from "./support/real-npm.js";

// Both packages as users get them: packed and installed by npm into empty folders. This takes minutes, and downloads what
// npm's cache lacks.

const PATIENCE = 15 * 60_000;

/** Frameworks that the programs use beside a package, and packages to compile the programs. */
const BESIDE = ["@types/express", "@types/node", "express", "fastify", "hono", "typescript"].map(
  (name) => `${name}@${TOOL_PACKAGE.manifest.devDependencies?.[name] ?? "missing"}`,
);

/** Packages that only the build of this repository needs. */
const TO_BUILD = ["esbuild", "eslint", "rollup", "rollup-plugin-dts", "vitest"];

let home: string;
/** A clone of this repository. */
const clone = (): string => path.join(home, "clone");
const tarball = (name: string): string => path.join(home, `${name}-${TOOL_PACKAGE.manifest.version}.tgz`);

/** A folder that holds only programs. */
function emptyProject(name: string, published: Published): string {
  const folder = path.join(home, name);
  mkdirSync(folder);
  const files = {
    "package.json": { private: true, type: "module" },
    "tsconfig.json": STRICT,
    ...programsOf(published),
  };
  for (const [file, content] of Object.entries(files))
    writeFileSync(path.join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
  return folder;
}

/** Runs the program that imports every export of a package, and the one that serves with it. */
function tryPrograms(folder: string, { modules }: Published): void {
  const imported = runNode(folder, ["--no-warnings", "import.mjs"]);
  expect({ status: imported.status, stderr: imported.stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(imported.stdout)).toEqual(modules);
  const { status, stdout, stderr } = runNode(folder, ["yaml.mjs"]);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: YAML_ANSWER, stderr: "" });
}

function compilePrograms(folder: string): void {
  for (const options of [[], ["--module", "ESNext", "--moduleResolution", "bundler"]]) {
    const { status, stdout } = runNpm("npx", folder, "tsc", "-p", ".", ...options);
    expect({ options, status, stdout }).toEqual({ options, status: 0, stdout: "" });
  }
}

describe("installed by npm", () => {
  beforeAll(() => {
    home = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-install-")));
    copyRepository(clone());
    // Packing builds, so it happens in a copy that no other test uses.
    symlinkSync(path.join(REPOSITORY, "node_modules"), path.join(clone(), "node_modules"), "junction");
    for (const folder of [clone(), path.join(clone(), "server")]) {
      const { status, stderr } = runNpm("npm", folder, "pack", "--pack-destination", home);
      expect({ folder, status, stderr }).toMatchObject({ folder, status: 0 });
    }
  }, PATIENCE);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test(
    "@groupversion/server brings few packages, serves, and compiles beside its frameworks",
    () => {
      const folder = emptyProject("serving", SERVER_PACKAGE);
      install(folder, tarball("groupversion-server"));
      expect(installedIn(folder)).toEqual([
        "@groupversion/server",
        "@marcbachmann/cel-js",
        // The command line of js-yaml needs it.
        "argparse",
        "js-yaml",
        "openapi-types",
        "re2js",
        "undici",
        "yaml",
      ]);
      install(folder, ...BESIDE);
      tryPrograms(folder, SERVER_PACKAGE);
      compilePrograms(folder);
    },
    PATIENCE,
  );

  test(
    "groupversion starts a project that installs and builds on its own",
    () => {
      const folder = emptyProject("tool", TOOL_PACKAGE);
      install(folder, tarball("groupversion"));
      for (const name of [...TO_BUILD, "@groupversion/server", "fastify"])
        expect(installedIn(folder)).not.toContain(name);

      expect(runNpm("npx", folder, "groupversion", "init", "garden").status).toBe(0);
      const project = path.join(folder, "garden");
      // The project depends on the tarball from which the tool was installed.
      install(project);
      expect(installedIn(project)).toContain("groupversion");
      const built = runNpm("npx", project, "groupversion", "build");
      expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: "" });
      expect(existsSync(path.join(project, "spec-output", "garden", "v1alpha1.json"))).toBe(true);
      expect(runNpm("npm", project, "run", "build", "--", "--check").status).toBe(0);

      install(folder, ...BESIDE);
      tryPrograms(folder, TOOL_PACKAGE);
      compilePrograms(folder);
    },
    PATIENCE,
  );

  test(
    "groupversion builds itself where it is installed from a git repository",
    () => {
      const folder = emptyProject("from-git", TOOL_PACKAGE);
      rmSync(path.join(clone(), "node_modules"));
      install(folder, `git+${pathToFileURL(clone()).href}`);
      for (const name of [...TO_BUILD, "@groupversion/server", "fastify"])
        expect(installedIn(folder)).not.toContain(name);
      expect(runNpm("npx", folder, "groupversion", "init", "garden").status).toBe(0);
      const built = runNpm("npx", path.join(folder, "garden"), "groupversion", "build");
      expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: "" });
      install(folder, ...BESIDE.filter((name) => name.startsWith("hono@")));
      tryPrograms(folder, TOOL_PACKAGE);
    },
    PATIENCE,
  );
});
