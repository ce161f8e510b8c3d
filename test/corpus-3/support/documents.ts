import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { documentShare, type CorpusDocument } from "../../support/documents/corpus-documents.js";
import { REPOSITORY } from "../../support/run-tool.js";

/** Folder of the OpenAPI 3 documents of other projects. */
export const CORPUS = path.join(REPOSITORY, "..", "shared", "corpus-3");

const INDEX = path.join(CORPUS, "index.json");

interface Entry {
  readonly name: string;
  readonly file: string;
  readonly entry?: string;
}

const { documents, suites: all } = (
  existsSync(INDEX) ? JSON.parse(readFileSync(INDEX, "utf8")) : { documents: [], suites: [] }
) as { readonly documents: readonly Entry[]; readonly suites: readonly Entry[] };

/** A document that refers to a file on the network, which tests do not ask for. */
const ON_THE_NETWORK = new Set(["ga4gh-drs"]);

/** Suites of documents; empty if the folder is absent. */
export const suites = all;

/** The documents of this run; empty if the folder is absent. */
export const chosenDocuments: readonly CorpusDocument[] = documentShare(
  documents.filter(({ name }) => !ON_THE_NETWORK.has(name)),
).map(({ name, file, entry = "" }) => {
  const place = path.join(CORPUS, file);
  return {
    name,
    file: path.join(place, entry),
    folder: statSync(place).isDirectory() ? place : path.join(place, entry),
  };
});
