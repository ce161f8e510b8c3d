import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kubernetesDocument, plainDocument } from "../hostile/hostile-document.js";
import { hostileTexts } from "../hostile/hostile-texts.js";
import { generatePythonPackage } from "../support/packages/generate-package.js";
import { runPythonTool } from "../support/python-tools.js";
import { lacks } from "../support/tools.js";
import { SyntaxReader, type Syntax } from "./syntax-reader.js";

const PATIENCE = 10 * 60_000;
const STYLES = { plain: plainDocument, kubernetes: kubernetesDocument } as const;
type Style = keyof typeof STYLES;
/** The second text does not fit the path of a GroupVersion, so its operations are those of a plain document. */
const HARMLESS = ["widget", "two words"];
const USER = path.join(import.meta.dirname, "use_packages.py");
/** The shared hostile texts, and texts with a meaning in Python. */
const texts: Readonly<Record<string, string>> = {
  ...hostileTexts,
  "end of a docstring": '"""\npwned()\n"""',
  "end of a docstring, escaped": '\\"""\npwned()',
  "keyword of Python": "None",
  "statement of Python": "import",
  "first parameter": "self",
  underscore: "_",
  "built-in function": "list",
  "another built-in function": "print",
  "lone digit": "2",
  "comment of a tool": "# type: ignore # noqa # pyright: ignore # fmt: off",
  "name of a type": "date",
  "base class": "Model",
  "special method": "__init__",
};

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-python-hostile-")));
const packages = path.join(root, "packages");
const runtimes = path.join(root, "runtimes");
mkdirSync(packages);
mkdirSync(runtimes);
mkdirSync(path.join(root, "documents"));

let reader: SyntaxReader;

/** Replaces the runtime of a package with a link to one shared copy: all packages of a style have the same runtime. */
function shareRuntime(folder: string, style: string): void {
  const own = path.join(folder, path.basename(folder), "runtime");
  const shared = path.join(runtimes, style);
  if (existsSync(shared)) rmSync(own, { recursive: true });
  else renameSync(own, shared);
  symlinkSync(shared, own, "dir");
}

async function generate(name: string, document: object, style: string): Promise<Syntax> {
  const file = path.join(root, "documents", `${name}.json`);
  writeFileSync(file, JSON.stringify(document));
  const folder = path.join(packages, name);
  const { exitCode, diagnostics } = await generatePythonPackage(file, folder, "--package", name);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(exitCode).toBe(0);
  shareRuntime(folder, style);
  return reader.read(folder);
}

/**
 * Registers tests of Python packages generated from hostile documents. Documents are untrusted. Each document has one kind
 * of hostile text in every place. Its package must have the same classes and methods as that of a harmless text, call no
 * injected code, stay in its folder, and be formatted.
 *
 * @param imported - styles of documents whose packages are also imported and used
 */
export function checkHostilePackages(imported: readonly Style[]): void {
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  describe.skipIf(lacks("python-tools"))("packages (needs python-tools)", () => {
    beforeAll(() => {
      reader = new SyntaxReader();
    });
    afterAll(() => reader.stop());

    describe.each(["plain", "kubernetes"] as const)("of a %s document", (style) => {
      const harmless: Syntax["counts"][] = [];
      beforeAll(async () => {
        for (const [number, text] of HARMLESS.entries())
          harmless.push((await generate(`${style}_harmless_${number}`, STYLES[style](text), style)).counts);
      }, PATIENCE);

      test.each(Object.entries(texts).map(([name, text], number) => ({ name, text, number })))(
        "with hostile text: $name",
        async ({ text, number }) => {
          const { counts, suspicious } = await generate(`${style}_${number}`, STYLES[style](text), style);
          expect(suspicious).toEqual([]);
          expect(harmless).toContainEqual(counts);
        },
        PATIENCE,
      );
    });

    test("packages stay in their folders", () => {
      expect(readdirSync(root).sort()).toEqual(["documents", "packages", "runtimes"]);
      expect(readdirSync(packages).length).toBe(2 * (HARMLESS.length + Object.keys(texts).length));
    });

    test(
      `every package of a ${imported.join(" or ")} document can be imported and used`,
      async () => {
        const names = readdirSync(packages).filter((name) => imported.some((style) => name.startsWith(style)));
        const folders = names.map((name) => path.join(packages, name, name));
        const { output } = await runPythonTool("python", ["-W", "error", USER, ...folders], root);
        const { counts, failures } = JSON.parse(output) as { counts: object; failures: readonly string[] };
        expect(failures).toEqual([]);
        expect(Object.keys(counts).length).toBe(folders.length);
      },
      PATIENCE,
    );

    test(
      "ruff reports nothing",
      async () => {
        // Uses the ruff configuration of each package.
        const format = await runPythonTool("ruff", ["format", "--check", "--no-cache", "."], packages);
        expect(format.output.slice(-4000)).toMatch(/already formatted/);
        const check = await runPythonTool("ruff", ["check", "--no-cache", "."], packages);
        expect(check.output.slice(-4000)).toMatch(/All checks passed/);
      },
      PATIENCE,
    );
  });
}
