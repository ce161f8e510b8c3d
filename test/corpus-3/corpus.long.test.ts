/** Packages of OpenAPI 3 documents of other projects, in both languages. */
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildClientModel } from "../../generator/codegen/client-model/build-client-model.js";
import { loadDocument } from "../../openapi/read/load-document.js";
import { documentShare } from "../support/documents/corpus-documents.js";
import { documentFilesIn } from "../support/documents/document-files-in.js";
import { compileProjects, prepareProjects } from "../support/packages/compile-packages.js";
import { findAny } from "../support/packages/find-any.js";
import { generatePackage, generatePythonPackage } from "../support/packages/generate-package.js";
import { REPOSITORY } from "../support/run-tool.js";

const CORPUS = path.join(REPOSITORY, "..", "shared", "corpus-3");
const INDEX = path.join(CORPUS, "index.json");
const PATIENCE = 20 * 60_000;

interface Entry {
  readonly name: string;
  readonly file: string;
  readonly entry?: string;
}

const { documents, suites } = (
  existsSync(INDEX) ? JSON.parse(readFileSync(INDEX, "utf8")) : { documents: [], suites: [] }
) as { readonly documents: readonly Entry[]; readonly suites: readonly Entry[] };

/** A document that refers to a file on the network, which tests do not ask for. */
const ON_THE_NETWORK = new Set(["ga4gh-drs"]);

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-corpus-3-")));
afterAll(() => rmSync(root, { recursive: true, force: true }));

if (documents.length === 0)
  test("OpenAPI 3 documents of other projects (needs ../shared)", (context) => context.skip("needs ../shared"));

const chosen = documentShare(documents.filter(({ name }) => !ON_THE_NETWORK.has(name)));

describe.skipIf(chosen.length === 0)("packages", () => {
  test.each(chosen)(
    "$name is generated in both languages, without any in TypeScript",
    async ({ name, file, entry = "" }) => {
      const source = path.join(CORPUS, file, entry);
      const typescript = await generatePackage(source, path.join(root, "typescript", name));
      expect(typescript.exitCode).toBe(0);
      expect(findAny(typescript.files)).toEqual([]);
      expect((await generatePythonPackage(source, path.join(root, "python", name))).exitCode).toBe(0);
    },
    PATIENCE,
  );

  describe("the compiler", () => {
    let names: readonly string[];
    beforeAll(() => {
      names = chosen.map(({ name }) => name).filter((name) => existsSync(path.join(root, "typescript", name, "src")));
    });
    test(
      "accepts the TypeScript packages under the strictest options",
      async () => {
        expect(names.length).toBeGreaterThan(0);
        expect(await compileProjects("typescript-7", prepareProjects(path.join(root, "typescript"), names))).toEqual(
          [],
        );
      },
      PATIENCE,
    );
  });
});

test.each(suites)(
  "every document of $name is read, or refused with a message",
  async ({ file }) => {
    for (const source of documentFilesIn(path.join(CORPUS, file))) {
      const loaded = await loadDocument(source, { cwd: CORPUS });
      const built = loaded.documents && buildClientModel(loaded.documents);
      const errors = [...loaded.diagnostics, ...(built?.diagnostics ?? [])].filter(
        ({ severity }) => severity === "error",
      );
      expect(built?.model !== undefined || errors.length > 0, source).toBe(true);
    }
  },
  PATIENCE,
);
