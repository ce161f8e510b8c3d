import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "./package-root.js";

/** Version from package.json. */
export const toolVersion = (): string =>
  (JSON.parse(readFileSync(path.join(packageRoot(), "package.json"), "utf8")) as { readonly version: string }).version;

/** What tells one build of this tool from another, so that results of an older one are not taken for current. */
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
