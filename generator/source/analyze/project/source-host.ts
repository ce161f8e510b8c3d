import path from "node:path";
import { ts } from "ts-morph";
import { BUILT_IN_FILE, BUILT_IN_TYPES } from "./built-in-types.js";

/**
 * Supplies the compiler with sources, and caches parsed files for the next run.
 *
 * ts-morph's own project would parse every documentation comment into nodes and wrap everything it loads. Comments are
 * parsed from the text here (see `read-comment.ts`), so a plain host loads the same files in half the time.
 */
export class SourceHost implements ts.CompilerHost {
  readonly #files = new Map<string, ts.SourceFile | undefined>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Drops files that changed, appeared or disappeared. */
  forget(files: readonly string[]): void {
    // A watcher may report a link, but parsed files are cached by real path.
    for (const file of files)
      for (const name of [file, this.realpath(file)]) this.#files.delete(name.split(path.sep).join("/"));
  }

  getSourceFile(fileName: string): ts.SourceFile | undefined {
    if (this.#files.has(fileName)) return this.#files.get(fileName);
    const text = fileName === BUILT_IN_FILE ? BUILT_IN_TYPES : ts.sys.readFile(fileName);
    const file =
      text === undefined
        ? undefined
        : ts.createSourceFile(fileName, text, {
            languageVersion: ts.ScriptTarget.ESNext,
            jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
          });
    this.#files.set(fileName, file);
    return file;
  }

  getDefaultLibFileName(): string {
    return BUILT_IN_FILE;
  }

  writeFile(): void {
    throw new Error("sources are read-only");
  }

  getCurrentDirectory(): string {
    return this.#root;
  }

  getCanonicalFileName(fileName: string): string {
    return ts.sys.useCaseSensitiveFileNames ? fileName : fileName.toLowerCase();
  }

  useCaseSensitiveFileNames(): boolean {
    return ts.sys.useCaseSensitiveFileNames;
  }

  getNewLine(): string {
    return "\n";
  }

  fileExists(fileName: string): boolean {
    return fileName === BUILT_IN_FILE || ts.sys.fileExists(fileName);
  }

  readFile(fileName: string): string | undefined {
    return ts.sys.readFile(fileName);
  }

  directoryExists(folder: string): boolean {
    return ts.sys.directoryExists(folder);
  }

  realpath(file: string): string {
    return ts.sys.realpath?.(file) ?? file;
  }
}
