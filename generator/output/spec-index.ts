import { readFileSync } from "node:fs";
import path from "node:path";
import type { SpecModule } from "../publish/documents/build-spec.js";

/** Lists what a spec folder holds, for servers and for the next run, which removes what is no longer produced. */
export interface SpecIndex {
  /** File of the merged document. */
  readonly merged: string;
  readonly documents: readonly { readonly file: string; readonly root: string; readonly kind: SpecModule["kind"] }[];
}

export const INDEX_FILE = "index.json";

export const buildIndex = (modules: readonly SpecModule[], merged: string): SpecIndex => ({
  merged,
  documents: modules.map((module) => ({ file: `${module.path}.json`, root: module.root, kind: module.kind })),
});

/** Files that the index of an earlier run names, absolute; none where there is no readable index. */
export function indexedFiles(folder: string): string[] {
  try {
    const index = JSON.parse(readFileSync(path.join(folder, INDEX_FILE), "utf8")) as Partial<SpecIndex>;
    const names = [index.merged, ...(index.documents ?? []).map((document) => document.file)];
    // An index that was tampered with must not make a run remove files elsewhere.
    return names
      .filter((name): name is string => typeof name === "string" && name.endsWith(".json"))
      .map((name) => path.resolve(folder, name))
      .filter((file) => file.startsWith(folder + path.sep));
  } catch {
    return [];
  }
}
