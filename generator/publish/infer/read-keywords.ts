import { annotationTable, type AnnotationRow, type AppliesTo } from "../../annotations/table.js";
import { parseArgument } from "../../annotations/parse-argument.js";
import type { Marker } from "../../model/api-model.js";
import type { Json } from "../../../openapi/types/json.js";
import type { OutputDialect } from "../documents/dialects/output-dialect.js";
import type { Schema } from "../../../openapi/types/swagger-2.js";
import { NO_SPAN, spanAt } from "./span.js";

const rowsByKeyword: ReadonlyMap<string, AnnotationRow> = new Map(
  annotationTable.flatMap((row) => (row.emits === undefined ? [] : [[row.emits.keyword, row] as const])),
);

/** Keywords that the type itself says. */
const STRUCTURE = new Set(
  "$ref type format items properties required additionalProperties enum description discriminator".split(" "),
);

/** The text of an argument, as it stands behind an annotation's name; `undefined` if the annotation cannot say it. */
export function argumentText({ argument }: AnnotationRow, value: Json): string | undefined {
  const text = plainText(argument.kind, value);
  if (text === undefined) return undefined;
  const parsed = parseArgument(argument, text);
  return "problem" in parsed || JSON.stringify(parsed.value) !== JSON.stringify(value) ? undefined : text;
}

function plainText(kind: AnnotationRow["argument"]["kind"], value: Json): string | undefined {
  switch (kind) {
    case "none":
      return value === true ? "" : undefined;
    case "json":
      return JSON.stringify(value);
    case "words":
      return Array.isArray(value) ? value.join(" ") : undefined;
    case "number":
    case "count":
      return typeof value === "number" ? String(value) : undefined;
    default:
      // Anything but one line would be joined or cut.
      return typeof value === "string" && !/[\r\n]/.test(value) && value.trim() === value ? value : undefined;
  }
}

/** Annotations that only make sense together; alone, each is written as an extension. */
const COMPANIONS: Readonly<Record<string, (schema: Schema) => boolean>> = {
  "x-kubernetes-patch-merge-key": (schema) => schema["x-kubernetes-patch-strategy"] !== undefined,
  "x-kubernetes-list-map-keys": (schema) => schema["x-kubernetes-list-type"] === "map",
  "x-kubernetes-list-type": (schema) =>
    schema["x-kubernetes-list-type"] !== "map" || Array.isArray(schema["x-kubernetes-list-map-keys"]),
  exclusiveMinimum: (schema) => typeof schema.minimum === "number",
  exclusiveMaximum: (schema) => typeof schema.maximum === "number",
};

function markersOf(
  row: AnnotationRow,
  keyword: string,
  value: Json,
  schema: Schema,
  pointer: string,
): Marker[] | undefined {
  if (COMPANIONS[keyword]?.(schema) === false) return undefined;
  const values: readonly Json[] =
    row.emits?.collect === true
      ? Array.isArray(value)
        ? (value as readonly Json[])
        : []
      : row.argument.kind === "words" && typeof value === "string"
        ? [value.split(",")]
        : [value];
  if (values.length === 0 || values.some((each) => argumentText(row, each) === undefined)) return undefined;
  return values.map((each) => ({ name: row.name, value: each, span: spanAt(pointer) }));
}

const EXTENSION = { kind: "extension" } as const;

/** A vendor extension as an annotation; `undefined` if an annotation cannot say it, such as numbers beyond 2^53. */
export function extensionMarker(name: string, value: Json): Marker | undefined {
  const isSayable =
    /^x-[\w.-]+$/.test(name) && !("problem" in parseArgument(EXTENSION, `${name} ${JSON.stringify(value)}`));
  return isSayable ? { name: "extension", value: { name, value }, span: NO_SPAN } : undefined;
}

const NOTHING: ReadonlySet<string> = new Set();

export interface ReadKeywords {
  readonly markers: readonly Marker[];
  /** Keywords that no annotation can say. */
  readonly unsaid: readonly string[];
}

/**
 * The annotations that say a schema's keywords besides its type.
 *
 * @param family - what the schema describes
 */
export function readKeywords(
  schema: Schema,
  family: AppliesTo,
  pointer: string,
  { skip = NOTHING, dialect = "2.0" }: { readonly skip?: ReadonlySet<string>; readonly dialect?: OutputDialect } = {},
): ReadKeywords {
  const markers: Marker[] = [];
  const unsaid: string[] = [];
  for (const keyword of Object.keys(schema)) {
    if (STRUCTURE.has(keyword) || skip.has(keyword)) continue;
    const value = schema[keyword] as Json;
    if (keyword === "deprecated" && dialect !== "2.0" && value === true) {
      markers.push({ name: "deprecated", value: "", span: spanAt(pointer) });
      continue;
    }
    const known = rowsByKeyword.get(keyword);
    const row = known?.emits?.since === undefined || dialect >= known.emits.since ? known : undefined;
    const fits = row?.emits?.on === undefined || family === "any" || row.emits.on.includes(family);
    const said = row !== undefined && fits ? markersOf(row, keyword, value, schema, pointer) : undefined;
    const extension = said === undefined ? extensionMarker(keyword, value) : undefined;
    if (said !== undefined) markers.push(...said);
    else if (extension !== undefined) markers.push(extension);
    else unsaid.push(keyword);
  }
  return { markers, unsaid };
}
