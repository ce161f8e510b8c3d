import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { check } from "prettier";
import { afterAll, describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { importSources } from "../../generator/pipeline/import-sources.js";
import { filesIn } from "../support/files-in.js";
import { REPOSITORY, runNode, runTool } from "../support/run-tool.js";
import { project } from "./support/project.js";

const DOCUMENTS = ["v1.5", "v1.8", "v1.9", "v1.31", "v1.32", "v1.36-dev", "federation-v1.8-dev"];

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-import-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** JSON with sorted keys; `required` is a set. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (key, child: unknown) => {
    if (Array.isArray(child))
      return key === "required" && child.every((item) => typeof item === "string")
        ? [...(child as readonly string[])].sort()
        : (child as unknown);
    return typeof child === "object" && child !== null
      ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)))
      : child;
  });

/** Imports a file into a project, and checks that the sources are as a person would want them. */
async function importInto(name: string, file: string): Promise<string> {
  const root = path.join(folder, name);
  const { files, diagnostics } = await importSources([file], folder);
  expect(diagnostics).toEqual([]);
  for (const { path: own, text } of files) {
    mkdirSync(path.dirname(path.join(root, own)), { recursive: true });
    writeFileSync(path.join(root, own), text);
    expect(await check(text, { filepath: own, printWidth: 120 }), own).toBe(true);
  }
  const paths = {
    "groupversion/types": [path.join(REPOSITORY, "types/index.d.ts")],
    "groupversion/api-types/*": [path.join(REPOSITORY, "api-types/*.ts")],
  };
  const options = { strict: true, noEmit: true, module: "esnext", moduleResolution: "bundler", types: [], paths };
  writeFileSync(path.join(root, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["api-types"] }));
  const compiled = runNode(root, [path.join(REPOSITORY, "node_modules/typescript-7/bin/tsc"), "-p", "."]);
  expect(compiled.stdout).toBe("");
  return root;
}

const linesOf = (root: string): number =>
  [...filesIn(path.join(root, "api-types")).values()].reduce((sum, text) => sum + text.split("\n").length - 1, 0);

describe.skipIf(!project.hasShared)("upstream's documents (needs ../shared)", () => {
  it.each(DOCUMENTS)("%s is built again from its import, descriptions included", { timeout: 240_000 }, async (name) => {
    const file = project.shared("specs", "kubernetes", `${name}.json`);
    const root = await importInto(name, file);
    const { status, stderr } = runTool(root, "spec", "--quiet");
    expect([status, stderr]).toEqual([0, ""]);
    const document = JSON.parse(readFileSync(file, "utf8")) as object;
    const built = JSON.parse(readFileSync(path.join(root, "spec-output", "swagger.json"), "utf8")) as object;
    expect(canonical(built) === canonical(document)).toBe(true);
    expect(linesOf(root)).toBeLessThan(JSON.stringify(document, null, 2).split("\n").length);
  });
});

const crds = project.hasShared ? readdirSync(project.shared("crds")).filter((name) => name.endsWith(".yaml")) : [];

describe.skipIf(!project.hasShared)("CustomResourceDefinitions (needs ../shared)", () => {
  it.each(crds.length > 0 ? crds : ["none"])(
    "%s is written again from its import",
    { timeout: 120_000 },
    async (name) => {
      const file = project.shared("crds", name);
      const root = await importInto(name, file);
      expect(runTool(root, "crd", "--quiet").status).toBe(0);
      const read = (text: string): unknown[] => parseAllDocuments(text).flatMap((one) => (one.toJS() as unknown) ?? []);
      const [written = ""] = readdirSync(path.join(root, "crds")).filter((each) => each.endsWith(".yaml"));
      const built = read(readFileSync(path.join(root, "crds", written), "utf8"));
      expect(canonical(built)).toBe(canonical(read(readFileSync(file, "utf8"))));
    },
  );
});
