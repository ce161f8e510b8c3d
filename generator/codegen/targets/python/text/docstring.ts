import { textWidth } from "../../common/text/layout.js";
import { wrapText } from "../../common/text/wrap-text.js";
import type { DocSectionView, DocView } from "../view.js";

const WIDTH = 120;
const STEP = "    ";
const QUOTES = 3;

/** What would end the literal, or be interpreted in it. */
const escaped = (text: string): string => text.replace(/\\/g, "\\\\").replace(/"""/g, '\\"\\"\\"');

/** Lines without the indentation shared by all but the first: ruff removes it. */
function dedented(lines: readonly string[]): readonly string[] {
  const [first = "", ...others] = lines;
  const least = others.reduce((spaces, line) => (line === "" ? spaces : Math.min(spaces, line.search(/\S/))), Infinity);
  return least === 0 || least === Infinity ? lines : [first, ...others.map((line) => line.slice(least))];
}

/** Wrapped entries by their content: parameters of the same name mostly have the same text. */
export type KnownEntries = Map<string, readonly string[]>;

/** A section's entry, with a hanging indent. */
function entryLines({ name, text }: DocSectionView["entries"][number], room: number): readonly string[] {
  const [first = "", ...others] = wrapText(name === "" ? text : `${name}: ${text}`, room - 2 * STEP.length);
  const hanging = name === "" ? STEP : STEP + STEP;
  return [STEP + first, ...others.map((line) => (line === "" ? "" : hanging + line))];
}

function contentOf({ text, sections }: DocView, room: number, known: KnownEntries): readonly string[] {
  const lines = text === "" ? [] : [...wrapText(escaped(text), room)];
  for (const { title, entries } of sections) {
    if (lines.length > 0) lines.push("");
    lines.push(`${title}:`);
    for (const entry of entries) {
      const key = `${room} ${entry.name} ${entry.text}`;
      const wrapped = known.get(key) ?? entryLines({ name: escaped(entry.name), text: escaped(entry.text) }, room);
      known.set(key, wrapped);
      lines.push(...wrapped);
    }
  }
  return lines;
}

/** A docstring in Google style: on one line if it fits, otherwise wrapped at words. Empty if there is no text. */
export function docstring(doc: DocView, indentation: string, known: KnownEntries = new Map()): string {
  // The first line also holds the opening quotes, and the closing ones if it is the only line.
  const room = WIDTH - indentation.length - QUOTES;
  const wide = linesOf(doc, room, known);
  const isTooLong = wide.length === 1 && textWidth(wide[0] ?? "") > room - QUOTES;
  const [first = "", ...others] = isTooLong ? linesOf(doc, room - QUOTES, known) : wide;
  if (first === "") return "";
  // A quote next to the closing quotes would join them.
  const head = first.startsWith('"') ? ` ${first}` : first;
  if (others.length === 0) return `${indentation}"""${head}${first.endsWith('"') ? " " : ""}"""`;
  const rest = others.map((line) => (line === "" ? "\n" : `${indentation}${line}\n`)).join("");
  return `${indentation}"""${head}\n${rest}${indentation}"""`;
}

const linesOf = (doc: DocView, room: number, known: KnownEntries): readonly string[] =>
  dedented(contentOf(doc, room, known).map((line) => line.trimEnd()));
