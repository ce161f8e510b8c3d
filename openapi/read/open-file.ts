import { DocumentFile } from "./document-file.js";
import type { Limits } from "./limits.js";
import { shownLocation, type Location, type Problem } from "./sources/location.js";
import { isTemplate, parseText } from "./parse-text.js";
import type { SyntaxProblem } from "./parsed-text.js";
import { readSource, type Source } from "./sources/read-source.js";
import { SourceLines } from "./source-lines.js";
import type { Span } from "../diagnostics/span.js";

export interface OpenOptions {
  /** Absolute folder that files are shown relative to. */
  readonly cwd: string;
  readonly limits: Limits;
  /** Texts that stand for files, by absolute path: a document that is not written yet. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A text that is neither JSON nor YAML. */
export interface Unparsable extends Problem {
  readonly place: Span;
  /** Whether it looks like a template whose values are not filled in. */
  readonly template: boolean;
}

const unparsable = (shown: string, { text }: Source, { problem, start, end }: SyntaxProblem): Unparsable => ({
  problem,
  place: { file: shown, ...new SourceLines(text).place(start, end) },
  template: isTemplate(text),
});

/**
 * Reads and parses a file of a document.
 *
 * @param pipes - whether something that is no regular file will do
 */
export async function openFile(
  location: Location,
  { cwd, limits, texts }: OpenOptions,
  pipes = false,
): Promise<DocumentFile | Problem | Unparsable> {
  const given = location.kind === "file" ? texts.get(location.path) : undefined;
  const source = given === undefined ? await readSource(location, { limits, pipes }) : { text: given, location };
  if ("problem" in source) return source;
  const shown = shownLocation(source.location, cwd);
  const parsed = await parseText(source.text, shown);
  if (!("value" in parsed)) return unparsable(shown, source, parsed);
  return new DocumentFile({ shown, location: source.location, text: source.text, parsed });
}
