import type { Span } from "../diagnostics/span.js";
import type { DocumentFileOrigin } from "./document-file.js";
import type { Limits } from "./limits.js";
import { mendDocument } from "./mend-document.js";
import { isTemplate, parseText } from "./parse-text.js";
import { SourceLines } from "./source-lines.js";
import { shownLocation, type Location, type Problem } from "./sources/location.js";
import { readSource } from "./sources/read-source.js";

export interface ReadParsedOptions {
  /** Absolute folder that files are shown relative to. */
  readonly cwd: string;
  readonly limits?: Partial<Limits>;
  /** Texts that stand for files, by absolute path: documents that are not written yet. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Whether anything but a regular file will do, such as a pipe. */
  readonly pipes?: boolean;
}

/** A text that is neither JSON nor YAML. */
export interface Unparsable extends Problem {
  readonly place: Span;
  /** Whether it looks like a template whose values are not filled in. */
  readonly template: boolean;
}

/** Reads and parses a file or an address, within the limits. Every command reads its documents through here. */
export async function readParsed(
  location: Location,
  { cwd, limits = {}, texts, pipes = false }: ReadParsedOptions,
): Promise<DocumentFileOrigin | Problem | Unparsable> {
  const given = location.kind === "file" ? texts?.get(location.path) : undefined;
  const source = given === undefined ? await readSource(location, { limits, pipes }) : { text: given, location };
  const shown = shownLocation("problem" in source ? location : source.location, cwd);
  if ("problem" in source)
    return source.place === undefined
      ? source
      : { problem: source.problem, place: { file: shown, ...source.place }, template: false };
  const { text } = source;
  const parsed = await parseText(text, shown);
  if ("value" in parsed) {
    const { value, mended } = mendDocument(parsed.value);
    return { shown, location: source.location, text, parsed: { ...parsed, value }, mended };
  }
  const { problem, start, end } = parsed;
  const place = { file: shown, ...new SourceLines(text).place(start, end) };
  return { problem, place, template: isTemplate(text) };
}

/** A problem as one clause, with its place in the text where it has one. */
export const placedProblem = (problem: Problem | Unparsable): string =>
  "place" in problem
    ? `line ${problem.place.line}, column ${problem.place.column}: ${problem.problem}`
    : problem.problem;
