import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** A completed step and how to undo it. */
type Undo = () => void;

/** Creates a file's folder. Undo removes the folders that were created, if they are empty. */
function makeFolder(folder: string): Undo {
  const first = mkdirSync(folder, { recursive: true });
  return () => {
    for (let made = folder; first !== undefined && made.startsWith(first); made = path.dirname(made)) rmdirSync(made);
  };
}

/** Keeps a backup link of a file, which stays in place for readers. Undo restores it. */
function keep(file: string, aside: string): Undo {
  try {
    linkSync(file, aside);
  } catch {
    // Not every file system supports links.
    copyFileSync(file, aside);
  }
  return () => {
    renameSync(aside, file);
    // While both names are the same file, a rename does nothing.
    rmSync(aside, { force: true });
  };
}

function moveInto(from: string, to: string): Undo {
  // Renaming onto a folder fails on some platforms and replaces an empty folder on others.
  if (existsSync(to) && statSync(to).isDirectory())
    throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
  const isNew = !existsSync(to);
  renameSync(from, to);
  return () => {
    if (isNew) rmSync(to);
  };
}

/**
 * Replaces and removes files, all or none. New contents are first written to temporary files beside the targets. If
 * anything fails, all completed steps are undone.
 *
 * @param texts - new contents by absolute path
 * @param removed - absolute paths
 * @throws the file system's error, with `path` set to the file concerned
 */
export function replaceFiles(texts: ReadonlyMap<string, string>, removed: readonly string[]): void {
  const mark = `.${process.pid}`;
  const undo: Undo[] = [];
  const folders = new Set<string>();
  const aside: string[] = [];
  let current = "";
  try {
    for (const [file, text] of texts) {
      current = file;
      const folder = path.dirname(file);
      if (!folders.has(folder)) undo.push(makeFolder(folder));
      folders.add(folder);
      const beside = `${file}${mark}.tmp`;
      undo.push(() => rmSync(beside, { force: true }));
      writeFileSync(beside, text);
    }
    for (const file of [...texts.keys(), ...removed]) {
      current = file;
      if (existsSync(file) && !statSync(file).isDirectory()) {
        undo.push(keep(file, `${file}${mark}.old`));
        aside.push(`${file}${mark}.old`);
      }
      if (texts.has(file)) undo.push(moveInto(`${file}${mark}.tmp`, file));
      else rmSync(file, { force: true });
    }
  } catch (error) {
    for (const step of undo.reverse()) {
      try {
        step();
      } catch {
        // A step that cannot be undone must not stop the others.
      }
    }
    throw Object.assign(error instanceof Error ? error : new Error(String(error)), { path: current });
  }
  for (const file of aside) rmSync(file, { force: true });
}
