// Bundles the generator's declarations (annotations, codes, configuration, profiles) from the sources and imports them.
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

const declarations = `
  export { annotationTable } from "./generator/annotations/table.ts";
  export { describeArgument } from "./generator/annotations/describe-argument.ts";
  export { configJsonSchema } from "./generator/config/config-json-schema.ts";
  export { configFields } from "./generator/config/schema.ts";
  export { targets } from "./generator/codegen/targets/registry.ts";
  export { createCommands } from "./generator/commands/commands.ts";
  export { allCodes, diagnosticCodes } from "./openapi/diagnostics/codes.ts";
  export { explanationPage } from "./openapi/diagnostics/explanation-page.ts";
  export { changeIds, ruleOf } from "./openapi/compare/catalogue/catalogue.ts";
  export { levelsText } from "./openapi/compare/catalogue/change-page.ts";
  export { profiles } from "./generator/publish/profiles/profiles.ts";
`;

export async function loadGenerator() {
  const file = path.join(root, "node_modules", ".cache", "groupversion-reference", `${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    stdin: { contents: declarations, resolveDir: root, loader: "ts" },
    outfile: file,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.19",
    logLevel: "warning",
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}
