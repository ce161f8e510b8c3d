import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileProjects, prepareProjects, type Compiler, type Project } from "../support/packages/compile-packages.js";
import { findUnformatted } from "../support/packages/check-format.js";
import { findAny } from "../support/packages/find-any.js";
import { generatePackage, type GeneratedPackage } from "../support/packages/generate-package.js";
import { kubernetesDocument, plainDocument } from "./hostile-document.js";
import { hostileTexts } from "./hostile-texts.js";
import { readSyntax } from "./read-syntax.js";

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

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-hostile-")));
const packages = path.join(root, "packages");
mkdirSync(packages);
mkdirSync(path.join(root, "documents"));
const compiled: string[] = [];

async function generate(name: string, document: object): Promise<GeneratedPackage> {
  const file = path.join(root, "documents", `${name}.json`);
  writeFileSync(file, JSON.stringify(document));
  return generatePackage(file, path.join(packages, name));
}

/**
 * Registers tests of packages of hostile documents. Each document has one kind of hostile text in every place. Its package
 * must have the same statements as that of a harmless text, stay in its folder, compile, and contain no invisible characters.
 *
 * @param formatted - styles of documents whose packages must be formatted by prettier's rules
 */
export function checkHostile(compilers: readonly Compiler[], formatted: readonly (keyof typeof STYLES)[]): void {
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  describe.each(["plain", "kubernetes"] as const)("%s document", (style) => {
    const harmless: GeneratedPackage[] = [];
    beforeAll(async () => {
      for (const [number, text] of HARMLESS.entries())
        harmless.push(await generate(`${style}-harmless-${number}`, STYLES[style](text)));
    }, PATIENCE);

    test("with harmless text gives a package", () => {
      for (const { diagnostics, files } of harmless) {
        expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(readSyntax(files).suspicious).toEqual([]);
      }
    });

    test.each(Object.entries(hostileTexts).map(([name, text], number) => ({ name, text, number })))(
      "of hostile text: $name",
      async ({ text, number }) => {
        const name = `${style}-${number}`;
        const { files, exitCode, diagnostics } = await generate(name, STYLES[style](text));
        expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(exitCode).toBe(0);
        compiled.push(name);
        const { counts, suspicious } = readSyntax(files);
        expect(suspicious).toEqual([]);
        if (!NAMELESS.has(text)) expect(harmless.map((other) => readSyntax(other.files).counts)).toContainEqual(counts);
        for (const [file, content] of files) {
          expect(INVISIBLE.exec(content)?.index, `${file} hides something`).toBeUndefined();
          expect(INVISIBLE.test(file), `${file} is the name of a file`).toBe(false);
          for (const part of file.split("/")) {
            expect(DEVICE.test(part), `${file} is a device on Windows`).toBe(false);
            expect(/[<>:"|?*\\]|[. ]$/.test(part), `${file} is no name of a file on Windows`).toBe(false);
            expect(Buffer.byteLength(part), `${file} is too long`).toBeLessThanOrEqual(128);
          }
        }
        expect(findAny(files)).toEqual([]);
        if (text.length < UNPRINTABLE && formatted.includes(style)) expect(await findUnformatted(files)).toEqual([]);
      },
    );
  });

  test("nothing is written outside the packages' folders", () => {
    expect(readdirSync(root).sort()).toEqual(["documents", "packages"]);
    expect(readdirSync(packages).length).toBe(compiled.length + 2 * HARMLESS.length);
  });

  describe("the compiler", () => {
    let projects: readonly Project[];
    beforeAll(() => {
      projects = prepareProjects(packages, compiled);
    });

    test.each(compilers)(
      "accepts them all: %s",
      async (compiler) => {
        expect(compiled.length).toBeGreaterThan(0);
        expect(await compileProjects(compiler, projects)).toEqual([]);
      },
      PATIENCE,
    );
  });
}
