import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * Name of the list of generated files that is written with them. By it a later run knows which files are left over, and
 * that a folder may be written to at all; files that it does not name belong to the user.
 */
export const FILE_LIST = ".groupversion-files";

const HEAD = `# Generated files. groupversion replaces and removes these, and leaves all others alone.`;

/** The list as text: a file a line, sorted, so that a new one is one more line. */
export const fileListText = (names: readonly string[]): string => `${[HEAD, ...[...names].sort()].join("\n")}\n`;

/** Files that the list in a folder names, absolute; `undefined` where there is no list. */
export function listedFiles(folder: string): string[] | undefined {
  let text: string;
  try {
    text = readFileSync(path.join(folder, FILE_LIST), "utf8");
  } catch {
    return undefined;
  }
  // A list that was tampered with must not make a run remove files elsewhere.
  return text
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => path.resolve(folder, line))
    .filter((file) => file.startsWith(folder + path.sep));
}
