import { readFileSync } from "node:fs";
import path from "node:path";
import { INDEX_FILE, type SpecIndex } from "../../openapi/types/spec-index.js";

/** A document of a run, by its path below the folder, without extension. */
interface IndexedModule extends Pick<SpecIndex["documents"][number], "root" | "kind"> {
  readonly path: string;
}

export const buildIndex = (modules: readonly IndexedModule[], merged: string): SpecIndex => ({
  merged,
  documents: modules.map((module) => ({ file: `${module.path}.json`, root: module.root, kind: module.kind })),
});

/** Files that the index of an earlier run names, absolute; none if there is no readable index. */
export function indexedFiles(folder: string): string[] {
  try {
    const index = JSON.parse(readFileSync(path.join(folder, INDEX_FILE), "utf8")) as Partial<SpecIndex>;
    const names = [index.merged, ...(index.documents ?? []).map((document) => document.file)];
    // A tampered index must not make a run remove files elsewhere.
    return names
      .filter((name): name is string => typeof name === "string" && name.endsWith(".json"))
      .map((name) => path.resolve(folder, name))
      .filter((file) => file.startsWith(folder + path.sep));
  } catch {
    return [];
  }
}
