import { docComment } from "./text/doc-comment.js";
import {
  choose,
  flatText,
  group,
  hardline,
  indent,
  join,
  line as lineBreak,
  LINE_WIDTH,
  printLayout,
  softline,
  textWidth,
  type Layout,
} from "../common/text/layout.js";
import type { DocView } from "./view.js";

/** A line of code, starting with its indentation; broken as prettier would if it is too long. */
function line(...pieces: readonly Layout[]): string {
  const parts = onOwnLine(pieces);
  const [first = ""] = parts;
  const spaces = typeof first === "string" ? first.length - first.trimStart().length : 0;
  if (spaces === 0 || typeof first !== "string") return printLayout(parts);
  return " ".repeat(spaces) + printLayout([first.slice(spaces), ...parts.slice(1)], spaces);
}

/** Moves a union at the end of a line to the next line if that keeps the union on one line. */
function onOwnLine(parts: readonly Layout[]): readonly Layout[] {
  const [type, end] = parts.slice(-2);
  if (typeof type !== "object" || !("kind" in type) || type.kind !== "group" || type.union !== true) return parts;
  const before = parts.slice(0, -2);
  const flat = flatText(type);
  const first = typeof before[0] === "string" ? before[0] : "";
  const spaces = first.length - first.trimStart().length + 2;
  const room = (text: string | undefined): boolean => text !== undefined && textWidth(text) <= LINE_WIDTH;
  const tail = flatText(end ?? "");
  const head = flatText(before);
  if (flat === undefined || tail === undefined || head === undefined || room(head + flat + tail)) return parts;
  if (!room(" ".repeat(spaces) + flat + tail)) return parts;
  return [...before, indent([hardline, flat]), end ?? ""];
}

/** `yes` or nothing. */
const when = (condition: unknown, yes: Layout): Layout => (condition === true ? yes : "");

/** `(a, b)`: arguments of a call. As in prettier, the braces of a last object argument stay at the parentheses. */
function callArguments(...given: readonly (Layout | readonly Layout[])[]): Layout {
  const parts = given.flatMap(each);
  const last = parts.at(-1);
  if (last === undefined || !isObject(last)) return parenthesized(parts, "");
  return ["(", parts.slice(0, -1).map((part): Layout => [part, ", "]), last, ")"];
}

const isObject = (part: Layout): boolean =>
  typeof part === "object" &&
  "kind" in part &&
  part.kind === "group" &&
  Array.isArray(part.content) &&
  part.content[0] === "{";

/** `(a: A, b?: B): C`: parameters and return type of a function. */
const signature = (first: Layout, others: readonly Layout[], returns: Layout): Layout =>
  parenthesized([...(first === "" ? [] : [first]), ...others], [": ", returns]);

const each = (part: Layout | readonly Layout[]): readonly Layout[] =>
  typeof part === "object" && !("kind" in part) ? part : [part];

function parenthesized(parts: readonly Layout[], behind: Layout): Layout {
  if (parts.length === 0) return group(["()", behind]);
  return group(["(", indent([softline, join([",", lineBreak], parts)]), choose(",", ""), softline, ")", behind]);
}

/** `{ a, b }`: imported or exported names. */
function braces(names: readonly string[]): Layout {
  const [only] = names;
  if (names.length === 1 && only !== undefined && !only.includes(" as ")) return `{ ${only} }`;
  return group(["{", indent([lineBreak, join([",", lineBreak], names)]), choose(",", ""), lineBreak, "}"]);
}

/** ` Name extends A, B`, for an interface. */
function heading(name: string, bases: readonly Layout[]): Layout {
  // A single base never breaks.
  if (bases.length === 1) return [` ${name} extends `, ...bases];
  if (bases.length === 0) return ` ${name}`;
  const list = group(indent([lineBreak, join([",", lineBreak], bases)]));
  return group(indent([" ", name, lineBreak, "extends", list]));
}

/** A doc comment with its newline, or nothing. Cached: parameters of the same name mostly have the same text. */
function comments(): (doc: DocView, indentation: string) => string {
  const known = new Map<string, string>();
  return (doc, indentation) => {
    const key = [indentation, doc.text, ...doc.tags].join("\0");
    const text = known.get(key) ?? docComment(doc, indentation);
    known.set(key, text);
    return text;
  };
}

/** A value as JSON text, laid out for a file. */
const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** The helpers for templates of a TypeScript client, in addition to the blocks of Handlebars. */
export const createHelpers = () => ({
  line,
  when,
  arguments: callArguments,
  signature,
  braces,
  heading,
  comment: comments(),
  json,
});
