import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileProjects, ProjectWriter, type Compiler } from "../support/packages/compile-packages.js";
import { findUnformatted } from "../support/packages/check-format.js";
import { findAny } from "../support/packages/find-any.js";
import { generateInMemory, type PackageInMemory } from "../support/packages/generate-in-memory.js";
import { generatePackage } from "../support/packages/generate-package.js";
import { kubernetesDocument, plainDocument } from "./hostile-document.js";
import { hostileTexts } from "./hostile-texts.js";
import { readSyntax, type Syntax } from "./read-syntax.js";

const PATIENCE = 10 * 60_000;
/** Invisible characters, characters that change the displayed order, and lone surrogates. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffd]/;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const STYLES = { plain: plainDocument, kubernetes: kubernetesDocument } as const;
/** The second one is in no path of a GroupVersion, and gives the operations that a plain document would. */
const HARMLESS = ["widget", "two words"];
/** What cannot be the name of a parameter, and so takes an interface away. */
const NAMELESS = new Set(["", " "]);
/** No way of breaking lines is pretty here, and prettier's is its own. */
const UNPRINTABLE = 300;

/** Texts that would lead out of the package's folder if they became names of files. */
const PATHS = [
  "parent folder",
  "parent folder, backslashes",
  "absolute path",
  "drive",
  "device",
  "dots",
  "encoded path",
];

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-hostile-")));
const packages = path.join(root, "packages");
mkdirSync(packages);

const generate = (document: object): Promise<PackageInMemory> =>
  generateInMemory("typescript", document, "@example/generated");

/** The texts that are tried: one in so many. */
const textsOf = (share: number): { name: string; text: string; number: number }[] =>
  Object.entries(hostileTexts)
    .map(([name, text], number) => ({ name, text, number }))
    .filter(({ number }) => number % share === 0);

/** Files that were checked already: the runtime is the same in every package. */
const checked = new Set<string>();

/** What is wrong with names and contents of files, apart from their syntax. */
function faultsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = [];
  for (const [file, content] of files) {
    const known = `${file}\n${content}`;
    if (checked.has(known)) continue;
    const before = found.length;
    if (INVISIBLE.test(content)) found.push(`${file} hides something`);
    if (INVISIBLE.test(file)) found.push(`${file} has invisible characters in its name`);
    for (const part of file.split("/")) {
      if (DEVICE.test(part)) found.push(`${file} is a device on Windows`);
      // Two dots would lead out of the folder; on Windows no name ends with one.
      if (part === "" || /[<>:"|?*\\]|[. ]$/.test(part)) found.push(`${file} is not a file name on every system`);
      if (Buffer.byteLength(part) > 128) found.push(`${file} is too long`);
    }
    if (found.length === before) checked.add(known);
  }
  return found;
}

/**
 * Registers tests of packages of hostile documents. Each document has one kind of hostile text in every place. Its package
 * must have the same statements as that of a harmless text, stay in its folder, compile, and contain no invisible characters.
 *
 * @param formatted - styles of documents whose packages must be formatted by prettier's rules
 * @param share - one in so many texts is tried; default all
 */
export function checkHostile(
  compilers: readonly Compiler[],
  formatted: readonly (keyof typeof STYLES)[],
  share = 1,
): void {
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const writer = new ProjectWriter(packages);
  const compiled: string[] = [];

  describe.each(["plain", "kubernetes"] as const)("%s document", (style) => {
    const harmless: ReadonlyMap<string, string>[] = [];
    const counts: Syntax["counts"][] = [];
    beforeAll(async () => {
      for (const text of HARMLESS) {
        const { diagnostics, files } = await generate(STYLES[style](text));
        expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        harmless.push(files);
        counts.push(readSyntax(files).counts);
      }
    }, PATIENCE);

    test("with harmless text gives a package", () => {
      for (const files of harmless) {
        expect(files.size).toBeGreaterThan(20);
        expect(readSyntax(files).suspicious).toEqual([]);
      }
    });

    test.each(textsOf(share))("of hostile text: $name", async ({ text, number }) => {
      const { files, diagnostics } = await generate(STYLES[style](text));
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(files.size).toBeGreaterThan(20);
      const syntax = readSyntax(files);
      expect(syntax.suspicious).toEqual([]);
      if (!NAMELESS.has(text)) expect(counts).toContainEqual(syntax.counts);
      expect(faultsOf(files)).toEqual([]);
      expect(findAny(files)).toEqual([]);
      if (text.length < UNPRINTABLE && formatted.includes(style)) expect(await findUnformatted(files)).toEqual([]);
      compiled.push(`${style}-${number}`);
      writer.add(`${style}-${number}`, files);
    });
  });

  test.each(PATHS)("the command writes the package into its folder only: %s", async (name) => {
    const folder = path.join(root, "written");
    mkdirSync(folder);
    const document = plainDocument(hostileTexts[name] ?? "");
    writeFileSync(path.join(folder, "document.json"), JSON.stringify(document));
    const written = await generatePackage(path.join(folder, "document.json"), path.join(folder, "client"));
    expect(written.exitCode).toBe(0);
    expect(readdirSync(root).sort()).toEqual(["packages", "written"]);
    expect(readdirSync(folder).sort()).toEqual(["client", "document.json"]);
    expect(written.files).toEqual((await generate(document)).files);
    rmSync(folder, { recursive: true });
  });

  test.each(compilers)(
    "the compiler accepts them all: %s",
    async (compiler) => {
      expect(compiled.length).toBe(2 * textsOf(share).length);
      expect(await compileProjects(compiler, writer.projects)).toEqual([]);
    },
    PATIENCE,
  );
}
