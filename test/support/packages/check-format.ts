import path from "node:path";
import { format } from "prettier";
import { filesIn } from "../files-in.js";
import { REPOSITORY } from "../run-tool.js";

/** Texts already known to be formatted. `npm test` checks the format of the runtime where it is copied from. */
const formatted = new Set(filesIn(path.join(REPOSITORY, "templates", "typescript", "runtime")).values());

/** The first line in which two texts differ. */
function firstDifference(text: string, wanted: string): string {
  const [lines, wantedLines] = [text.split("\n"), wanted.split("\n")];
  const at = lines.findIndex((line, i) => line !== wantedLines[i]);
  return `${at + 1}: ${JSON.stringify(lines[at])}, prettier: ${JSON.stringify(wantedLines[at])}`;
}

/** Where prettier, with lines of up to 120 characters, would change files (texts by path) or cannot parse them. */
export async function findUnformatted(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, text] of files) {
    if (!/\.(?:ts|json|md)$/.test(name) || formatted.has(text)) continue;
    try {
      // Prettier chooses the parser by name, and package.json has its own.
      const wanted = await format(text, { printWidth: 120, filepath: path.posix.join("/", name) });
      if (wanted === text) formatted.add(text);
      else found.push(`${name}:${firstDifference(text, wanted)}`);
    } catch (error) {
      found.push(`${name}: ${String(error)}`);
    }
  }
  return found;
}
