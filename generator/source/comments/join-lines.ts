export const FENCE = /^\s*(```|~~~)/;
const OWN_LINE = /^(\s|[-*+] |\d+[.)] |#|>|\|)/;
const LIST_ITEM = /^(\s*[-*+] |\s*\d+[.)] )/;

/**
 * Joins lines as Kubernetes' generator does: a space joins the lines of a paragraph, an empty line separates
 * paragraphs, and an indented line stays separate. Markdown lists, quotes, tables and fenced code keep their lines as
 * well. A backslash at the end of a line is a line break, as in Markdown.
 */
export function joinLines(lines: readonly string[]): string {
  let text = "";
  let fenced = false;
  let keep = true;
  for (const line of lines) {
    const whole = line.trimEnd();
    const broken = !fenced && whole.endsWith("\\");
    const trimmed = broken ? whole.slice(0, -1) : whole;
    const fence = FENCE.test(trimmed);
    if (trimmed === "" && !fenced) {
      if (text !== "" && !text.endsWith("\n\n")) text = `${text.replace(/\n$/, "")}\n\n`;
      keep = true;
      continue;
    }
    const own = fenced || fence || OWN_LINE.test(trimmed);
    // Empty lines matter in code.
    if (text !== "" && (fenced || !text.endsWith("\n"))) text += own || keep ? "\n" : " ";
    text += own ? trimmed : trimmed.trimStart();
    keep = broken || (own && !LIST_ITEM.test(trimmed));
    if (fence) fenced = !fenced;
  }
  return text.trim();
}

/**
 * Joins lines by line breaks, without blanks at the ends of lines and empty lines at the ends of the text. A backslash at
 * the end of a line says the same, and is left out.
 */
export const keepLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trimEnd().replace(/\\$/, ""))
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
