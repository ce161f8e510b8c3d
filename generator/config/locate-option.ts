import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import type { Span } from "../../openapi/diagnostics/span.js";

/** Names and indices that lead to an option: `["outputs", 0, "profile"]`. */
export type OptionPath = readonly (string | number)[];

/** The place of an option's name, or of its value if it has no name. */
export type Locate = (path: OptionPath) => Span;

const rangeOf = (node: unknown): readonly [number, number] | undefined => {
  const range = (node as Node | null | undefined)?.range;
  return range === null || range === undefined ? undefined : [range[0], range[1]];
};

/** Locates options in a JSON configuration. A missing option has the place of the object that should contain it. */
export function optionLocator(text: string, file: string): Locate {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: false });
  return (path) => {
    let node: unknown = document.contents;
    let [start, end] = rangeOf(node) ?? [0, 1];
    for (const step of path) {
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
      const item: unknown = isSeq(node) && typeof step === "number" ? node.items[step] : pair?.value;
      const range = rangeOf(pair?.key ?? item);
      if (range === undefined) break;
      [start, end] = range;
      node = item;
    }
    const { line, col } = lines.linePos(start);
    const newline = text.indexOf("\n", start);
    return { file, line, column: col, length: Math.max(1, Math.min(end, newline < 0 ? end : newline) - start) };
  };
}
