import type { ts } from "ts-morph";
import { parseArgument } from "../../../annotations/parse-argument.js";
import { annotation, annotationTable, type Place } from "../../../annotations/table.js";
import { nearest } from "../../../../openapi/diagnostics/nearest.js";
import type { Marker } from "../../../model/api-model.js";
import { report, spanAt, type Context, type Documented } from "../context.js";
import type { Span } from "../../../../openapi/diagnostics/span.js";
import { inheritedText } from "./inherited-text.js";
import { unescapeProse } from "../../comments/escapes.js";
import { joinLines, keepLines } from "../../comments/join-lines.js";
import type { CommentTag, DocComment } from "./read-comment.js";

export const PLACE_NAMES: Readonly<Record<Place, string>> = {
  file: "a file",
  interface: "an interface",
  alias: "a type alias",
  enum: "an enum",
  enumMember: "a value of an enum",
  property: "a property",
  index: "an index signature",
  operations: "an @operations interface",
  method: "a method of an @operations interface",
};

const NAMES = annotationTable.map(({ name }) => name);

/** What an unknown tag was probably meant to be. */
function guessOf(name: string): { readonly help?: string } {
  if (name.toLowerCase() === "inheritdoc")
    return { help: "Did you mean {@inheritDoc}? It is an inline tag, in braces." };
  const guess = nearest(name, NAMES);
  return guess === undefined
    ? {}
    : { help: `Did you mean @${guess}? All annotations: groupversion explain annotations` };
}

/** Prose is added to the description; all other tags become markers. */
const PROSE = new Set(["description", "remarks", "privateRemarks", "see", "packageDocumentation"]);

/** The allowed places of an annotation, for messages. */
export const placesOf = (name: string): string =>
  name === "operations" ? "an interface" : eitherOf((annotation(name)?.places ?? []).map((p) => PLACE_NAMES[p]));

/** `a`, `a or b`, `a, b or c`. */
const eitherOf = (words: readonly string[]): string =>
  [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" or ");

/**
 * Reads a comment of another package. Its tags follow that package's rules, so annotations of the table count only if
 * they parse, and all other tags are ignored.
 */
function readForeign(comment: DocComment, place: Place, spanOfTag: (tag: CommentTag) => Span): Documented {
  const markers: Marker[] = [];
  const paragraphs = [comment.description.replace(/\s*\{@[^}]*\}|\s@[A-Za-z].*$/gm, "").trim()];
  for (const tag of comment.tags) {
    const row = annotation(tag.name);
    const parsed = row?.places.includes(place) === true ? parseArgument(row.argument, tag.text) : undefined;
    // Other packages mean their own readers by @internal, and their types are used all the same.
    if (row === undefined || row.name === "internal" || parsed === undefined || "problem" in parsed) continue;
    if (row.repeatable !== true && markers.some((m) => m.name === row.name)) continue;
    const prose = joinLines(tag.text.split("\n"));
    if (row.name === "remarks") paragraphs.push(prose);
    if (row.name === "deprecated") paragraphs.push(deprecation(prose));
    if (!PROSE.has(row.name) && row.name !== "deprecated")
      markers.push({ name: row.name, value: parsed.value, span: spanOfTag(tag) });
  }
  return { description: paragraphs.filter((text) => text !== "").join("\n\n"), markers };
}

const deprecation = (prose: string): string => (prose === "" ? "Deprecated." : `Deprecated: ${prose}`);

/** The description of a comment, with its line breaks if they are to be kept. */
const proseOf = (context: Context, comment: DocComment): string =>
  context.keepLines ? comment.lines : comment.description;

/** The text of a tag that is prose. */
const tagProse = (context: Context, text: string): string =>
  unescapeProse((context.keepLines ? keepLines : joinLines)(text.split("\n")).trim());

/** Reports a tag after other words of its line, unless it is a word of the text, such as the name of a package. */
function reportStray(context: Context, name: string, span: Span): void {
  if (annotation(name) !== undefined)
    report(context, "GV1004", span, {
      name,
      place: "a line after other words",
      places: "a line of its own; put a word that is not an annotation into a code span, `@…`",
    });
  else if (nearest(name, NAMES) !== undefined) report(context, "GV1003", span, { name, ...guessOf(name) });
}

