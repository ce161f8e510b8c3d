import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Modules of tests look for files beside them, and the bundle is elsewhere. */
const placesOfTests = {
  name: "places-of-tests",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]test[/\\].*\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, "utf8").replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file))),
      loader: "ts",
    })),
};

/** Imports TypeScript sources of the project: `contents` is a module that exports from them, by paths from the root. */
export async function importSources(contents) {
  // Below the project, so that its packages are found.
  const folder = path.join(root, "node_modules", ".cache", "import-sources");
  const outfile = path.join(folder, `sources-${process.pid}.mjs`);
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    outfile,
    format: "esm",
    platform: "node",
    packages: "external",
    plugins: [placesOfTests],
    logLevel: "warning",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
