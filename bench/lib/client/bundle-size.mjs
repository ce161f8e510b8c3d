import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const PROGRAMS = {
  ours: `
    import { createClient } from "@groupversion/kubernetes-client";
    import { readNamespacedPod } from "@groupversion/kubernetes-client/core/v1";
    const client = createClient({ baseUrl: "https://127.0.0.1:6443" });
    console.log(await readNamespacedPod(client, { namespace: "default", name: "web-0" }));`,
  clientNode: `
    import { CoreV1Api, KubeConfig } from "@kubernetes/client-node";
    const config = new KubeConfig();
    config.loadFromDefault();
    console.log(await config.makeApiClient(CoreV1Api).readNamespacedPod({ namespace: "default", name: "web-0" }));`,
};

/** Kilobytes, gzipped, of a program that makes one call, bundled and minified with all it imports but undici. */
export const bundleSize = (name, folder) => sizeOfBundle(PROGRAMS[name], folder);

/** Kilobytes, gzipped, of a program, bundled and minified with all it imports but undici. */
export async function sizeOfBundle(contents, folder) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    absWorkingDir: path.resolve(folder),
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20.19",
    external: ["undici"],
    logLevel: "error",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}
