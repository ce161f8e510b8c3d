import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../pipeline/package-root.js";
import { toolVersion } from "../../pipeline/tool-id.js";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as unknown;
  } catch {
    return undefined;
  }
}

/** A path without links, of which the last parts need not be there yet. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(realPath(parent), path.basename(file));
  }
}

const asFile = (target: string, folder: string): string =>
  `file:${path.relative(realPath(folder), realPath(target)).split(path.sep).join("/")}`;

/** What a project says that it has this package from; `undefined` where it says nothing. */
function specifierIn(project: string): string | undefined {
  const manifest = readJson(path.join(project, "package.json")) as Manifest | undefined;
  const { dependencies, devDependencies, optionalDependencies } = manifest ?? {};
  const declared =
    devDependencies?.["groupversion"] ?? dependencies?.["groupversion"] ?? optionalDependencies?.["groupversion"];
  if (declared !== undefined) return declared;
  const lock = readJson(path.join(project, "node_modules", ".package-lock.json")) as
    { readonly packages?: Readonly<Record<string, { readonly resolved?: string }>> } | undefined;
  const resolved = lock?.packages?.["node_modules/groupversion"]?.resolved;
  return resolved !== undefined && /^(file:|git)/.test(resolved) ? resolved : undefined;
}

/** Projects that a package is installed in, nearest first: those whose `node_modules` it is below. */
function projectsAround(root: string): string[] {
  const found: string[] = [];
  for (let folder = path.dirname(root); path.dirname(folder) !== folder; folder = path.dirname(folder))
    if (path.basename(folder) === "node_modules") found.push(path.dirname(folder));
  return found;
}

/**
 * The specifier with which a new project gets the very package that started it: the tarball or git address that this one
 * was installed from, its folder where it is run from there, or else its release.
 *
 * @param folder - absolute; of the new project, which relative specifiers are relative to
 * @param root - absolute; where this package is
 */
export function ownSpecifier(folder: string, root = packageRoot()): string {
  const projects = projectsAround(root);
  if (projects.length === 0) return asFile(root, folder);
  for (const project of projects) {
    const declared = specifierIn(project);
    if (declared === undefined) continue;
    const [, target] = /^(?:file|link|portal):(.*)$/.exec(declared) ?? [];
    if (target !== undefined) return asFile(path.resolve(project, decodeURI(target)), folder);
    // A workspace's members are not the registry's, nor is a tag a release.
    if (/^(git|github:|gitlab:|bitbucket:|https?:|[\w.-]+\/[\w.-]+)|^[~^]?\d/.test(declared)) return declared;
  }
  return `^${toolVersion()}`;
}
