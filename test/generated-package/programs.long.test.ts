/** Programs that users write, compiled together with a generated Kubernetes client under the strictest options. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkDependencies, STRICTEST } from "../support/packages/compile-packages.js";
import { generatePackage } from "../support/packages/generate-package.js";
import { REPOSITORY, runNode } from "../support/run-tool.js";
import { EXAMPLES, PATCHES, STREAMS } from "./support/programs.js";
import { smallCluster } from "./support/small-cluster.js";

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-programs-")));

beforeAll(async () => {
  linkDependencies(folder);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(path.join(folder, "cluster.json"), JSON.stringify(smallCluster));
  mkdirSync(path.join(folder, "client"));
  const { exitCode, diagnostics } = await generatePackage(
    path.join(folder, "cluster.json"),
    path.join(folder, "client"),
    "--package",
    "client",
  );
  expect({ exitCode, diagnostics }).toEqual({ exitCode: 0, diagnostics: [] });
  writeFileSync(path.join(folder, "patches.ts"), PATCHES);
  writeFileSync(path.join(folder, "streams.ts"), STREAMS);
  writeFileSync(path.join(folder, "examples.ts"), EXAMPLES);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says about the programs and the client's sources, with the types of some environment. */
function compile(
  compiler: string,
  lib: readonly string[],
  more: object = {},
  include = ["*.ts", "client/src"],
): string {
  const compilerOptions = {
    ...STRICTEST,
    isolatedDeclarations: false,
    target: "ES2023",
    module: "NodeNext",
    types: ["node"],
    noEmit: true,
    lib,
    ...more,
    paths: {
      client: ["./client/src/index.ts"],
      "client/kubernetes": ["./client/src/runtime/kubernetes/index.ts"],
      "client/*": ["./client/src/*/index.ts"],
    },
  };
  const config = path.join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, include }));
  const tsc = path.join(REPOSITORY, "node_modules", compiler, "bin", "tsc");
  const { stdout, stderr } = runNode(folder, [tsc, "-p", folder, "--pretty", "false"]);
  return stdout + stderr;
}

describe.each([
  ["Node.js alone", "typescript-7", ["ES2023"]],
  ["the DOM", "typescript-7", ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"]],
  ["a web worker", "typescript-7", ["ES2023", "WebWorker", "WebWorker.AsyncIterable"]],
])("with the types of %s", (_, compiler, lib) => {
  test("patches, logs and streams compile, and mistakes do not", () => {
    expect(compile(compiler, lib)).toBe("");
  });
});

test("the examples of the README compile", () => {
  const readme = readFileSync(path.join(folder, "client", "README.md"), "utf8");
  const examples = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);
  expect(examples.length).toBeGreaterThan(7);
  mkdirSync(path.join(folder, "readme"));
  const setup =
    'import { createClient } from "client";\nconst client = createClient({ baseUrl: "https://127.0.0.1" });\n';
  // An example may go on with the import of the one before.
  const watch = 'import { watchNamespacedPod } from "client/core/v1";\n';
  for (const [index, code] of examples.entries()) {
    const own = code.includes("const client") ? "" : setup;
    const earlier = code.includes("watchNamespacedPod") && !code.includes("{ watchNamespacedPod }") ? watch : "";
    writeFileSync(path.join(folder, "readme", `example-${String(index)}.ts`), `${own}${earlier}${code}export {};\n`);
  }
  const unused = { noUnusedLocals: false };
  expect(compile("typescript-7", ["ES2023"], unused, ["readme/*.ts"])).toBe("");
});
