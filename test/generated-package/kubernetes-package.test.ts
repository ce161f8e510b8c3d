/** The client of the whole v1.5 API as users get it: generated, built by its own build, imported by its name. */
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KUBERNETES_PACKAGE, linkKubernetesPackage, type BuiltPackage } from "../support/packages/build-package.js";
import { runNode } from "../support/run-tool.js";
import { compileProgram } from "./compile-program.js";

const NAME = KUBERNETES_PACKAGE;
/** Of one call with all it imports, without undici; see the issue of the client for what it is up against. */
const MOST_KILOBYTES = 30;

const consumer = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-package-")));
let built: BuiltPackage;

beforeAll(async () => {
  writeFileSync(path.join(consumer, "package.json"), JSON.stringify({ type: "module" }));
  built = await linkKubernetesPackage(consumer);
});
afterAll(() => rmSync(consumer, { recursive: true, force: true }));

const entryPoints = (): string[] => Object.keys(built.manifest.exports).filter((name) => name !== "./package.json");

describe("the manifest", () => {
  test("depends only on undici, and optionally on yaml", () => {
    expect(Object.keys(built.manifest.dependencies ?? {})).toEqual(["undici"]);
    expect(Object.keys(built.manifest.peerDependencies ?? {})).toEqual(["yaml"]);
    expect(built.manifest.peerDependenciesMeta).toEqual({ yaml: { optional: true } });
  });

  test("exports files that the build writes, with types for each", () => {
    expect(entryPoints()).toEqual(
      expect.arrayContaining([".", "./core/v1", "./apps/v1beta1", "./runtime", "./kubernetes"]),
    );
    for (const name of entryPoints()) {
      const target = built.manifest.exports[name];
      if (target === undefined || typeof target === "string") throw new Error(`${name} has no types of its own`);
      for (const file of [target.types, target.default])
        expect(existsSync(path.join(built.folder, file)), file).toBe(true);
    }
  });
});

test("every entry point can be imported by name, and loads no undici before a call", () => {
  const program = path.join(consumer, "import-all.mjs");
  const names = entryPoints().map((name) => JSON.stringify(`${NAME}${name.slice(1)}`));
  writeFileSync(
    program,
    `import { createRequire } from "node:module";
const sizes = {};
for (const name of [${names.join(", ")}]) sizes[name.slice(${NAME.length})] = Object.keys(await import(name)).length;
const { cache } = createRequire(import.meta.url);
const isLoaded = () => Object.keys(cache).some((name) => name.includes("undici"));
const before = isLoaded();
await import("undici");
console.log(JSON.stringify({ sizes, undici: [before, isLoaded()] }));`,
  );
  const { status, stdout, stderr } = runNode(consumer, [program]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const { sizes, undici } = JSON.parse(stdout) as { sizes: Record<string, number>; undici: boolean[] };
  expect(undici).toEqual([false, true]);
  expect(Object.keys(sizes)).toHaveLength(entryPoints().length);
  // Modules that contain only types export nothing at run time.
  for (const name of ["", "/core/v1", "/apps/v1beta1", "/runtime", "/kubernetes"])
    expect(sizes[name], `exports of ${name}`).toBeGreaterThan(0);
});

test("a strict program compiles against its declarations", () => {
  expect(compileProgram(consumer, NAME, "typescript-7")).toBe("");
});

async function bundle(code: string): Promise<{ readonly kilobytes: number; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: consumer },
    absWorkingDir: consumer,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    external: ["undici"],
  });
  const size = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
  return { kilobytes: size / 1000, metafile };
}

describe("bundled", () => {
  test("one call is small, and contains nothing that it does not use", async () => {
    const { kilobytes, metafile } = await bundle(`
      import { createClient } from "${NAME}";
      import { readNamespacedPod } from "${NAME}/core/v1";
      const client = createClient({ baseUrl: "https://127.0.0.1:6443" });
      console.log(await readNamespacedPod(client, { namespace: "default", name: "web-0" }));`);
    console.info(`readNamespacedPod, bundled, minified, gzipped, without undici: ${kilobytes.toFixed(1)} KB`);
    expect(kilobytes).toBeLessThanOrEqual(MOST_KILOBYTES);
    const [output] = Object.values(metafile.outputs);
    const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    const used = inputs.map(([name]) => name.slice(name.indexOf("/dist/") + "/dist/".length));
    expect(used.filter((name) => /^(?:apps|extensions|batch)\/|^runtime\/kubernetes\//.test(name))).toEqual([]);
  });

  test("it contains the files that the package lists", () => {
    expect(built.manifest.files).toEqual(expect.arrayContaining(["dist"]));
    expect(readdirSync(built.folder)).toEqual(
      expect.arrayContaining(["README.md", "CHANGELOG.md", "package.json", "src"]),
    );
  });
});
