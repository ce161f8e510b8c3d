import {
  parseDocument,
  type Document,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
  type YAMLParseError,
} from "yaml";
import { MAXIMUM_DEPTH } from "../limits.js";
import type { ParsedText, SyntaxProblem } from "../parsed-text.js";
import { parseWithEvents } from "./events/parse-with-events.js";
import { YamlReader } from "./yaml-reader.js";
import { yamlPositions } from "./yaml-positions.js";

/**
 * YAML 1.2 with merge keys. `yes`, `on` and dates are strings, and so is every key. Duplicate keys are found while values are
 * read, which is much faster than the library's check. Tags such as `!!omap` and `!!binary`, whose values JSON does not have,
 * are ignored.
 */
export const PARSE_OPTIONS = {
  version: "1.2",
  schema: "core",
  merge: true,
  uniqueKeys: false,
  prettyErrors: false,
  resolveKnownTags: false,
} as const satisfies ParseOptions & DocumentOptions & SchemaOptions;

const parse = (text: string): Document.Parsed => parseDocument(text, PARSE_OPTIONS);

/** Why a text is no YAML, as a clause. */
export function problemOf({ code, message }: Pick<YAMLParseError, "code" | "message">): string {
  if (code === "MULTIPLE_DOCS") return "it holds more than one YAML document";
  // The library recurses. Input that overflows it is deeper than any real document.
  if (code === "RESOURCE_EXHAUSTION") return `it is nested more than ${MAXIMUM_DEPTH} levels deep`;
  return message.replace(/\s+/g, " ").trim();
}

/** Parses YAML into plain JSON values. */
export function parseYaml(text: string): ParsedText | SyntaxProblem {
  return parseWithEvents(text) ?? parseWithLibrary(text);
}

/** Parses YAML of any kind, and says what is wrong with it. */
export function parseWithLibrary(text: string): ParsedText | SyntaxProblem {
  const document = parse(text);
  const [wrong] = document.errors;
  if (wrong !== undefined) {
    // The depth of a stack overflow differs from run to run.
    const [start, end] = wrong.code === "RESOURCE_EXHAUSTION" ? [0, 1] : wrong.pos;
    return { problem: problemOf(wrong), start, end };
  }
  const reader = new YamlReader(document, text.length);
  const value = reader.read();
  if (reader.problem !== undefined) return reader.problem;
  return { value, duplicates: () => reader.duplicates, positions: () => yamlPositions(parse(text)) };
}
