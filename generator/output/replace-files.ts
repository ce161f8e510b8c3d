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

/** A step that was taken, with what takes it back. */
type Undo = () => void;

/** Makes a file's folder; the undo removes the folders that were made for it, as far as they are empty. */
function makeFolder(folder: string): Undo {
  const first = mkdirSync(folder, { recursive: true });
  return () => {
    for (let made = folder; first !== undefined && made.startsWith(first); made = path.dirname(made)) rmdirSync(made);
  };
}

/** Keeps a second name of a file, which stays in its place for whoever reads it; the undo puts it back. */
function keep(file: string, aside: string): Undo {
  try {
    linkSync(file, aside);
  } catch {
    // Not every file system has links.
    copyFileSync(file, aside);
  }
  return () => {
    renameSync(aside, file);
    // Where both are still one file, a rename does nothing.
    rmSync(aside, { force: true });
  };
}

function moveInto(from: string, to: string): Undo {
  // A rename onto a folder fails on some platforms and replaces an empty one on others.
  if (existsSync(to) && statSync(to).isDirectory())
    throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
  const isNew = !existsSync(to);
  renameSync(from, to);
  return () => {
    if (isNew) rmSync(to);
  };
}

/**
 * Replaces the contents of files and removes others, all of them or none: new contents are first written beside their
 * places, and whatever fails, everything done before is taken back.
 *
 * @param texts - new contents by absolute path
 * @param removed - absolute paths
 * @throws what the file system throws, with `path` set to the file that it was about
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
        // What cannot be taken back must not keep the rest from it.
      }
    }
    throw Object.assign(error instanceof Error ? error : new Error(String(error)), { path: current });
  }
  for (const file of aside) rmSync(file, { force: true });
}
