import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of this package, which contains `types/` and `api-types/`, wherever the bundled code lies. */
export function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, "types", "index.d.ts"))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error("the package is incomplete: types/index.d.ts is missing");
    folder = parent;
  }
  return folder;
}
