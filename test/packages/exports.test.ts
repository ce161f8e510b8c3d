import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REPOSITORY, runNode } from "../support/run-tool.js";
import type { Tree } from "../support/write-tree.js";
import { linkedProject } from "./support/linked-project.js";
import { programsOf, STRICT, YAML_ANSWER } from "./support/programs.js";
import { PACKAGES, SERVER_PACKAGE, TOOL_PACKAGE } from "./support/published.js";

let project: Tree;
beforeAll(() => {
  project = linkedProject({
    "package.json": { type: "module" },
    "tsconfig.json": STRICT,
    ...(Object.assign({}, ...PACKAGES.map((published) => programsOf(published, published.name))) as object),
  });
});
afterAll(() => project.remove());

/** The package of a specifier: `hono` for `hono/route`. */
const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

describe.each(PACKAGES)("$name", (published) => {
  const { name, folder, manifest, modules, types, files } = published;
  const dist = path.join(folder, "dist");
  const built = readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name: file }) => ({ file, text: readFileSync(path.join(dist, file), "utf8") }));
  const declarations = built.filter(({ file }) => file.endsWith(".d.ts"));
  const known = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];

  test("has exactly the exports listed here", () => {
    const listed = [...Object.keys(modules), ...Object.keys(types), ...files].map((part) => `.${part}`);
    expect(Object.keys(manifest.exports).sort()).toEqual(listed.sort());
  });

  test("can be imported, and each export has the names listed here", () => {
    const { status, stdout, stderr } = runNode(project.folder, ["--no-warnings", path.join(name, "import.mjs")]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(modules);
  });

  test("imports only its dependencies, in code and declarations, and no file outside of the package", () => {
    expect(built.length).toBeGreaterThan(10);
    for (const { file, text } of built) {
      const { importedFiles, referencedFiles, typeReferenceDirectives } = ts.preProcessFile(text, true, true);
      expect({ file, referencedFiles, typeReferenceDirectives }).toEqual({
        file,
        referencedFiles: [],
        typeReferenceDirectives: [],
      });
      for (const { fileName } of importedFiles)
        if (fileName.startsWith(".")) {
          expect({ file, fileName }).toEqual({ file, fileName: expect.stringMatching(/^\.\/[\w-]+\.js$/) as string });
          const target = file.endsWith(".d.ts") ? fileName.replace(/\.js$/, ".d.ts") : fileName;
          expect(existsSync(path.join(dist, target)), `${file}: ${fileName}`).toBe(true);
        } else if (!isBuiltin(fileName)) expect(known, `${file}: ${fileName}`).toContain(packageOf(fileName));
        // The types of Node's own modules come from a package.
        else if (file.endsWith(".d.ts")) expect(known, `${file}: ${fileName}`).toContain("@types/node");
    }
  });

  test("declares nothing twice: a type that two exports share is in one file", () => {
    const classes = declarations.flatMap(({ text }) =>
      [...text.matchAll(/^declare class (\w+)/gm)].map((found) => found[1]),
    );
    expect(classes.length).toBeGreaterThan(2);
    expect([...new Set(classes)]).toEqual(classes);
  });

  test("uses each of its dependencies", () => {
    // Declarations count too: some dependencies consist of types.
    const imported = new Set(
      built.flatMap(({ text }) =>
        [...text.matchAll(/["']([@\w][^"'\s]*)["']/g)].map(([, name = ""]) => packageOf(name)),
      ),
    );
    for (const dependency of Object.keys(manifest.dependencies)) expect(imported, dependency).toContain(dependency);
  });

  test("starts its encoding thread from the file beside its code", () => {
    const { status, stdout, stderr } = runNode(project.folder, [path.join(name, "yaml.mjs")]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: YAML_ANSWER, stderr: "" });
  });
});

test("all types compile in strict mode, including declarations of libraries", () => {
  const tsc = path.join(REPOSITORY, "node_modules", "typescript-7", "bin", "tsc");
  const { status, stdout } = runNode(project.folder, [tsc, "-p", "."]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

test("neither package depends on the other, and both agree on versions and licence", () => {
  for (const { manifest } of PACKAGES)
    for (const { name } of PACKAGES)
      expect(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })).not.toContain(name);
  expect(SERVER_PACKAGE.manifest.version).toBe(TOOL_PACKAGE.manifest.version);
  expect(TOOL_PACKAGE.manifest.dependencies).toMatchObject(SERVER_PACKAGE.manifest.dependencies);
  const licence = (folder: string): string => readFileSync(path.join(folder, "LICENSE"), "utf8");
  expect(licence(SERVER_PACKAGE.folder)).toBe(licence(TOOL_PACKAGE.folder));
});

test("the server depends only on these packages", () => {
  expect(Object.keys(SERVER_PACKAGE.manifest.dependencies)).toEqual([
    "@marcbachmann/cel-js",
    "js-yaml",
    "openapi-types",
    "re2js",
    "undici",
    "yaml",
  ]);
});

test("the lock file contains no download addresses", () => {
  const { packages } = JSON.parse(readFileSync(path.join(REPOSITORY, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
  };
  const resolved = Object.entries(packages).flatMap(([name, entry]) =>
    entry.resolved === undefined ? [] : [[name, entry.resolved]],
  );
  expect(resolved).toEqual([["node_modules/@groupversion/server", "server"]]);
});
