import type { Span } from "../diagnostics/span.js";
import type { Json } from "../types/json.js";
import { tokensOf } from "../types/json-pointer.js";
import { isObject } from "../types/objects.js";
import { parseText } from "./parse-text.js";
import type { Find, ParsedText } from "./parsed-text.js";
import { SourceLines } from "./source-lines.js";

/** A value of a file that may hold several. */
export interface Manifest {
  readonly value: Json;
  /** Position of a pointer below the value. */
  readonly locate: (pointer: string) => Span;
}

/** Why a file holds no manifests, and where. */
export interface ManifestProblem {
  readonly problem: string;
  readonly place: Span;
}

/** The documents of a text: YAML may hold several, divided by `---`. */
async function parseAll(
  text: string,
  file: string,
): Promise<readonly ParsedText[] | { problem: string; start: number; end: number }> {
  // In YAML, too, a document may begin with a brace.
  if (/^\s*[{[]/.test(text) && !/^---\s*$/m.test(text)) {
    const parsed = await parseText(text, file);
    return "value" in parsed ? [parsed] : parsed;
  }
  return (await import("./yaml/parse-yaml-documents.js")).parseYamlDocuments(text);
}

/**
 * Reads the manifests of a text: every document of YAML, and the items of lists, as `kubectl get -o yaml` writes them.
 *
 * @param file - the name in positions
 */
export async function readManifests(text: string, file: string): Promise<readonly Manifest[] | ManifestProblem> {
  let lines: SourceLines | undefined;
  const span = (start: number, end: number): Span => {
    lines ??= new SourceLines(text);
    return { file, ...lines.place(start, end) };
  };
  const parsed = await parseAll(text, file);
  if ("problem" in parsed) return { problem: parsed.problem, place: span(parsed.start, parsed.end) };
  return parsed.flatMap(({ value, positions }): Manifest[] => {
    if (value === null) return [];
    let find: Find | undefined;
    const at =
      (prefix: string): Manifest["locate"] =>
      (pointer) => {
        find ??= positions();
        const { start, end } = find(tokensOf(prefix + pointer));
        return span(start, end);
      };
    const items =
      isObject(value) && typeof value["kind"] === "string" && value["kind"].endsWith("List")
        ? value["items"]
        : undefined;
    if (Array.isArray(items)) return items.map((item: Json, index) => ({ value: item, locate: at(`/items/${index}`) }));
    return [{ value, locate: at("") }];
  });
}
