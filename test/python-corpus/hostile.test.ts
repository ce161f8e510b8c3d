/**
 * A document is untrusted text. Every kind of hostile text stands in every place of a document, one kind a document, and
 * the Python package that comes out has to have the same classes and methods as the one of a harmless text, to call
 * nothing of what the text says, to stay in its folder, and to be formatted.
 */
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kubernetesDocument, plainDocument } from "../hostile/hostile-document.js";
import { hostileTexts } from "../hostile/hostile-texts.js";
import { generatePythonPackage } from "../support/generate-package.js";
import { hasPythonTools, runPythonTool } from "../support/python-tools.js";

const PATIENCE = 10 * 60_000;
const STYLES = { plain: plainDocument, kubernetes: kubernetesDocument } as const;
/** The second one is in no path of a GroupVersion, and gives the operations that a plain document would. */
const HARMLESS = ["widget", "two words"];
const READER = path.join(import.meta.dirname, "read_syntax.py");
/** Texts that mean something to Python in particular. */
const texts: Readonly<Record<string, string>> = {
  ...hostileTexts,
  "end of a docstring": '"""\npwned()\n"""',
  "end of a docstring, escaped": '\\"""\npwned()',
  "keyword of Python": "None",
  "statement of Python": "import",
  "first parameter": "self",
  underscore: "_",
  "built-in function": "list",
  "name of a type": "date",
  "base class": "Model",
  "special method": "__init__",
};

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-python-hostile-")));
const packages = path.join(root, "packages");
mkdirSync(packages);
mkdirSync(path.join(root, "documents"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Syntax {
  readonly counts: Readonly<Record<string, number>>;
  readonly suspicious: readonly string[];
}

async function generate(name: string, document: object): Promise<Syntax> {
  const file = path.join(root, "documents", `${name}.json`);
  writeFileSync(file, JSON.stringify(document));
  const folder = path.join(packages, name);
  const { exitCode, diagnostics } = await generatePythonPackage(file, folder, "--package", name);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(exitCode).toBe(0);
  rmSync(path.join(folder, name, "runtime"), { recursive: true });
  const { output } = await runPythonTool("python", [READER, folder], root);
  return JSON.parse(output) as Syntax;
}

describe.skipIf(!hasPythonTools)("packages", () => {
  describe.each(["plain", "kubernetes"] as const)("of a %s document", (style) => {
    const harmless: Syntax["counts"][] = [];
    beforeAll(async () => {
      for (const [number, text] of HARMLESS.entries())
        harmless.push((await generate(`${style}_harmless_${number}`, STYLES[style](text))).counts);
    }, PATIENCE);

    test.each(Object.entries(texts).map(([name, text], number) => ({ name, text, number })))(
      "with hostile text: $name",
      async ({ text, number }) => {
        const { counts, suspicious } = await generate(`${style}_${number}`, STYLES[style](text));
        expect(suspicious).toEqual([]);
        expect(harmless).toContainEqual(counts);
      },
      PATIENCE,
    );
  });

  test("nothing is written outside their folders", () => {
    expect(readdirSync(root).sort()).toEqual(["documents", "packages"]);
    expect(readdirSync(packages).length).toBe(2 * (HARMLESS.length + Object.keys(texts).length));
  });

  test(
    "ruff has nothing to say",
    async () => {
      const format = await runPythonTool("ruff", ["format", "--check", "--line-length", "120", "."], packages);
      expect(format.output.slice(-4000)).toMatch(/already formatted/);
      expect((await runPythonTool("ruff", ["check", "."], packages)).output.slice(-4000)).toMatch(/All checks passed/);
    },
    PATIENCE,
  );
});
