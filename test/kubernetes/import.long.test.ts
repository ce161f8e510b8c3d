import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { check } from "prettier";
import { afterAll, describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { generateSpec, type Config } from "../../generator/index.js";
import { importSources } from "../../generator/pipeline/import-sources.js";
import { partitionV3 } from "../../openapi/convert/partition/partition-v3.js";
import type { OpenApiV3Document } from "../../openapi/types/openapi-3-0.js";
import type { Document } from "../../openapi/types/swagger-2.js";
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

/** A document in which operations have their parameters in place of references to shared ones. */
function withoutShared({ components = {}, ...document }: OpenApiV3Document): unknown {
  const { parameters = {}, ...rest } = components as { readonly parameters?: Readonly<Record<string, object>> };
  const resolve = (list: unknown): readonly object[] =>
    (Array.isArray(list) ? (list as readonly { readonly $ref?: string }[]) : [])
      .map((one) =>
        one.$ref === undefined ? one : (parameters[one.$ref.slice("#/components/parameters/".length)] ?? one),
      )
      .sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
  const paths = Object.entries(document.paths).map(([name, { parameters: shared, ...item }]) => [
    name,
    Object.fromEntries(
      Object.entries(item as Readonly<Record<string, { readonly parameters?: unknown }>>).map(([method, operation]) => [
        method,
        { ...operation, parameters: resolve([...resolve(shared), ...resolve(operation.parameters)]) },
      ]),
    ),
  ]);
  return { ...document, components: rest, paths: Object.fromEntries(paths) as unknown };
}

describe.skipIf(!project.hasShared)("documents in OpenAPI 3, one for each GroupVersion (needs ../shared)", () => {
  it.each(["v1.9", "v1.32"])("all of %s are built again from their imports", { timeout: 600_000 }, async (name) => {
    const file = project.shared("specs", "kubernetes", `${name}.json`);
    const whole = JSON.parse(readFileSync(file, "utf8")) as Document;
    for (const [key, part] of partitionV3(whole)) {
      const root = path.join(folder, `${name}-${key.replaceAll("/", "-")}`);
      const document = path.join(folder, "part.json");
      writeFileSync(document, JSON.stringify(part));
      const { files, diagnostics } = await importSources([document], folder);
      expect(diagnostics, key).toEqual([]);
      for (const { path: own, text } of files) {
        mkdirSync(path.dirname(path.join(root, own)), { recursive: true });
        writeFileSync(path.join(root, own), text);
      }
      const config = JSON.parse(readFileSync(path.join(root, "groupversion.config.json"), "utf8")) as Config;
      const spec = await generateSpec(config, root);
      expect(spec.diagnostics, key).toEqual([]);
      const text = spec.files.find(({ path: own }) => path.basename(own) === "openapi.json")?.text ?? "{}";
      expect(
        canonical(withoutShared(JSON.parse(text) as OpenApiV3Document)) === canonical(withoutShared(part)),
        key,
      ).toBe(true);
    }
  });
});

/** CustomResourceDefinitions: those of projects, and older versions of some of them. */
function definitionFiles(): string[] {
  if (!project.hasShared) return ["none"];
  const files = readdirSync(project.shared("crds"), { recursive: true, encoding: "utf8" });
  return files.filter((name) => name.endsWith(".yaml")).sort();
}

interface Definition {
  readonly items?: readonly Definition[];
  readonly metadata?: object;
}

/** A definition without what only servers write; older tools left it in their manifests, empty. */
const withoutServerFields = ({ metadata, ...rest }: Definition): object => ({
  ...rest,
  metadata: { ...metadata, creationTimestamp: undefined },
  status: undefined,
});

/** Definitions as data, in the order of their names. A list counts as what it holds. */
function definitionsIn(text: string): string[] {
  const all = parseAllDocuments(text).flatMap((one) => (one.toJS() as Definition | null) ?? []);
  return all
    .flatMap((one) => one.items ?? [one])
    .map(withoutServerFields)
    .map(canonical)
    .sort();
}

/** A file of a Helm chart, filled in: any text for values, and the service of the two ways to reach a webhook. */
const filledIn = (text: string): string =>
  text.replace(/^\s*url: https:\/\/\{\{.*\n/m, "").replace(/\{\{.*?\}\}/g, "filled-in");

/** What `crd` writes for imported definitions. */
async function builtFrom(name: string, file: string): Promise<string[]> {
  const root = await importInto(name, file);
  expect(runTool(root, "crd", "--file", "all.yaml").status).toBe(0);
  return definitionsIn(readFileSync(path.join(root, "crds", "all.yaml"), "utf8"));
}

describe.skipIf(!project.hasShared)("CustomResourceDefinitions (needs ../shared)", () => {
  it.each(definitionFiles())("%s is written again from its import", { timeout: 120_000 }, async (name) => {
    const file = path.join(folder, name.replaceAll(path.sep, "-"));
    const text = filledIn(readFileSync(project.shared("crds", name), "utf8"));
    writeFileSync(file, text);
    expect(await builtFrom(path.basename(file, ".yaml"), file)).toEqual(definitionsIn(text));
  });
});
