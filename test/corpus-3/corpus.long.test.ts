/** TypeScript packages of OpenAPI 3 documents of other projects. */
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildClientModel } from "../../generator/codegen/client-model/build-client-model.js";
import { loadDocument } from "../../openapi/read/load-document.js";
import { documentFilesIn } from "../support/documents/document-files-in.js";
import { COMPILERS, compileProjects, prepareProjects, type Project } from "../support/packages/compile-packages.js";
import { findAny } from "../support/packages/find-any.js";
import { generatePackage } from "../support/packages/generate-package.js";
import { chosenDocuments, CORPUS, suites } from "./support/documents.js";

const PATIENCE = 20 * 60_000;

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-corpus-3-")));
afterAll(() => rmSync(root, { recursive: true, force: true }));

if (chosenDocuments.length === 0)
  test("OpenAPI 3 documents of other projects (needs ../shared)", (context) => context.skip("needs ../shared"));

describe.skipIf(chosenDocuments.length === 0)("packages", () => {
  test.each(chosenDocuments)(
    "$name is generated in TypeScript, without any",
    async ({ name, file: source }) => {
      const typescript = await generatePackage(source, path.join(root, "typescript", name));
      expect(typescript.exitCode).toBe(0);
      expect(findAny(typescript.files)).toEqual([]);
    },
    PATIENCE,
  );

  describe("the compiler", () => {
    let names: readonly string[];
    beforeAll(() => {
      names = chosenDocuments
        .map(({ name }) => name)
        .filter((name) => existsSync(path.join(root, "typescript", name, "src")));
    });
    let projects: readonly Project[] | undefined;
    test.each(COMPILERS)(
      "%s accepts the TypeScript packages under the strictest options",
      async (compiler) => {
        expect(names.length).toBeGreaterThan(0);
        projects ??= prepareProjects(path.join(root, "typescript"), names);
        expect(await compileProjects(compiler, projects)).toEqual([]);
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
