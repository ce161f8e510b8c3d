import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../pipeline/package-root.js";
import { ownSpecifier } from "./own-specifier.js";
import type { OutputFile } from "../../output/output-file.js";

/** npm omits or renames dotfiles in packages, so the template stores them without their dot. */
const DOTFILES = new Set(["gitignore", "gitattributes"]);

/** Files below a folder, relative to it with `/`. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));

/** The folder's name as a valid npm name for a package that depends on this one. */
function packageName(folder: string): string {
  const name = path
    .basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name === "" || name === "groupversion" || name === "node-modules" ? "my-api" : name.slice(0, 214);
}

/** The template's package.json with the project's name, and a dependency on the package that created it. */
function manifest(text: string, folder: string): string {
  const template = JSON.parse(text) as { readonly devDependencies: Readonly<Record<string, string>> };
  const filled = {
    ...template,
    name: packageName(folder),
    devDependencies: { ...template.devDependencies, groupversion: ownSpecifier(folder) },
  };
  return `${JSON.stringify(filled, null, 2)}\n`;
}

/** The files of a new project: those of `templates/init/`, sorted by path. */
export function initFiles(folder: string): OutputFile[] {
  const templates = path.join(packageRoot(), "templates", "init");
  const files = filesBelow(templates).map((name): OutputFile => {
    const text = readFileSync(path.join(templates, name), "utf8");
    return {
      path: path.join(folder, ...(DOTFILES.has(name) ? `.${name}` : name).split("/")),
      text: name === "package.json" ? manifest(text, folder) : text,
    };
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
