import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The documents and suites of other projects; undefined if their folder is absent. */
export function listDocuments(root) {
  const corpus = path.join(root, "..", "shared", "corpus-3");
  const index = path.join(corpus, "index.json");
  if (!existsSync(index)) return undefined;
  const { documents, suites } = JSON.parse(readFileSync(index, "utf8"));
  const placed = (entry) => ({ ...entry, file: path.join(corpus, entry.file, entry.entry ?? "") });
  return { documents: documents.map(placed), suites: suites.map(placed) };
}
