import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Problem } from "../../../openapi/read/sources/location.js";

const run = promisify(execFile);

/** Most bytes of a file of a revision. */
const MOST = 256 * 1024 * 1024;

/** Runs git without a shell. Its message, if it fails. */
async function git(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string | Problem> {
  try {
    const { stdout } = await run("git", args, { cwd, maxBuffer: MOST, env: { ...process.env, ...env, LC_ALL: "C" } });
    return stdout;
  } catch (error) {
    const { code, stderr = "" } = error as { readonly code?: unknown; readonly stderr?: string };
    if (code === "ENOENT") return { problem: "git is not installed" };
    const [line = ""] = stderr.split("\n").filter((each) => /^(?:fatal|error):/.test(each));
    return { problem: line.replace(/^(?:fatal|error): /, "") || "git failed" };
  }
}

/** Root of the repository that a folder is in. */
export async function repositoryOf(cwd: string): Promise<string | Problem> {
  const root = await git(cwd, ["rev-parse", "--show-toplevel"]);
  return typeof root === "string" ? path.resolve(root.trim()) : root;
}

/** Path from one folder to another below it, with slashes; `undefined` if it is not below. */
function pathBelow(root: string, folder: string): string | undefined {
  const relative = path.relative(root, folder).split(path.sep).join("/");
  return relative === ".." || relative.startsWith("../") || path.isAbsolute(relative) ? undefined : relative;
}

/**
 * Path from the root of the repository to a folder in it, with slashes; `""` for the root, and outside of repositories.
 *
 * @param workspace - folder that a pipeline checked the repository out to, if the environment names it
 */
export async function pathInRepository(cwd: string, workspace?: string): Promise<string> {
  const folder = realpathSync(cwd);
  const named =
    workspace === undefined || !existsSync(workspace) ? undefined : pathBelow(realpathSync(workspace), folder);
  if (named !== undefined) return named;
  const root = await repositoryOf(folder);
  return typeof root === "string" ? (pathBelow(realpathSync(root), folder) ?? "") : "";
}

/** Whether a text names a revision. Options and ranges do not. */
export const mayBeRevision = (text: string): boolean =>
  !text.startsWith("-") && !text.includes("..") && !/[\s:*?[\\]/.test(text);

/** The commit that a revision names. */
export async function commitOf(cwd: string, revision: string): Promise<string | Problem> {
  const commit = await git(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (typeof commit !== "string")
    return commit.problem === "git failed" ? { problem: "there is no such revision" } : commit;
  return commit.trim();
}

/** A file of a commit, by its path from the root of the repository. */
export const fileAt = (root: string, commit: string, file: string): Promise<string | Problem> =>
  git(root, ["cat-file", "blob", `${commit}:${file}`]);

/** Whether a commit has a folder at a path. */
export async function isFolderAt(root: string, commit: string, folder: string): Promise<boolean> {
  const type = await git(root, ["cat-file", "-t", `${commit}:${folder}`]);
  return typeof type === "string" && type.trim() === "tree";
}

/** The files of a commit in a temporary folder. */
export interface CheckedOut {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Writes the files of a commit to a temporary folder. The index and the files of the repository stay as they are; installed
 * packages are those of the working tree.
 *
 * @param folders - absolute folders whose `node_modules` are linked to
 */
export async function checkOut(
  root: string,
  commit: string,
  folders: readonly string[],
): Promise<CheckedOut | Problem> {
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-diff-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const tree = path.join(folder, "tree");
  const env = { GIT_INDEX_FILE: path.join(folder, "index") };
  mkdirSync(tree);
  for (const args of [
    ["read-tree", commit],
    ["checkout-index", "--all", "--quiet", `--prefix=${tree}${path.sep}`],
  ]) {
    const done = await git(root, args, env);
    if (typeof done === "string") continue;
    remove();
    return done;
  }
  for (const each of folders) {
    const [installed, link] = [
      path.join(each, "node_modules"),
      path.join(tree, path.relative(root, each), "node_modules"),
    ];
    if (existsSync(installed) && existsSync(path.dirname(link)) && !existsSync(link))
      symlinkSync(installed, link, "junction");
  }
  return { folder: tree, remove };
}
