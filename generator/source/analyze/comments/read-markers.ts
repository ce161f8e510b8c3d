import type { ts } from "ts-morph";
import { parseArgument } from "../../../annotations/parse-argument.js";
import { annotation, annotationTable, type Place } from "../../../annotations/table.js";
import { nearest } from "../../../../openapi/diagnostics/nearest.js";
import type { Marker } from "../../../model/api-model.js";
import { report, spanAt, type Context, type Documented } from "../context.js";
import { joinLines, type DocComment } from "./read-comment.js";

const PLACE_NAMES: Readonly<Record<Place, string>> = {
  file: "a file",
  interface: "an interface",
  alias: "a type alias",
  property: "a property",
  operations: "an @operations interface",
  method: "a method of an @operations interface",
};

/** Prose joins the description; everything else becomes a marker. */
const PROSE = new Set(["remarks", "privateRemarks", "see", "packageDocumentation"]);

/** Checks a comment's tags against the annotation table and reads their arguments. */
export function readMarkers(context: Context, comment: DocComment, place: Place, file: ts.SourceFile): Documented {
  const markers: Marker[] = [];
  const paragraphs = comment.description === "" ? [] : [comment.description];
  for (const { name, start } of comment.strays)
    if (annotation(name) !== undefined)
      report(context, "GV1004", spanAt(context, file, start, start + name.length + 1), {
        name,
        place: "a line behind other words",
        places: "a line of its own; a word that is no annotation goes into a code span, `@…`",
      });
  for (const tag of comment.tags) {
    const span = spanAt(context, file, tag.start, tag.start + tag.name.length + 1);
    const row = annotation(tag.name);
    if (row === undefined) {
      const guess = nearest(
        tag.name,
        annotationTable.map((known) => known.name),
      );
      report(context, "GV1003", span, {
        name: tag.name,
        ...(guess !== undefined && {
          help: `Did you mean @${guess}? All annotations: groupversion explain annotations`,
        }),
      });
      continue;
    }
    if (!row.places.includes(place)) {
      report(context, "GV1004", span, {
        name: row.name,
        place: PLACE_NAMES[place],
        places: row.name === "operations" ? "an interface" : row.places.map((p) => PLACE_NAMES[p]).join(" or "),
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
    const prose = joinLines(tag.text.split("\n"));
    if (row.name === "remarks") paragraphs.push(prose);
    if (row.name === "deprecated" && prose !== "") paragraphs.push(`Deprecated: ${prose}`);
    if (!PROSE.has(row.name))
      markers.push({
        name: row.name,
        value: parsed.value,
        ...(parsed.text !== undefined && { text: joinLines(parsed.text.split("\n")) }),
        span,
      });
  }
  return { description: paragraphs.join("\n\n"), markers };
}

export const findMarker = (markers: readonly Marker[], name: string): Marker | undefined =>
  markers.find((m) => m.name === name);

/** The word of a one-word annotation, or `undefined` where it is absent or has none. */
export const markerWord = (markers: readonly Marker[], name: string): string | undefined => {
  const value = findMarker(markers, name)?.value;
  return typeof value === "string" ? value : undefined;
};
