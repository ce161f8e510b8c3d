import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { FILE_LIST, listedFiles } from "../output/file-list.js";
import type { OutputFile } from "../output/output-file.js";

/** Names that clients got and keep, in the folder of a client: an input as well as an output. */
export const NAME_LOCK = "names.lock.json";

/** What does not count as somebody's work, in a folder that is to be written. */
const NOBODYS = new Set([".git", ".DS_Store", NAME_LOCK]);

/** How many of the files in the way a message names. */
const NAMED = 3;

/** What the folder of a client or a site holds from before. */
export interface OutputFolder {
  /** Absolute. */
  readonly folder: string;
  /** Files that an earlier run wrote, by its list; absolute. */
  readonly listed: readonly string[];
  /** Text of the name lock. */
  readonly nameLock: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

/** Looks into the folder that output is to go to: new, empty, or that of an earlier run. Others are refused. */
export function readOutputFolder(folder: string, shown: string): OutputFolder {
  const listed = listedFiles(folder);
  const others = listed === undefined ? namesIn(folder).filter((name) => !NOBODYS.has(name)) : [];
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : "";
  const files = `${others.slice(0, NAMED).join(", ")}${more}`;
  return {
    folder,
    listed: listed ?? [],
    nameLock: readText(path.join(folder, NAME_LOCK)),
    diagnostics: others.length > 0 ? [diagnostic("GV7056", undefined, { folder: shown, files })] : [],
  };
}

/** Files of the user that stand where generated ones have to go. */
export function filesInTheWay(
  { folder, listed }: OutputFolder,
  files: readonly OutputFile[],
  shown: (file: string) => string,
): Diagnostic[] {
  // Nothing is in the way where there is nothing.
  if (!existsSync(folder)) return [];
  const ours = new Set([...listed, path.join(folder, FILE_LIST), path.join(folder, NAME_LOCK)]);
  return files
    .filter((file) => !ours.has(file.path) && (readText(file.path) ?? file.text) !== file.text)
    .map((file) => diagnostic("GV7057", undefined, { path: shown(file.path) }));
}
