import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { nearest } from "../../../openapi/diagnostics/nearest.js";
import { folderProblem } from "../../../openapi/diagnostics/file-problem.js";

/** A file of a template folder. */
export interface TemplateFile {
  /** Path in the folder, with `/`: `partials/operation.hbs`. A replacement has the same name as its default. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** Whether it comes from the user's folder. */
  readonly replaced: boolean;
}

/** The effective templates: the user's, and the defaults for all others. */
export interface TemplateFolders {
  /** By name, in byte order. */
  readonly files: ReadonlyMap<string, TemplateFile>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Files below a folder, with `/`. Skipped are dot files, which belong to editors and operating systems, and what Python
 * compiles beside a runtime that somebody runs in place.
 */
function namesIn(folder: string, prefix = ""): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && name !== "__pycache__")
    .flatMap((entry) => {
      const name = prefix + entry.name;
      const isFolder =
        entry.isDirectory() || (entry.isSymbolicLink() && statSync(path.join(folder, name)).isDirectory());
      return isFolder ? namesIn(folder, `${name}/`) : [name];
    })
    .sort();
}

/** Files that can be replaced. Other files in a template folder are documentation. */
const FOLDERS = /^(files|partials|runtime|official|assets)\//;

/** The default that a misplaced file may have been meant to replace: a similar path, or the same name elsewhere. */
const meant = (name: string, known: readonly string[]): string | undefined =>
  nearest(name, known) ?? known.find((candidate) => path.posix.basename(candidate) === path.posix.basename(name));

/**
 * Finds templates. A file in the user's folder replaces the default with the same path. A file without such a default
 * would have no effect and is reported.
 *
 * @param defaults - absolute folder
 * @param replacements - absolute path of the user's folder
 * @param shown - formats a path for messages
 */
export function findTemplates(
  defaults: string,
  replacements: string | undefined,
  shown: (file: string) => string,
): TemplateFolders {
  const known = namesIn(defaults).filter((name) => FOLDERS.test(name));
  const files = new Map(
    known.map((name): [string, TemplateFile] => [name, { name, file: path.join(defaults, name), replaced: false }]),
  );
  if (replacements === undefined) return { files, diagnostics: [] };
  let given: readonly string[];
  try {
    given = namesIn(replacements);
  } catch (error) {
    const problem = folderProblem(error);
    return { files, diagnostics: [diagnostic("GV7050", undefined, { folder: shown(replacements), problem })] };
  }
  const unknown = given.filter((name) => !files.has(name));
  for (const name of given)
    if (files.has(name)) files.set(name, { name, file: path.join(replacements, name), replaced: true });
  return {
    files,
    diagnostics: unknown.map((name) => {
      const guess = meant(name, known);
      return diagnostic("GV7051", undefined, {
        file: shown(path.join(replacements, name)),
        help:
          guess === undefined
            ? "docs/reference/templates.md lists the files that can be replaced."
            : `Did you mean ${shown(path.join(replacements, guess))}?`,
      });
    }),
  };
}

/** The text of a template. */
export const readTemplate = (template: TemplateFile): string => readFileSync(template.file, "utf8");
