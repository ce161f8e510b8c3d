import { textWidth } from "./layout.js";

/** Wraps Markdown at words. Lists keep their indentation; code, tables and URLs are not wrapped. */
export function wrapText(text: string, room: number): readonly string[] {
  const result: string[] = [];
  let fenced = false;
  for (const line of text.split("\n")) {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    if (fenced || (line.length <= room && textWidth(line) <= room) || /^(?: {4}|\s*[|#]|\s*```)/.test(line))
      result.push(line);
    else result.push(...wrappedLine(line, room));
  }
  return result;
}

/** Words that must not start a line: Markdown would read a list, heading or quotation, or a tool a tag. */
const MEANS_SOMETHING = /^(?:[-+*>|#=~]|\d+[.)]|@|\\@|```)/;

function wrappedLine(line: string, room: number): readonly string[] {
  const [marker = ""] = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?/.exec(line) ?? [];
  const hanging = line.startsWith("@") ? "  " : " ".repeat(marker.length);
  const lines: string[] = [];
  let current = marker;
  let columns = textWidth(marker);
  let isEmpty = true;
  for (const word of wordsOf(line.slice(marker.length))) {
    const added = textWidth(word);
    if (!isEmpty && columns + 1 + added > room) {
      lines.push(current);
      current = hanging + word;
      columns = hanging.length + added;
    } else {
      current += isEmpty ? word : ` ${word}`;
      columns += isEmpty ? added : added + 1;
      isEmpty = false;
    }
  }
  return [...lines, current];
}

/** Splits at words. Short code spans and links are words. A word that must not start a line joins its neighbour. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of text.match(/(?:`[^`]{1,60}`|\[[^\][]{1,60}\]\([^()\s]*\)|\{@link [^{}]*\}|[^\s`[{]+|[`[{])+/g) ??
    []) {
    if (words.length > 0 && MEANS_SOMETHING.test(word)) words.push(`${words.pop() ?? ""} ${word}`);
    else words.push(word);
  }
  return words;
}
