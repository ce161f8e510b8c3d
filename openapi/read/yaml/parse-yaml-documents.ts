import { parseAllDocuments, type Document } from "yaml";
import type { ParsedText, SyntaxProblem } from "../parsed-text.js";
import { PARSE_OPTIONS, problemOf } from "./parse-yaml.js";
import { YamlReader } from "./yaml-reader.js";
import { yamlPositions } from "./yaml-positions.js";

/** The documents of a text, as `---` divides them. */
const parseAll = (text: string): readonly Document.Parsed[] => {
  const documents = parseAllDocuments(text, PARSE_OPTIONS);
  return Array.isArray(documents) ? documents : [];
};

/** Parses a text with any number of YAML documents into plain JSON values. Positions are those in the whole text. */
export function parseYamlDocuments(text: string): readonly ParsedText[] | SyntaxProblem {
  const documents = parseAll(text);
  let again: readonly Document.Parsed[] | undefined;
  const parsed: ParsedText[] = [];
  for (const [index, document] of documents.entries()) {
    const [wrong] = document.errors;
    if (wrong !== undefined) return { problem: problemOf(wrong), start: wrong.pos[0], end: wrong.pos[1] };
    const reader = new YamlReader(document, text.length);
    const value = reader.read();
    if (reader.problem !== undefined) return reader.problem;
    parsed.push({
      value,
      duplicates: () => reader.duplicates,
      positions: () => {
        again ??= parseAll(text);
        const own = again[index];
        return own === undefined ? () => ({ start: 0, end: 1 }) : yamlPositions(own);
      },
    });
  }
  return parsed;
}
