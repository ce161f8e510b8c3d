import { ts } from "ts-morph";
import { FENCE, joinLines, keepLines } from "../../comments/join-lines.js";
import { plainLinks, plainText, unescapeEnd } from "../../comments/escapes.js";

/** A block tag of a comment. Offsets are characters from the start of the file. */
export interface CommentTag {
  readonly name: string;
  /** Text up to the next tag, without the comment's stars. */
  readonly text: string;
  /** Offset of the at sign. */
  readonly start: number;
}

/** An inline tag, `{@name text}`, in prose. */
export interface InlineTag {
  readonly name: string;
  readonly text: string;
  /** The source text, with its braces. */
  readonly whole: string;
  /** Offset of the at sign. */
  readonly start: number;
}

export interface DocComment {
  /** Offset of the comment in its file; `undefined` if there is none. */
  readonly pos?: number;
  /** Lines joined into paragraphs; see {@link joinLines}. */
  readonly description: string;
  /** The same with the comment's line breaks. */
  readonly lines: string;
  readonly tags: readonly CommentTag[];
  /** Tags after other words of a line. They count as text: a tag must start its line. */
  readonly strays: readonly Pick<CommentTag, "name" | "start">[];
  /** Inline tags of the description and of other prose, without links. */
  readonly inline: readonly InlineTag[];
}

const EMPTY: DocComment = { description: "", lines: "", tags: [], strays: [], inline: [] };
/** Tags whose text is prose and may contain inline tags. */
const PROSE_TAGS = new Set(["remarks", "deprecated", "returns", "param", "response", "summary", "privateRemarks"]);
const TAG = /^\s*@([A-Za-z][\w-]*)/;

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The comment's lines without stars and delimiters, each with the offset of its first character in the file. */
function commentLines(source: string, pos: number, end: number): Line[] {
  const lines: Line[] = [];
  let at = pos + 3;
  for (const raw of source.slice(at, end - 2).split("\n")) {
    const star = lines.length === 0 ? (/^ ?/.exec(raw)?.[0].length ?? 0) : (/^\s*\* ?/.exec(raw)?.[0].length ?? 0);
    lines.push({ text: raw.slice(star).replace(/\r$/, ""), start: at + star });
    at += raw.length + 1;
  }
  return lines;
}

/** Tags in a line's text, starting at `from`. Code and quoted text have none. */
function straysIn(line: Line, from: number): { name: string; start: number }[] {
  if (!line.text.includes("@", from)) return [];
  const plain = line.text.replace(/`[^`]*`|"(?:[^"\\]|\\.)*"/g, (quoted) => " ".repeat(quoted.length));
  return [...plain.slice(from).matchAll(/\s@([A-Za-z][\w-]*)/g)].map((match) => ({
    name: match[1] ?? "",
    start: line.start + from + match.index + 1,
  }));
}

/** Inline tags in a line's text, starting at `from`, except links with a target. Code has none. */
function inlineIn(line: Line, from: number): InlineTag[] {
  if (!line.text.includes("{@", from)) return [];
  const plain = line.text.replace(/`[^`]*`/g, (quoted) => " ".repeat(quoted.length));
  return [...plain.slice(from).matchAll(/\{@([A-Za-z]\w*)[ \t]*([^}]*)\}/g)]
    .map((match) => ({
      name: match[1] ?? "",
      text: (match[2] ?? "").trim(),
      whole: match[0],
      start: line.start + from + match.index + 1,
    }))
    .filter(({ name, text }) => !(/^link(code|plain)?$/.test(name) && text !== ""));
}

/** Parses the documentation comment at `pos` to `end` of the source. */
export function parseComment(source: string, pos: number, end: number): DocComment {
  const description: string[] = [];
  const tags: { name: string; lines: string[]; start: number }[] = [];
  const strays: { name: string; start: number }[] = [];
  const inline: InlineTag[] = [];
  let fenced = false;
  for (const line of commentLines(source, pos, end)) {
    const match = fenced ? null : TAG.exec(line.text);
    if (FENCE.test(line.text)) fenced = !fenced;
    if (!fenced) strays.push(...straysIn(line, match?.[0].length ?? 0));
    if (match?.[1] !== undefined) {
      tags.push({
        name: match[1],
        lines: [line.text.slice(match[0].length)],
        start: line.start + match[0].length - match[1].length - 1,
      });
    } else (tags.at(-1)?.lines ?? description).push(line.text);
    const open = tags.at(-1);
    if (!fenced && (open === undefined || PROSE_TAGS.has(open.name)))
      inline.push(...inlineIn(line, match?.[0].length ?? 0));
  }
  return {
    pos,
    description: plainText(joinLines(description)),
    lines: plainText(keepLines(description)),
    tags: tags.map(({ name, lines, start }) => ({ name, text: unescapeEnd(plainLinks(lines.join("\n"))), start })),
    strays,
    inline,
  };
}

export const isDoc = (source: string, range: ts.TextRange & { readonly kind: ts.SyntaxKind }): boolean =>
  range.kind === ts.SyntaxKind.MultiLineCommentTrivia &&
  source.startsWith("/**", range.pos) &&
  source[range.pos + 3] !== "/";

export const isFileComment = (source: string, range: ts.TextRange): boolean =>
  /(^|\n)[\s*/]*@packageDocumentation\b/.test(source.slice(range.pos, range.end));

/**
 * The documentation comments before a declaration or member, in source order. A comment at the end of another item's
 * line belongs to that item and is not included.
 */
export function commentRanges(node: ts.Node, file: ts.SourceFile): readonly ts.CommentRange[] {
  const { text } = file;
  const start = node.getStart(file);
  const onLine = (ts.getTrailingCommentRanges(text, node.pos) ?? []).filter(
    (range) => node.pos > 0 && !text.slice(range.end, start).includes("\n"),
  );
  return [...onLine, ...(ts.getLeadingCommentRanges(text, node.pos) ?? [])].filter((range) => isDoc(text, range));
}

/** The documentation comment of a declaration or member: the last one before it that is not the file's own. */
export function readComment(node: ts.Node, file: ts.SourceFile): DocComment {
  const last = commentRanges(node, file).at(-1);
  return last === undefined || (node.pos === 0 && isFileComment(file.text, last))
    ? EMPTY
    : parseComment(file.text, last.pos, last.end);
}

/** The file's own comment: the first that has `@packageDocumentation` (or, to report it missing, `@groupVersion`). */
export function readFileComment(file: ts.SourceFile): DocComment {
  const ranges = (ts.getLeadingCommentRanges(file.text, 0) ?? []).filter((range) => isDoc(file.text, range));
  const own = ranges.find((range) => isFileComment(file.text, range));
  return own === undefined ? EMPTY : parseComment(file.text, own.pos, own.end);
}

/** The last documentation comment among the white space and bars between two offsets. */
export function lastComment(source: string, from: number, to: number): DocComment | undefined {
  const matches = [...source.slice(from, to).matchAll(/\/\*\*(?!\/)[\s\S]*?\*\//g)];
  const last = matches.at(-1);
  return last === undefined ? undefined : parseComment(source, from + last.index, from + last.index + last[0].length);
}
