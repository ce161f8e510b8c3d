import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * Name of the list of generated files, which is written next to them. From it a later run knows which files are stale
 * and that it may write to the folder. Files that it does not name belong to the user.
 */
export const FILE_LIST = ".groupversion-files";

const HEAD = `# Generated files. groupversion replaces and removes these, and leaves all others alone.`;

/** The list as text, one file per line, sorted. */
export const fileListText = (names: readonly string[]): string => `${[HEAD, ...[...names].sort()].join("\n")}\n`;

/** The files that a folder's list names, absolute; `undefined` if there is no list. */
export function listedFiles(folder: string): string[] | undefined {
  let text: string;
  try {
    text = readFileSync(path.join(folder, FILE_LIST), "utf8");
  } catch {
    return undefined;
  }
  // A tampered list must not make a run remove files elsewhere.
  return text
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => path.resolve(folder, line))
    .filter((file) => file.startsWith(folder + path.sep));
}
