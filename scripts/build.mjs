// Builds both packages: dist/ is `groupversion`, server/dist/ is `@groupversion/server`. Each is bundled, so that a cold
// start reads few files and neither package needs the other. `--no-types` leaves out the declarations.
import { chmodSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { ensureDocument } from "./build/ensure-document.mjs";
import { jsonAsText } from "./build/json-as-text.mjs";
import { packages, root } from "./build/packages.mjs";
import { onlyTheCompiler } from "./build/only-the-compiler.mjs";

for (const { folder, dist, entries, worker } of packages) {
  if (folder !== root) ensureDocument();
  rmSync(dist, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: { ...entries, ...worker },
    outdir: dist,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    packages: "external",
    plugins: [onlyTheCompiler(root), jsonAsText()],
    chunkNames: "[name]-[hash]",
    logLevel: "warning",
  });
}
// Pages load what they need without comments and line breaks; the templates stay readable.
await build({
  absWorkingDir: root,
  entryPoints: ["templates/docs/assets/*.js", "templates/docs/assets/*.css"],
  outdir: "dist/docs-assets",
  minify: true,
  charset: "utf8",
  logLevel: "warning",
});
chmodSync(path.join(root, "dist", "cli.js"), 0o755);
if (!process.argv.includes("--no-types")) {
  const { bundleDeclarations } = await import("./build/bundle-declarations.mjs");
  await bundleDeclarations();
}
