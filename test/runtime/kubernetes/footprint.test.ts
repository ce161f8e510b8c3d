import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { expect, it } from "vitest";

const entry = fileURLToPath(new URL("../../../templates/typescript/runtime/kubernetes/index.ts", import.meta.url));

/** Treats files as free of side effects, as the package.json of a generated package declares them. */
const withoutSideEffects: Plugin = {
  name: "without-side-effects",
  setup(builder) {
    builder.onResolve({ filter: /^\.{1,2}\// }, ({ path: relative, resolveDir }) => {
      return { path: path.resolve(resolveDir, relative.replace(/\.js$/, ".ts")), sideEffects: false };
    });
  },
};

/** The files in the bundle of a program that imports from the package's Kubernetes entry point. */
async function filesOf(names: string): Promise<string[]> {
  const result = await build({
    stdin: { contents: `export { ${names} } from ${JSON.stringify(entry)};`, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    external: ["undici", "yaml"],
    metafile: true,
    plugins: [withoutSideEffects],
  });
  const [output] = Object.values(result.metafile.outputs);
  return Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file.split("/runtime/")[1] ?? "")
    .filter((file) => file !== "");
}

it("bundles no code for kubeconfigs, commands or clients with a watch", async () => {
  const files = await filesOf("watch");
  expect(files).toContain("kubernetes/watch-session.ts");
  expect(
    files.filter((file) => /kubeconfig|exec|port-forward|generic|informer|patch|create-client/.test(file)),
  ).toEqual([]);
});

it("bundles only the required code with an informer, commands and patches", async () => {
  expect((await filesOf("informer")).filter((file) => /watch-session|kubeconfig|exec-/.test(file))).toEqual([]);
  expect((await filesOf("exec")).filter((file) => /watch-|kubeconfig|informer/.test(file))).toEqual([]);
  expect((await filesOf("jsonPatch")).filter((file) => !/patch|typed-body/.test(file))).toEqual([]);
});

it.each([
  ["parseQuantity", ["quantity"]],
  ["loadYaml, dumpYaml", ["yaml-module", "yaml"]],
  ["leaderElection", ["backoff", "lease", "leader-election"]],
  ["topPods", ["list-all", "object-metadata", "pods-of", "quantity", "top"]],
])("bundles nothing but its own files with %s", async (names, own) => {
  const files = await filesOf(names);
  expect(files.filter((file) => file.startsWith("kubernetes/")).sort()).toEqual(
    own.map((name) => `kubernetes/${name}.ts`).sort(),
  );
  expect(files.filter((file) => /create-client|call-server|undici/.test(file))).toEqual([]);
});

it("bundles no archives and no leases with a kubeconfig or a forwarded port", async () => {
  const files = await filesOf("loadKubeconfig, portForwardService");
  expect(files.filter((file) => /copy|tar|lease|leader|top|exec-session|watch-|quantity/.test(file))).toEqual([]);
});
