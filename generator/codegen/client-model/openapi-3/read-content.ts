import { isDeepStrictEqual } from "node:util";
import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Content, Framing, Type } from "../client-model.js";
import { isObject, textOf, type JsonObject } from "../json.js";
import { contentKind, isMediaType, type ContentKind } from "../model/media-type.js";
import { childOf, resolve } from "../read-context.js";
import { readType } from "../schemas/read-schema.js";
import type { SchemaScope } from "../schemas/schema-scope.js";
import { valueFacets } from "../schemas/value-facets.js";
import { readExamples } from "./read-examples.js";
import { readFields } from "./read-fields.js";
import { isBinary } from "./is-binary.js";

const BYTES: Type = { kind: "bytes" };
const STRING: Type = { kind: "scalar", scalar: "string" };

const FRAMINGS: Readonly<Partial<Record<ContentKind, Framing>>> = { events: "sse", lines: "json-lines" };

/** The type of content without a schema. */
function usualType(kind: ContentKind): Type {
  if (kind === "json" || kind === "lines" || kind === "form" || kind === "multipart") return { kind: "any" };
  return kind === "text" || kind === "events" ? STRING : BYTES;
}

/** Content that is not JSON is bytes if the schema describes no structure. */
function readContentType(scope: SchemaScope, schema: DocumentNode | undefined, kind: ContentKind): Type {
  if (schema === undefined) return usualType(kind);
  const target = resolve(scope.context, schema);
  if (kind !== "json" && isBinary(target?.value)) return BYTES;
  const isPlainString =
    isObject(target?.value) && target.value["type"] === "string" && target.value["enum"] === undefined;
  return kind === "bytes" && isPlainString ? BYTES : readType(scope, schema);
}

/** The schema of the items of a stream: in events of OpenAPI 3.2, what `data` contains. */
function itemSchema(scope: SchemaScope, node: DocumentNode, kind: ContentKind): DocumentNode | undefined {
  const { context } = scope;
  const stated = context.documents.child(node, "itemSchema");
  if (stated === undefined) return context.documents.child(node, "schema");
  const event = kind === "events" ? resolve(context, stated) : undefined;
  const properties = event && context.documents.child(event, "properties");
  const data = properties && context.documents.child(properties, "data");
  if (data === undefined) return stated;
  return context.documents.child(data, "contentSchema") ?? data;
}

function readItem(scope: SchemaScope, node: DocumentNode, mediaType: string, kind: ContentKind): Content["item"] {
  const isSequence = /[/+]json-seq\b/i.test(mediaType);
  const isMixed = /^multipart\/mixed\b/i.test(mediaType);
  const framing = isSequence ? "json-seq" : isMixed ? "multipart-mixed" : FRAMINGS[kind];
  if (framing === undefined) return undefined;
  const schema = itemSchema(scope, node, kind);
  return schema === undefined ? undefined : { framing, type: readType(scope, schema) };
}

/** The contents of a request or response, by media type in the document's order. */
export function readContents(scope: SchemaScope, owner: DocumentNode): readonly Content[] {
  const { context } = scope;
  const map = childOf(context, owner, "content");
  if (map === undefined) return [];
  const earlier: { readonly value: JsonObject; readonly kind: ContentKind; readonly type: Type }[] = [];
  return Object.keys(isObject(map.value) ? map.value : {}).flatMap((key): readonly Content[] => {
    const entry = childOf(context, map, key);
    const mediaType = key.trim();
    if (key.startsWith("x-") || entry === undefined) return [];
    if (!isMediaType(mediaType)) {
      context.report("GV6068", entry, { problem: `${JSON.stringify(key)} is not a media type` });
      return [];
    }
    const kind = contentKind(mediaType);
    const schema = context.documents.child(entry, "schema");
    // Documents repeat an inline schema for each media type; it is one type all the same.
    const value = isObject(schema?.value) ? schema.value : undefined;
    const same = earlier.find(
      (each) => value !== undefined && each.kind === kind && isDeepStrictEqual(each.value, value),
    );
    const type = same?.type ?? readContentType(scope, schema, kind);
    if (same === undefined && value !== undefined) earlier.push({ value, kind, type });
    const fields = kind === "form" || kind === "multipart" ? readFields(scope, entry, kind) : undefined;
    const item = readItem(scope, entry, mediaType, kind);
    const facets = schema === undefined ? undefined : valueFacets(scope, schema);
    return [
      {
        mediaType,
        kind,
        type,
        ...(facets === undefined ? {} : { facets }),
        ...(fields === undefined ? {} : { fields }),
        ...(item === undefined ? {} : { item }),
        examples: readExamples(context, entry),
      },
    ];
  });
}

/** The description of a body or response. */
export const descriptionOf = ({ value }: DocumentNode): string => (isObject(value) ? textOf(value["description"]) : "");
