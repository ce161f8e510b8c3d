import { annotation, type AnnotationRow } from "../../../annotations/table.js";
import type { Marker } from "../../../model/api-model.js";
import type { PrinterColumn } from "../../../../openapi/kubernetes/kind-extensions.js";
import { commentJson } from "./literals.js";
import { inlineProse } from "./prose-lines.js";

function argumentText(row: AnnotationRow, { value, text }: Marker): string {
  switch (row.argument.kind) {
    case "none":
      return "";
    case "json":
      return commentJson(value);
    case "extension": {
      const { name, value: json } = value as { readonly name: string; readonly value: unknown };
      return `${name} ${commentJson(json)}`;
    }
    case "words":
      return (value as readonly string[]).join(" ");
    case "wordAndText":
      return [value as string, inlineProse(text ?? "")].filter((part) => part !== undefined).join(" - ");
    case "text":
      return inlineProse(value as string) ?? "";
    case "strings":
      return commentJson(value);
    case "rule":
      return commentJson(value);
    case "column":
      return columnText(value as unknown as PrinterColumn);
    case "pairs":
      return pairsText(value as Readonly<Record<string, unknown>>);
    default:
      return value === true ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
  }
}

/** A word, in double quotes if it has spaces or quotes. */
const word = (text: string): string => (/^[^\s"=]+$/.test(text) ? text : commentJson(text));

function columnText({ name, jsonPath, type, format, priority, description }: PrinterColumn): string {
  return [
    word(name),
    word(jsonPath),
    `type=${type}`,
    ...(format === undefined ? [] : [`format=${word(format)}`]),
    ...(priority === undefined ? [] : [`priority=${priority}`]),
    ...(description === undefined ? [] : [inlineProse(description) ?? commentJson(description)]),
  ].join(" ");
}

function pairsText({ first, more, ...pairs }: Readonly<Record<string, unknown>>): string {
  return [
    ...(first === undefined ? [] : [first as string]),
    ...((more as readonly string[] | undefined) ?? []),
    ...Object.entries(pairs).map(([key, value]) =>
      value === true ? key : `${key}=${Array.isArray(value) ? value.join(",") : (value as string)}`,
    ),
  ].join(" ");
}

/** Prose and JSON have their own way to say the end of a comment. */
const withoutEnd = ({ argument: { kind } }: AnnotationRow, text: string): string =>
  ["json", "extension", "text", "wordAndText", "strings", "rule"].includes(kind)
    ? text
    : text.replaceAll("*/", "*&#47;");

/** An annotation as it stands in a comment. */
export function markerText(marker: Marker): string {
  const row = annotation(marker.name);
  const argument = row === undefined ? "" : withoutEnd(row, argumentText(row, marker));
  return argument === "" ? `@${marker.name}` : `@${marker.name} ${argument}`;
}
