import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { nearest } from "../../../openapi/diagnostics/nearest.js";

/** A file of a template folder. */
export interface TemplateFile {
  /** As in the folder, with `/`: `partials/operation.hbs`. It is the same for a default and for what replaces it. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** Whether it comes from the user's folder. */
  readonly replaced: boolean;
}

/** The templates that count: those of the user where there are any, the defaults otherwise. */
export interface TemplateFolders {
  /** By name, in byte order. */
  readonly files: ReadonlyMap<string, TemplateFile>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Below a folder, with `/`; what begins with a dot is left to editors and operating systems. */
function namesIn(folder: string, prefix = ""): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => {
      const name = prefix + entry.name;
      const isFolder =
        entry.isDirectory() || (entry.isSymbolicLink() && statSync(path.join(folder, name)).isDirectory());
      return isFolder ? namesIn(folder, `${name}/`) : [name];
    })
    .sort();
}

/** What can be replaced; other files of a template folder are about the templates. */
const FOLDERS = /^(files|partials|runtime|official|assets)\//;

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "it is no folder",
  EACCES: "permission denied",
};

/** What a misplaced file may have been meant to replace: the same path nearly, or the same name elsewhere. */
const meant = (name: string, known: readonly string[]): string | undefined =>
  nearest(name, known) ?? known.find((candidate) => path.posix.basename(candidate) === path.posix.basename(name));

/**
 * Looks templates up: a file of the user's folder stands in for the default of the same path, and one that stands in for
 * nothing is reported, since it would have no effect.
 *
 * @param defaults - absolute folder
 * @param replacements - absolute folder of the user
 * @param shown - a path as messages name it
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
    const { code = "", message } = error as NodeJS.ErrnoException;
    const problem = PROBLEMS[code] ?? message;
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
