import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CorpusDocument } from "../support/documents/corpus-documents.js";
import { generatePythonPackage, type GeneratedPackage } from "../support/packages/generate-package.js";
import { runPythonTool } from "../support/python-tools.js";
import { copyReversed } from "../support/documents/reverse-keys.js";
import { lacks } from "../support/tools.js";

/** Returns the name of the Python package for a document. */
const importedAs = (name: string): string => `of_${name.replace(/\W+/g, "_").toLowerCase()}`;

/** Packages of documents that have definitions but no paths. */
const WITHOUT_PATHS = new Set(["tekton", "ogc-features-3.0", "ogc-features-3.1"].map((name) => importedAs(name)));
const PATIENCE = 60 * 60_000;
const USER = path.join(import.meta.dirname, "use_packages.py");

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-python-")));
const packages = new Map<string, GeneratedPackage>();

/** What `use_packages.py` used of a package. */
type UseCounts = Readonly<Record<"modules" | "names" | "models" | "operations", number>>;

const generate = (document: string, kind: string, name: string): Promise<GeneratedPackage> => {
  const folder = path.join(root, kind, importedAs(name));
  mkdirSync(path.dirname(folder), { recursive: true });
  return generatePythonPackage(document, folder, "--package", importedAs(name));
};

const CHECKS = [
  ["ruff", ["format", "--check", "--no-cache", "--config", "ruff.toml", "."]],
  ["ruff", ["check", "--no-cache", "--config", "ruff.toml", "."]],
  ["mypy", ["--config-file=", "--strict", "--python-version", "3.11", "."]],
  ["pyright", ["--warnings", "--project", "pyrightconfig.json"]],
] as const;

/**
 * Registers tests of the Python packages of documents. Generated code must be formatted and pass the checkers that users
 * run, without comments that suppress them.
 */
export function checkPythonPackages(
  documents: readonly CorpusDocument[],
  tools: readonly (typeof CHECKS)[number][0][],
): void {
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  describe.each(documents)("$name", (document) => {
    beforeAll(async () => {
      packages.set(document.name, await generate(document.file, "packages", document.name));
    }, PATIENCE);

    test("generates a package", () => {
      expect(packages.get(document.name)?.exitCode).toBe(0);
    });

    test(
      "generates the same package with the keys of all maps reversed",
      async () => {
        const copy = copyReversed(document, path.join(root, "reversed-documents", importedAs(document.name)));
        const turned = await generate(copy, "reversed", document.name);
        const files = packages.get(document.name)?.files ?? new Map<string, string>();
        expect([...turned.files.keys()]).toEqual([...files.keys()]);
        for (const [name, text] of files)
          if (turned.files.get(name) !== text) expect(turned.files.get(name), name).toBe(text);
      },
      PATIENCE,
    );

    test("suppresses no checker", () => {
      for (const [name, text] of packages.get(document.name)?.files ?? [])
        expect(/#\s*(?:type:\s*ignore|noqa|pyright:|mypy:|ruff:|fmt:)/.exec(text)?.[0], name).toBeUndefined();
    });
  });

  describe.skipIf(lacks("python-tools"))("the tools (needs python-tools)", () => {
    const checked = path.join(root, "checked");
    beforeAll(() => {
      mkdirSync(checked);
      // In one folder, so that each tool starts only once.
      const runtimes = new Map<string, string>();
      for (const { folder, files } of packages.values()) {
        const name = path.basename(folder);
        renameSync(path.join(folder, name), path.join(checked, name));
        const kind = files.has(`${name}/config/__init__.py`) ? "kubernetes" : "plain";
        if (!runtimes.has(kind)) runtimes.set(kind, name);
      }
      // All packages of a kind have the same runtime: check one of each.
      const [first = "", second = ""] = runtimes.values();
      const exclude = [...packages.values()]
        .map(({ folder }) => path.basename(folder))
        .filter((name) => name !== first && name !== second)
        .map((name) => `${name}/runtime`);
      const options = { typeCheckingMode: "strict", pythonVersion: "3.11", include: ["."], exclude };
      writeFileSync(path.join(checked, "pyrightconfig.json"), JSON.stringify(options));
      writeFileSync(
        path.join(checked, "ruff.toml"),
        'line-length = 120\ntarget-version = "py310"\n[lint]\nselect = ["B", "E4", "E7", "E9", "F", "I", "UP"]\n',
      );
    });

    test(
      "every module can be imported, every name exists, and every model can be decoded",
      async () => {
        const folders = [...packages.keys()].map((name) => path.join(checked, importedAs(name)));
        const { output } = await runPythonTool("python", ["-W", "error", USER, ...folders], root);
        const { counts, failures } = JSON.parse(output) as { counts: Record<string, UseCounts>; failures: string[] };
        expect(failures).toEqual([]);
        expect(Object.keys(counts).sort()).toEqual([...packages.keys()].map(importedAs).sort());
        for (const [name, { modules, operations }] of Object.entries(counts)) {
          expect(modules, name).toBeGreaterThan(50);
          expect(operations > 0, name).toBe(!WITHOUT_PATHS.has(name));
        }
      },
      PATIENCE,
    );

    test.each(CHECKS.filter(([tool]) => tools.includes(tool)))(
      "%s reports nothing: %s",
      async (tool, argv) => {
        const { status, output } = await runPythonTool(tool, argv, checked);
        expect(output.slice(-4000), output.slice(-4000)).toMatch(
          /already formatted|All checks passed|Success|^0 errors/m,
        );
        expect(status).toBe(0);
      },
      PATIENCE,
    );
  });
}
