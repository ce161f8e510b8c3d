import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "./package-root.js";

/** Version from package.json. */
export const toolVersion = (): string =>
  (JSON.parse(readFileSync(path.join(packageRoot(), "package.json"), "utf8")) as { readonly version: string }).version;

/** Identifies a build of this tool, so that cached results of other builds are not used. */
export function toolId(): string {
  const folder = path.dirname(fileURLToPath(import.meta.url));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .sort();
  return [
    toolVersion(),
    ...files.map(
      (name) => `${name} ${statSync(path.join(folder, name)).size} ${statSync(path.join(folder, name)).mtimeMs}`,
    ),
  ].join("\n");
}
