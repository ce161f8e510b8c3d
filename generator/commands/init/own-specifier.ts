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

/** A path with links resolved. Its last parts need not exist yet. */
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

/** The specifier by which a project depends on this package; `undefined` if it declares none. */
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

/** Projects in whose `node_modules` a package is installed, nearest first. */
function projectsAround(root: string): string[] {
  const found: string[] = [];
  for (let folder = path.dirname(root); path.dirname(folder) !== folder; folder = path.dirname(folder))
    if (path.basename(folder) === "node_modules") found.push(path.dirname(folder));
  return found;
}

/**
 * The specifier with which a new project depends on the same package that created it: the tarball or git address that
 * this one was installed from, or its folder if it runs from there; otherwise its release.
 *
 * @param folder - of the new project, absolute; relative specifiers are relative to it
 * @param root - absolute folder of this package
 */
export function ownSpecifier(folder: string, root = packageRoot()): string {
  const projects = projectsAround(root);
  if (projects.length === 0) return asFile(root, folder);
  for (const project of projects) {
    const declared = specifierIn(project);
    if (declared === undefined) continue;
    const [, target] = /^(?:file|link|portal):(.*)$/.exec(declared) ?? [];
    if (target !== undefined) return asFile(path.resolve(project, decodeURI(target)), folder);
    // Workspace members are not in the registry, and a tag is not a release.
    if (/^(git|github:|gitlab:|bitbucket:|https?:|[\w.-]+\/[\w.-]+)|^[~^]?\d/.test(declared)) return declared;
  }
  return `^${toolVersion()}`;
}
