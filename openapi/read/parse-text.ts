import { parseJson } from "./json/parse-json.js";
import type { ParsedText, SyntaxProblem } from "./parsed-text.js";

/** Placeholders of templates; bounded, as looking for the end of each to the end of a long line takes for ever. */
const PLACEHOLDER = /\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|<%.{0,200}?%>/;

/** Whether something that failed to parse looks like a template, whose values are not filled in yet. */
export const isTemplate = (text: string): boolean => PLACEHOLDER.test(text);

/**
 * Parses JSON or YAML, whichever it is. What begins like JSON is JSON, unless it fails and is good YAML, which may begin
 * with a brace, too; the YAML parser is loaded only when it is needed.
 *
 * @param name - of the file, which decides whose complaint is told when both fail
 */
export async function parseText(text: string, name: string): Promise<ParsedText | SyntaxProblem> {
  if (text.trim() === "") return { problem: "it is empty", start: 0, end: 0 };
  if (!/^\s*[{[]/.test(text)) return (await import("./yaml/parse-yaml.js")).parseYaml(text);
  const json = parseJson(text);
  if ("value" in json || /\.json$/i.test(name)) return json;
  const yaml = (await import("./yaml/parse-yaml.js")).parseYaml(text);
  return "value" in yaml || /\.ya?ml$/i.test(name) ? yaml : json;
}
