import { isDeepStrictEqual } from "node:util";
import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Content, Framing, Type } from "../client-model.js";
import { compareText, isObject, textOf, type JsonObject } from "../json.js";
import { compareMediaTypes } from "../model/compare-media-types.js";
import { contentKind, isMediaType, type ContentKind } from "../model/media-type.js";
import { childOf, itemsOf, resolve } from "../read-context.js";
import { readType } from "../schemas/read-schema.js";
import type { SchemaScope } from "../schemas/schema-scope.js";
import { constantsOf } from "../schemas/member-facts.js";
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

/** Whether a schema says that its values have fields, whatever they are written as. */
const isStructure = ({ type, properties, allOf }: JsonObject): boolean =>
  type === "object" || properties !== undefined || allOf !== undefined;

/** What the items of a stream may be. */
interface ItemSchema {
  readonly schema: DocumentNode;
  /** The names of the events that have it as data, if the document states them. */
  readonly events?: readonly string[];
}

/** The schema of what a server-sent event has as `data`; undefined if the schema does not describe events. */
function eventSchema(scope: SchemaScope, event: DocumentNode | undefined): ItemSchema | undefined {
  const { context } = scope;
  const properties = event && context.documents.child(event, "properties");
  const data = properties && context.documents.child(properties, "data");
  if (properties === undefined || data === undefined) return undefined;
  const name = context.documents.child(properties, "event");
  const names = constantsOf(name === undefined ? undefined : resolve(context, name)?.value)?.filter(
    (each) => typeof each === "string",
  );
  const schema = context.documents.child(data, "contentSchema") ?? data;
  return names === undefined || names.length === 0 ? { schema } : { schema, events: names };
}

/**
 * The schemas of the items of a stream: in server-sent events, of their data, which differs if there are several kinds of
 * events. Without `itemSchema`, `schema` describes an item, or all items as a list.
 */
function itemSchemas(scope: SchemaScope, node: DocumentNode, kind: ContentKind): readonly ItemSchema[] {
  const { context } = scope;
  const stated = context.documents.child(node, "itemSchema");
  if (stated === undefined) {
    const whole = context.documents.child(node, "schema");
    const target = whole && resolve(context, whole);
    const isList = isObject(target?.value) && target.value["type"] === "array";
    const items = isList ? context.documents.child(target, "items") : undefined;
    return [items ?? whole].filter((each) => each !== undefined).map((schema) => ({ schema }));
  }
  const event = kind === "events" ? resolve(context, stated) : undefined;
  if (event === undefined) return [{ schema: stated }];
  const members = ["oneOf", "anyOf"].flatMap((keyword) => itemsOf(context, context.documents.child(event, keyword)));
  const data = (members.length === 0 ? [event] : members).map((member) => eventSchema(scope, resolve(context, member)));
  return data.every((each) => each !== undefined) ? data : [{ schema: stated }];
}

function readItem(scope: SchemaScope, node: DocumentNode, mediaType: string, kind: ContentKind): Content["item"] {
  const isSequence = /[/+]json-seq\b/i.test(mediaType);
  const isMixed = /^multipart\/mixed\b/i.test(mediaType);
  const framing = isSequence ? "json-seq" : isMixed ? "multipart-mixed" : FRAMINGS[kind];
  if (framing === undefined) return undefined;
  const schemas = itemSchemas(scope, node, kind);
  const types = schemas.map(({ schema }) => readType(scope, schema));
  const members = types.filter((type, i) => types.findIndex((each) => isDeepStrictEqual(each, type)) === i);
  const [first, another] = members;
  if (first === undefined) return undefined;
  const events = schemas.flatMap(({ events = [] }, i) =>
    events.flatMap((name) => {
      const type = types[i];
      return type === undefined ? [] : [{ name, type }];
    }),
  );
  // An event of another name, or of a name that several schemas have, could be any of them.
  const areTold =
    schemas.every((each) => each.events !== undefined) &&
    new Set(events.map(({ name }) => name)).size === events.length;
  return {
    framing,
    type: another === undefined ? first : { kind: "union", members, exclusive: false },
    ...(areTold && { events: events.sort((a, b) => compareText(a.name, b.name)) }),
  };
}

/** The contents of a request or response by media type, the preferred one first. */
export function readContents(scope: SchemaScope, owner: DocumentNode): readonly Content[] {
  const { context } = scope;
  const map = childOf(context, owner, "content");
  if (map === undefined) return [];
  const earlier: { readonly value: JsonObject; readonly kind: ContentKind; readonly type: Type }[] = [];
  const mediaTypes = Object.keys(isObject(map.value) ? map.value : {}).sort(compareMediaTypes);
  return mediaTypes.flatMap((key): readonly Content[] => {
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
      (each) =>
        value !== undefined && (each.kind === kind || isStructure(value)) && isDeepStrictEqual(each.value, value),
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
