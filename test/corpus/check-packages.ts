import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findUnformatted } from "../support/packages/check-format.js";
import { compileProjects, prepareProjects, type Compiler, type Project } from "../support/packages/compile-packages.js";
import { foreignDocuments, ownDocuments, type CorpusDocument } from "../support/documents/corpus-documents.js";
import { findAny } from "../support/packages/find-any.js";
import { countCodes, generatePackage, type GeneratedPackage } from "../support/packages/generate-package.js";
import { copyReversed } from "../support/documents/reverse-keys.js";

const PATIENCE = 20 * 60_000;

interface Expectation {
  readonly exitCode: number;
  readonly diagnostics: Readonly<Record<string, number>>;
}

const EXPECTED = path.join(import.meta.dirname, "expected.json");
const update = process.env["UPDATE"] === "1" && process.env["CI"] !== "true";
const expected = JSON.parse(readFileSync(EXPECTED, "utf8")) as Record<string, Expectation>;

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-corpus-")));
const folderOf = (name: string): string => name.replace(/[^\w.-]/g, "-");
const packages = new Map<string, GeneratedPackage>();
const inFolder = (kind: string, name: string): string => path.join(root, kind, folderOf(name));

/** Lists the differing files before it shows a whole one. */
function expectSame(actual: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): void {
  expect([...actual.keys()]).toEqual([...wanted.keys()]);
  for (const [name, text] of wanted) if (actual.get(name) !== text) expect(actual.get(name), name).toBe(text);
}

/**
 * Registers tests of the TypeScript packages of documents. `expected.json` has the expected status and diagnostics of each.
 */
export function checkPackages(documents: readonly CorpusDocument[], compilers: readonly Compiler[]): void {
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  describe.each(documents)("$name", (document) => {
    beforeAll(async () => {
      packages.set(document.name, await generatePackage(document.file, inFolder("packages", document.name)));
    }, PATIENCE);

    const generated = (): GeneratedPackage => {
      const result = packages.get(document.name);
      if (result === undefined) throw new Error("not generated");
      return result;
    };

    test("has the expected status and diagnostics", () => {
      const { exitCode, diagnostics } = generated();
      const outcome: Expectation = { exitCode, diagnostics: countCodes(diagnostics) };
      if (update) expected[document.name] = outcome;
      expect(outcome, "review, then rewrite with UPDATE=1").toEqual(expected[document.name]);
    });

    test("gives the position of each problem in the document", () => {
      for (const { code, span } of generated().diagnostics) expect(span, code).toBeDefined();
    });

    test(
      "is formatted as prettier would",
      async () => {
        expect(await findUnformatted(generated().files)).toEqual([]);
      },
      PATIENCE,
    );

    test("has no any", () => {
      expect(findAny(generated().files)).toEqual([]);
    });

    test(
      "comes out the same again, and with the keys of all maps in the opposite order",
      async () => {
        const { exitCode, diagnostics, files } = generated();
        // Into the same folder: published names are known, and no file may change.
        const again = await generatePackage(document.file, inFolder("packages", document.name), "--check");
        expect([again.exitCode, countCodes(again.diagnostics)]).toEqual([exitCode, countCodes(diagnostics)]);
        const copy = copyReversed(document, inFolder("reversed-documents", document.name));
        const turned = await generatePackage(copy, inFolder("reversed", document.name));
        expectSame(turned.files, files);
        expect([turned.exitCode, countCodes(turned.diagnostics)]).toEqual([exitCode, countCodes(diagnostics)]);
      },
      PATIENCE,
    );
  });

  describe("the compiler", () => {
    let projects: readonly Project[];
    beforeAll(() => {
      const names = [...packages].filter(([, { exitCode }]) => exitCode === 0).map(([name]) => folderOf(name));
      projects = prepareProjects(path.join(root, "packages"), names);
    });

    test.each(compilers)(
      "accepts all that was generated, under the strictest options: %s",
      async (compiler) => {
        expect(projects.length).toBeGreaterThan(0);
        expect(await compileProjects(compiler, projects)).toEqual([]);
      },
      PATIENCE,
    );
  });
}

/** Registers a test that `expected.json` covers exactly the existing documents; `UPDATE=1` rewrites it. */
export function checkExpectations(): void {
  test("every expectation belongs to an existing document", () => {
    if (update) {
      const sorted = Object.entries(expected).sort(([a], [b]) => (a < b ? -1 : 1));
      writeFileSync(EXPECTED, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
    }
    const known = [...ownDocuments, ...foreignDocuments].map(({ name }) => name);
    if (foreignDocuments.length > 0) expect(Object.keys(expected).sort()).toEqual([...known].sort());
  });
}