/** Replaces `{@inheritDoc}` by the inherited text, and reports unsupported inline tags. */
function resolveInline(context: Context, comment: DocComment, file: ts.SourceFile, node: ts.Node | undefined): string {
  let description = proseOf(context, comment);
  for (const { name, text, whole, start } of comment.inline) {
    const span = spanAt(context, file, start, start + name.length + 1);
    if (name === "inheritDoc") {
      const inherited = node === undefined ? undefined : inheritedText(context, node, text);
      if (!description.includes(whole))
        report(context, "GV1005", span, {
          name,
          problem: "only the text before the first annotation can inherit a comment",
          example: "the text itself",
        });
      else if (inherited === undefined)
        report(context, "GV1005", span, {
          name,
          problem: text === "" ? "there is no comment to inherit here" : `there is no comment of "${text}" here`,
          example: "{@inheritDoc Order.total}, or the text itself",
        });
      description = description.replace(whole, () => inherited ?? "");
    } else if (/^link(code|plain)?$/.test(name))
      report(context, "GV1005", span, { name, problem: "the link has no target", example: "{@link Order}" });
    else
      report(context, "GV1003", span, {
        name,
        help: "The inline tags are {@link …} and {@inheritDoc …}. Put literal text into a code span: `{@…}`",
      });
  }
  return description.trim();
}

/**
 * Checks a comment's tags against the annotation table and parses their arguments.
 *
 * @param node - the declaration or member with the comment; absent for a file's own comment
 */
export function readMarkers(
  context: Context,
  comment: DocComment,
  place: Place,
  file: ts.SourceFile,
  node?: ts.Node,
): Documented {
  if (comment.pos !== undefined) context.comments.add(`${file.fileName}:${comment.pos}`);
  const spanOfTag = ({ name, start }: Pick<CommentTag, "name" | "start">): Span =>
    spanAt(context, file, start, start + name.length + 1);
  if (context.isLibrary(file)) return readForeign(comment, place, spanOfTag);
  const markers: Marker[] = [];
  const text = comment.inline.length === 0 ? proseOf(context, comment) : resolveInline(context, comment, file, node);
  const paragraphs = text === "" ? [] : [text];
  for (const { name, start } of comment.strays) reportStray(context, name, spanOfTag({ name, start }));
  for (const tag of comment.tags) {
    const span = spanAt(context, file, tag.start, tag.start + tag.name.length + 1);
    const row = annotation(tag.name);
    if (row === undefined) {
      report(context, "GV1003", span, { name: tag.name, ...guessOf(tag.name) });
      continue;
    }
    if (!row.places.includes(place)) {
      report(context, "GV1004", span, {
        name: row.name,
        place: PLACE_NAMES[place],
        places: placesOf(row.name),
      });
      continue;
    }
    const parsed = parseArgument(row.argument, tag.text);
    if ("problem" in parsed) {
      report(context, "GV1005", span, { name: row.name, problem: parsed.problem, example: row.example });
      continue;
    }
    if (row.repeatable !== true && markers.some((m) => m.name === row.name)) {
      report(context, "GV1007", span, { name: row.name });
      continue;
    }
    const clash = markers.find(
      (m) => (row.excludes ?? []).includes(m.name) || (annotation(m.name)?.excludes ?? []).includes(row.name),
    );
    if (clash !== undefined)
      report(context, "GV1006", span, { name: row.name, other: `@${clash.name}`, remedy: "Keep one of the two." });
    const prose = tagProse(context, tag.text);
    if (row.name === "description") paragraphs.push(parsed.value as string);
    if (row.name === "remarks") paragraphs.push(prose);
    if (row.name === "see") paragraphs.push(`See: ${prose}`);
    // Operations have a keyword for it.
    const isOperation = place === "method" || place === "operations";
    if (row.name === "deprecated" && (prose !== "" || !isOperation)) paragraphs.push(deprecation(prose));
    if (!PROSE.has(row.name))
      markers.push({
        name: row.name,
        value: row.argument.kind === "text" ? unescapeProse(parsed.value as string) : parsed.value,
        ...(parsed.text !== undefined && { text: unescapeProse(joinLines(parsed.text.split("\n"))) }),
        span,
      });
  }
  return { description: paragraphs.join("\n\n"), markers };
}

export const findMarker = (markers: readonly Marker[], name: string): Marker | undefined =>
  markers.find((m) => m.name === name);

/** The word of a one-word annotation; `undefined` if the annotation or the word is absent. */
export const markerWord = (markers: readonly Marker[], name: string): string | undefined => {
  const value = findMarker(markers, name)?.value;
  return typeof value === "string" ? value : undefined;
};
