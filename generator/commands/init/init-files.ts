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

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Runs the API, and keeps its objects in `.data`. */
const SERVER_SCRIPT = "groupversion apiserver --watch --data .data --kubeconfig .kubeconfig";

/** The template's package.json with the project's name, and a dependency on the package that created it. */
function manifest(text: string, folder: string, server: boolean): string {
  const template = JSON.parse(text) as Manifest;
  const filled = {
    ...template,
    name: packageName(folder),
    scripts: { ...template.scripts, ...(server && { apiserver: SERVER_SCRIPT }) },
    devDependencies: {
      ...template.devDependencies,
      groupversion: ownSpecifier(folder),
      ...(server && { lmdb: storageVersion() }),
    },
  };
  return `${JSON.stringify(filled, null, 2)}\n`;
}

/** The version of the storage that this release is tested with. */
function storageVersion(): string {
  const text = readFileSync(path.join(packageRoot(), "package.json"), "utf8");
  const { devDependencies } = JSON.parse(text) as { readonly devDependencies: Readonly<Record<string, string>> };
  return devDependencies["lmdb"] ?? "*";
}

/** The text of a template, with what a server adds to it. */
function textOf(name: string, text: string, folder: string, extra: string | undefined): string {
  if (name === "package.json") return manifest(text, folder, extra !== undefined);
  if (extra === undefined) return text;
  if (name === "gitignore") return `${text}.data/\n.kubeconfig\n`;
  return name === "README.md" ? `${text}\n${extra}` : text;
}

/**
 * The files of a new project: those of `templates/init/`, sorted by path.
 *
 * @param server - also those of `templates/init-server/`, which run the API
 */
export function initFiles(folder: string, server = false): OutputFile[] {
  const templates = path.join(packageRoot(), "templates", "init");
  const more = path.join(packageRoot(), "templates", "init-server");
  const extra = server ? readFileSync(path.join(more, "README.md"), "utf8") : undefined;
  const place = (name: string): string => path.join(folder, ...(DOTFILES.has(name) ? `.${name}` : name).split("/"));
  const files = filesBelow(templates).map((name): OutputFile => {
    const text = readFileSync(path.join(templates, name), "utf8");
    return { path: place(name), text: textOf(name, text, folder, extra) };
  });
  if (server)
    for (const name of filesBelow(more))
      if (name !== "README.md") files.push({ path: place(name), text: readFileSync(path.join(more, name), "utf8") });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
