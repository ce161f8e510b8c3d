import { parseJson } from "./json/parse-json.js";
import type { ParsedText, SyntaxProblem } from "./parsed-text.js";

/** Template placeholders. Bounded: an unbounded lazy match is quadratic on long lines. */
const PLACEHOLDER = /\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|<%.{0,200}?%>/;

/** Whether a text that failed to parse looks like a template with placeholders. */
export const isTemplate = (text: string): boolean => PLACEHOLDER.test(text);

/**
 * Parses JSON or YAML. A text that begins like JSON is parsed as JSON first, then as YAML, which may begin with a brace as
 * well. The YAML parser is loaded on demand.
 *
 * @param name - of the file; its extension decides which error is reported if both fail
 */
export async function parseText(text: string, name: string): Promise<ParsedText | SyntaxProblem> {
  if (text.trim() === "") return { problem: "it is empty", start: 0, end: 0 };
  if (!/^\s*[{[]/.test(text)) return (await import("./yaml/parse-yaml.js")).parseYaml(text);
  const json = parseJson(text);
  if ("value" in json || /\.json$/i.test(name)) return json;
  const yaml = (await import("./yaml/parse-yaml.js")).parseYaml(text);
  return "value" in yaml || /\.ya?ml$/i.test(name) ? yaml : json;
}
