import path from "node:path";
import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { readFolder } from "./read-folder.js";
import { readText, type ReadFile } from "./read-file.js";
import { checkOut, commitOf, fileAt, isFolderAt, repositoryOf } from "./git.js";
import type { ReadSide, SideContext } from "./side.js";

const problem = (side: string, text: string, help?: string): ReadSide => ({
  shown: side,
  diagnostics: [diagnostic("GV6231", undefined, { side, problem: text, ...(help !== undefined && { help }) })],
});

const CHECK_PATH =
  "Check the path: it is relative to the root of the repository, or with ./ before it to the working folder.";

const NAME_A_FILE = "Name a file of the revision that holds a document, as in {side}:api/openapi.yaml.";

const WORK_IN_REPOSITORY =
  "Work in a folder of a git repository, with git installed, or name two files: groupversion diff OLD NEW.";

/** The commit that a revision names, and the root of its repository. What is wrong with the side, if there is none. */
async function findCommit(
  side: string,
  revision: string,
  cwd: string,
): Promise<{ readonly root: string; readonly commit: string } | ReadSide> {
  const root = await repositoryOf(cwd);
  if (typeof root !== "string") return problem(side, root.problem, WORK_IN_REPOSITORY);
  const commit = await commitOf(root, revision);
  return typeof commit === "string" ? { root, commit } : problem(side, commit.problem);
}

/** Folders from one to another, both included. */
function foldersBetween(root: string, folder: string): readonly string[] {
  const folders = [root];
  let each = root;
  for (const step of path
    .relative(root, folder)
    .split(path.sep)
    .filter((name) => name !== ""))
    folders.push((each = path.join(each, step)));
  return folders;
}

/** Builds the configured outputs of a revision. */
export async function readRevision(revision: string, context: SideContext): Promise<ReadSide> {
  const { cwd } = context;
  const found = await findCommit(revision, revision, cwd);
  if (!("commit" in found)) return found;
  const { root, commit } = found;
  const folder = cwd;
  const tree = await checkOut(root, commit, foldersBetween(root, folder));
  if ("problem" in tree) return problem(revision, tree.problem);
  try {
    const { readOutputs } = await import("./read-outputs.js");
    const { config } = context;
    const relative = path.relative(root, folder);
    const prefix = relative === "" ? `${revision}:` : `${revision}:${relative.split(path.sep).join("/")}/`;
    const { sides, diagnostics } = await readOutputs(path.join(tree.folder, relative), prefix, {
      ...context,
      ...(config !== undefined && { config: path.relative(folder, path.resolve(folder, config)) }),
    });
    if (sides === undefined) {
      const unbuilt = problem(revision, "its outputs cannot be built", NAME_A_FILE);
      return { ...unbuilt, diagnostics: [...diagnostics, ...unbuilt.diagnostics] };
    }
    if (sides.length === 0) return problem(revision, "its configuration names no outputs", NAME_A_FILE);
    // Nobody can act on warnings of the past: those of the working tree are reported with it.
    return { shown: revision, sides, diagnostics: [] };
  } finally {
    tree.remove();
  }
}

/** Reads a file or folder of a revision: `main:api/openapi.yaml`. */
export async function readRevisionFile(side: string, { cwd }: SideContext): Promise<ReadSide> {
  const at = side.indexOf(":");
  const [revision, file] = [side.slice(0, at), side.slice(at + 1)];
  const found = await findCommit(side, revision, cwd);
  if (!("commit" in found)) return found;
  const { root, commit } = found;
  const name = path.posix.normalize(
    file.startsWith("./") ? path.posix.join(path.relative(root, cwd).split(path.sep).join("/"), file) : file,
  );
  const read = await readAt({ root, commit, revision }, name);
  if (typeof read === "string") return problem(side, read, CHECK_PATH);
  return {
    shown: side,
    diagnostics: read.diagnostics,
    ...(read.side !== undefined && { sides: [{ name: "", side: read.side }] }),
  };
}

interface Revision {
  readonly root: string;
  readonly commit: string;
  readonly revision: string;
}

/** A document may refer to other files of the revision, so these are written out where one does. */
async function readAt({ root, commit, revision }: Revision, name: string): Promise<ReadFile | string> {
  const isFolder = await isFolderAt(root, commit, name);
  const text = isFolder ? "" : await fileAt(root, commit, name);
  if (typeof text !== "string") return text.problem;
  if (!isFolder && !/\$ref["']?\s*:\s*["']?[^#"'\s]/.test(text))
    return readText(text, path.join(root, name), { cwd: root, prefix: `${revision}:` });
  const tree = await checkOut(root, commit, []);
  if ("problem" in tree) return tree.problem;
  try {
    const options = { cwd: tree.folder, prefix: `${revision}:` };
    const place = path.join(tree.folder, name);
    return isFolder ? await readFolder(place, options) : await readText(text, place, options);
  } finally {
    tree.remove();
  }
}
