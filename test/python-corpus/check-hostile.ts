import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kubernetesDocument, plainDocument } from "../hostile/hostile-document.js";
import { hostileTexts } from "../hostile/hostile-texts.js";
import { generateInMemory } from "../support/packages/generate-in-memory.js";
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

let reader: SyntaxReader;

/** Texts that would lead out of the package's folder if they became names of files. */
const PATHS = ["parent folder", "parent folder, backslashes", "absolute path", "drive", "dots", "encoded path"];

/** Writes a package, with a link to the runtime, of which all packages of a style share one copy. */
function write(folder: string, style: string, files: ReadonlyMap<string, string>): void {
  const runtime = `${path.basename(folder)}/runtime/`;
  const shared = path.join(runtimes, style);
  const isShared = existsSync(shared);
  for (const [file, text] of files) {
    const isRuntime = file.startsWith(runtime);
    if (isRuntime && isShared) continue;
    const place = isRuntime ? path.join(shared, file.slice(runtime.length)) : path.join(folder, ...file.split("/"));
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  symlinkSync(shared, path.join(folder, ...runtime.split("/")).replace(/[\\/]$/, ""), "dir");
}

async function generate(name: string, document: object, style: string): Promise<Syntax> {
  const { diagnostics, files } = await generateInMemory("python", document, name);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect([...files.keys()].filter((file) => file.split("/").includes(".."))).toEqual([]);
  const folder = path.join(packages, name);
  write(folder, style, files);
  return reader.read(folder);
}

/**
 * Registers tests of Python packages generated from hostile documents. Documents are untrusted. Each document has one kind
 * of hostile text in every place. Its package must have the same classes and methods as that of a harmless text, call no
 * injected code, stay in its folder, and be formatted.
 *
 * @param imported - styles of documents whose packages are also imported and used
 * @param share - one in so many texts is tried; default all
 */
export function checkHostilePackages(imported: readonly Style[], share = 1): void {
  const tried = Object.entries(texts)
    .map(([name, text], number) => ({ name, text, number }))
    .filter(({ number }) => number % share === 0);

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

      test.each(tried)(
        "with hostile text: $name",
        async ({ text, number }) => {
          const { counts, suspicious } = await generate(`${style}_${number}`, STYLES[style](text), style);
          expect(suspicious).toEqual([]);
          expect(harmless).toContainEqual(counts);
        },
        PATIENCE,
      );
    });

    test.each(PATHS)("the command writes the package into its folder only: %s", async (name) => {
      const folder = path.join(root, "written");
      mkdirSync(folder);
      const document = plainDocument(texts[name] ?? "");
      writeFileSync(path.join(folder, "document.json"), JSON.stringify(document));
      const client = path.join(folder, "client");
      const written = await generatePythonPackage(path.join(folder, "document.json"), client, "--package", "example");
      expect(written.exitCode).toBe(0);
      expect(readdirSync(root).sort()).toEqual(["packages", "runtimes", "written"]);
      expect(readdirSync(folder).sort()).toEqual(["client", "document.json"]);
      expect(written.files).toEqual((await generateInMemory("python", document, "example")).files);
      rmSync(folder, { recursive: true });
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
        expect(folders.length).toBe(imported.length * (HARMLESS.length + tried.length));
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
