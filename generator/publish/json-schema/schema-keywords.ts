import { annotation } from "../../annotations/table.js";
import type { Marker } from "../../model/api-model.js";
import type { Json } from "../../../openapi/types/json.js";
import { isObject } from "../../../openapi/types/objects.js";

/** A schema of JSON Schema, being written. */
export type Written = Record<string, unknown>;

/** Formats that draft 7 defines. Validators reject those that they do not know, so others are left out. */
const FORMATS = new Set([
  "date",
  "date-time",
  "email",
  "hostname",
  "idn-email",
  "idn-hostname",
  "ipv4",
  "ipv6",
  "iri",
  "iri-reference",
  "json-pointer",
  "regex",
  "relative-json-pointer",
  "time",
  "uri",
  "uri-reference",
  "uri-template",
]);

/** Annotations beyond those of OpenAPI that a JSON Schema can express. */
export const JSON_SCHEMA_ANNOTATIONS: ReadonlySet<string> = new Set([
  "exactlyOneOf",
  "atMostOneOf",
  "atLeastOneOf",
  "preserveUnknownFields",
  "embeddedResource",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
]);

/** Groups of annotations whose keywords JSON Schema has. */
const GROUPS: ReadonlySet<string> = new Set(["validation", "defaults", "information"]);

const JUNCTIONS = new Set(["allOf", "anyOf", "oneOf", "not"]);

/** A format that validators know; none for others. */
export const formatOf = (format: string | undefined): Written =>
  format !== undefined && FORMATS.has(format) ? { format } : {};

/** The keywords of one bound. In draft 7 an exclusive bound is a number of its own. */
function boundOf(inclusive: unknown, exclusive: unknown, [name, exclusiveName]: readonly [string, string]): Written {
  if (exclusive === true) return inclusive === undefined ? {} : { [exclusiveName]: inclusive };
  return {
    ...(inclusive !== undefined && { [name]: inclusive }),
    ...(typeof exclusive === "number" && { [exclusiveName]: exclusive }),
  };
}

function withBounds({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...rest }: Written): Written {
  return {
    ...rest,
    ...boundOf(minimum, exclusiveMinimum, ["minimum", "exclusiveMinimum"]),
    ...boundOf(maximum, exclusiveMaximum, ["maximum", "exclusiveMaximum"]),
  };
}

/** A value validation as annotations write it, in the dialect of CustomResourceDefinitions. */
function inDraft7(schema: Json): Json {
  if (Array.isArray(schema)) return (schema as readonly Json[]).map(inDraft7);
  if (!isObject(schema)) return schema;
  const { format, ...rest } = schema as Readonly<Record<string, Json>>;
  const inner = Object.entries(rest).map(([key, value]): [string, Json] =>
    JUNCTIONS.has(key) || key === "items" || key === "additionalProperties"
      ? [key, inDraft7(value)]
      : key === "properties" && isObject(value)
        ? [key, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inDraft7(each)]))]
        : [key, value],
  );
  return withBounds({
    ...Object.fromEntries(inner),
    ...(typeof format === "string" ? formatOf(format) : {}),
  }) as Json;
}

const isSet = (field: string): Written => ({ required: [field] });

/** What a rule about several fields says; `undefined` for other annotations. */
function choiceOf({ name, value }: Marker): Written | undefined {
  const fields = Array.isArray(value) ? (value as readonly string[]).map(isSet) : [];
  if (name === "exactlyOneOf") return { oneOf: fields };
  if (name === "atLeastOneOf") return { anyOf: fields };
  return name === "atMostOneOf" ? { oneOf: [...fields, { not: { anyOf: fields } }] } : undefined;
}

/** The keyword of an annotation that stands for one. */
function keywordOf({ name, value }: Marker): Written {
  if (name === "deprecated") return { deprecated: true };
  if (name === "example") return { examples: [value] };
  if (name === "format") return formatOf(value as string);
  if (name === "listType") return value === "set" ? { uniqueItems: true } : {};
  if (name === "extension") {
    const extension = value as { readonly name: string; readonly value: Json };
    return { [extension.name]: extension.value };
  }
  const emits = annotation(name)?.emits;
  const isKnown = emits !== undefined && GROUPS.has(emits.group);
  return isKnown && name !== "externalDocs" ? { [emits.keyword]: value } : {};
}

/**
 * The keywords that annotations stand for. Rules of CEL, merge keys and what else JSON Schema cannot express are left
 * out.
 */
export function writeKeywords(markers: readonly Marker[]): Written {
  const conditions: unknown[] = [];
  const keywords: Written = {};
  for (const marker of markers) {
    const choice = choiceOf(marker);
    if (choice !== undefined) conditions.push(choice);
    else if (marker.name === "allOf") conditions.push(...(inDraft7(marker.value) as readonly Json[]));
    else if (JUNCTIONS.has(marker.name)) conditions.push({ [marker.name]: inDraft7(marker.value) });
    else Object.assign(keywords, keywordOf(marker));
  }
  return { ...withBounds(keywords), ...(conditions.length > 0 && { allOf: conditions }) };
}
