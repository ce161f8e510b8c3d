import path from "node:path";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { FILE_LIST, fileListText, listedFiles } from "../output/file-list.js";
import type { OutputFile } from "../output/output-file.js";
import { filesInTheWay } from "./output-folder.js";

/** The files of a folder that may also hold files of the user. */
interface ListedOutput {
  /** With the list of them, from which the next run knows what it may replace. */
  readonly files: readonly OutputFile[];
  /** Files of an earlier run that this run no longer produces. */
  readonly leftover: readonly string[];
  /** About files of the user that are in the way. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * @param folder - absolute
 * @param root - absolute folder that messages name files relative to
 * @param texts - contents by path relative to the folder, with `/`
 */
export function listedOutput(
  folder: string,
  root: string,
  texts: readonly (readonly [path: string, text: string])[],
): ListedOutput {
  const list = [FILE_LIST, fileListText(texts.map(([name]) => name))] as const;
  const files = [...texts, list].map(([name, text]) => ({ path: path.join(folder, ...name.split("/")), text }));
  const produced = new Set(files.map((file) => file.path));
  const listed = listedFiles(folder) ?? [];
  const shown = (file: string): string => path.relative(root, file).split(path.sep).join("/");
  return {
    files,
    leftover: listed.filter((file) => !produced.has(file)),
    diagnostics: filesInTheWay({ folder, listed, nameLock: undefined, diagnostics: [] }, files, shown),
  };
}
