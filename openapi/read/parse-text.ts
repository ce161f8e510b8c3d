import { parseJson } from "./json/parse-json.js";
import { relaxJson } from "./json/relax-json.js";
import type { Departure, ParsedText, SyntaxProblem } from "./parsed-text.js";

/** Template placeholders. Bounded: an unbounded lazy match is quadratic on long lines. */
const PLACEHOLDER = /\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|<%.{0,200}?%>/;

/** Whether a text that failed to parse looks like a template with placeholders. */
export const isTemplate = (text: string): boolean => PLACEHOLDER.test(text);

/**
 * Parses JSON or YAML. A text that begins like JSON is parsed as JSON first, then as JSON with comments and trailing
 * commas, then as YAML, which may begin with a brace as well. The YAML parser is loaded on demand.
 *
 * @param name - of the file; its extension decides which error is reported if all fail
 */
export async function parseText(text: string, name: string): Promise<ParsedText | SyntaxProblem> {
  if (text.trim() === "") return { problem: "it is empty", start: 0, end: 0 };
  if (!/^\s*(?:[{[]|\/[/*])/.test(text)) return (await import("./yaml/parse-yaml.js")).parseYaml(text);
  const isJson = /\.json$/i.test(name);
  const json = parseJson(text);
  if ("value" in json) return json;
  const relaxed = parseRelaxed(text, isJson);
  // YAML would read `5 // five` as a string, so it comes last.
  if (relaxed !== undefined && ("value" in relaxed || isJson)) return relaxed;
  if (isJson) return json;
  const yaml = (await import("./yaml/parse-yaml.js")).parseYaml(text);
  return "value" in yaml || /\.ya?ml$/i.test(name) ? yaml : json;
}

/** Parses JSON with comments and trailing commas; `undefined` if the text has neither. */
function parseRelaxed(text: string, isJson: boolean): ParsedText | SyntaxProblem | undefined {
  const { text: plain, comment, comma } = relaxJson(text);
  if (comment === undefined && comma === undefined) return undefined;
  const parsed = parseJson(plain);
  // In YAML, a list may end with a comma.
  const departure: Departure | undefined =
    comment !== undefined
      ? { ...comment, what: "comments" }
      : comma !== undefined && isJson
        ? { ...comma, what: "commas before a closing bracket" }
        : undefined;
  return "value" in parsed && departure !== undefined ? { ...parsed, departure } : parsed;
}
