import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "vitest";
import { REPOSITORY } from "../run-tool.js";

/** A Swagger 2.0 document to test the generator with. */
export interface CorpusDocument {
  /** Its name in the expectations. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** Folder of the document and of every file that it refers to. */
  readonly folder: string;
}

const SHARED = path.join(REPOSITORY, "..", "shared");
const CORPUS = path.join(SHARED, "corpus");
const KUBERNETES = path.join(SHARED, "specs", "kubernetes");

const own = (name: string): CorpusDocument => {
  const file = path.join(REPOSITORY, "spec-output", ...name.split("/"));
  return { name: `spec-output/${name}`, file, folder: path.dirname(file) };
};

/** The documents of this repository, which are always available. */
export const ownDocuments: readonly CorpusDocument[] = ["swagger.json", "extended/swagger.json"].map(own);

/** A small document of this repository, for tests that take long on `ownDocuments`. */
export const federation = own("federation/swagger.json");

function foreign(): readonly CorpusDocument[] {
  const index = path.join(CORPUS, "index.json");
  if (!existsSync(index)) return [];
  const { documents } = JSON.parse(readFileSync(index, "utf8")) as {
    documents: readonly { name: string; entry: string; multi_file: boolean }[];
  };
  const open = documents.map(({ name, entry, multi_file: multiFile }): CorpusDocument => {
    const file = path.join(CORPUS, ...entry.split("/"));
    // A document of several files has its own folder.
    return { name, file, folder: multiFile ? path.join(CORPUS, ...entry.split("/").slice(0, 2)) : file };
  });
  const kubernetes = ["v1.5", "v1.9", "v1.36-dev", "federation-v1.8-dev"].map((name): CorpusDocument => {
    const file = path.join(KUBERNETES, `${name}.json`);
    return { name: `kubernetes/${name}`, file, folder: file };
  });
  return [...open, ...kubernetes];
}

/** Documents of other projects, which are not part of this repository; empty if their folder is absent. */
export const foreignDocuments: readonly CorpusDocument[] = foreign();

const byName = (names: readonly string[]): readonly CorpusDocument[] =>
  foreignDocuments.filter(({ name }) => names.includes(name));

/**
 * Some documents of other projects, for `npm test`.
 *
 * @throws Error if the folder of documents exists but lacks one of them
 */
export function handful(...names: readonly string[]): readonly CorpusDocument[] {
  const found = byName(names);
  if (foreignDocuments.length > 0 && found.length !== names.length)
    throw new Error(`not all of these are there: ${names.join(", ")}`);
  return found;
}

/**
 * The share of some documents that this run tests: all by default; with `GROUPVERSION_DOCUMENTS=2/3`, the second third.
 * `npm run test:long` sets it to another third each day.
 */
export function documentShare<T>(documents: readonly T[]): readonly T[] {
  const share = process.env["GROUPVERSION_DOCUMENTS"] ?? "1/1";
  const [, number, count] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(share) ?? [];
  if (number === undefined || count === undefined || Number(number) > Number(count))
    throw new Error(`GROUPVERSION_DOCUMENTS is a share such as 2/3, not ${share}`);
  return documents.filter((_, index) => index % Number(count) === Number(number) - 1);
}

/** The Swagger 2.0 documents of other projects for this run. */
export const rotatedDocuments = (): readonly CorpusDocument[] => documentShare(foreignDocuments);

/** Registers a skipped test for other projects' documents if `../shared` is absent. */
export function noteAbsentDocuments(): void {
  if (foreignDocuments.length === 0)
    test("documents of other projects (needs ../shared)", (context) => context.skip("needs ../shared"));
}
