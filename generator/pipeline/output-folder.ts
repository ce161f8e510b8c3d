import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { FILE_LIST, listedFiles } from "../output/file-list.js";
import type { OutputFile } from "../output/output-file.js";

/** The names that a client has published and keeps, in the client's folder: both input and output. */
export const NAME_LOCK = "names.lock.json";

/** Files that do not count as the user's work in an output folder. */
const NOBODYS = new Set([".git", ".DS_Store", NAME_LOCK]);

/** How many files in the way a message names. */
const NAMED = 3;

/** What a client's or site's folder contains from earlier runs. */
export interface OutputFolder {
  /** Absolute. */
  readonly folder: string;
  /** Files that an earlier run wrote, according to its list; absolute. */
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

/** Inspects the output folder. It must be new, empty, or written by an earlier run; others are refused. */
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

/** The user's files at paths that generated files need. */
export function filesInTheWay(
  { folder, listed }: OutputFolder,
  files: readonly OutputFile[],
  shown: (file: string) => string,
): Diagnostic[] {
  // A missing path blocks nothing.
  if (!existsSync(folder)) return [];
  const ours = new Set([...listed, path.join(folder, FILE_LIST), path.join(folder, NAME_LOCK)]);
  return files
    .filter((file) => !ours.has(file.path) && (readText(file.path) ?? file.text) !== file.text)
    .map((file) => diagnostic("GV7057", undefined, { path: shown(file.path) }));
}
