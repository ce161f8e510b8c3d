import { childPointer, resolvePointer } from "../../../../openapi/types/json-pointer.js";
import { METHODS } from "../../../../openapi/types/methods.js";
import { isObject, mapValues, type UnknownObject } from "../../../../openapi/types/objects.js";
import type { Document, PathItem, Schema } from "../../../../openapi/types/swagger-2.js";
import type { OutputDialect } from "../../documents/dialects/output-dialect.js";
import type { DocumentSettings } from "../../documents/document-settings.js";
import { contentText } from "../compare-operations.js";
import { operationKey } from "../flatten-operations.js";
import type { SourceDocument } from "../source-document.js";
import { draftItem, type Resolve } from "./draft-operation.js";
import { plainSchema } from "./without-defaults.js";
import { writtenItem } from "./written-out.js";

/** Longest chain of references; a longer one is taken for a circle. */
const MAXIMUM_HOPS = 16;

/** Parts of a path item that a draft has a place for. */
const OF_ITEMS = new Set<string>([...METHODS, "parameters", "servers"]);

/** Parts of a document that a draft, or its settings, have a place for. Other components are written out where they are used. */
const OF_DOCUMENTS = new Set("openapi info servers paths webhooks components security tags externalDocs".split(" "));

function settingsOf(document: UnknownObject): Partial<DocumentSettings> {
  const { servers, components } = document;
  const schemes = isObject(components) ? components["securitySchemes"] : undefined;
  return {
    ...(Array.isArray(servers) && { servers: servers as NonNullable<DocumentSettings["servers"]> }),
    ...(isObject(schemes) && { securitySchemes: schemes as NonNullable<DocumentSettings["securitySchemes"]> }),
  };
}

/** Reads a document in OpenAPI 3.0 or 3.1. */
export function readOpenApi3(document: UnknownObject, dialect: Exclude<OutputDialect, "2.0">): SourceDocument {
  const losses: { pointer: string; what: string }[] = [];
  const texts = new Map<string, string>();
  const resolve: Resolve = (value) => {
    let current = value;
    for (let hops = 0; hops < MAXIMUM_HOPS && isObject(current) && typeof current["$ref"] === "string"; hops++)
      current = resolvePointer(document, current["$ref"]);
    return current;
  };
  const { info, components, security, tags, externalDocs } = document;
  const schemas = isObject(components) && isObject(components["schemas"]) ? components["schemas"] : {};
  for (const key of Object.keys(document))
    if (!OF_DOCUMENTS.has(key)) losses.push({ pointer: childPointer("", key), what: key });
  const readItems = (items: unknown, place: string): Record<string, PathItem> =>
    Object.fromEntries(
      Object.entries(isObject(items) ? items : {}).flatMap(([path, value]): [string, PathItem][] => {
        const item = resolve(value);
        if (!isObject(item)) return [];
        for (const key of Object.keys(item))
          if (!OF_ITEMS.has(key)) losses.push({ pointer: childPointer(childPointer(place, path), key), what: key });
        const whole = writtenItem(item, { resolve, dialect });
        for (const method of METHODS) {
          const operation = whole[method];
          if (isObject(operation)) texts.set(operationKey({ path, method }), contentText(operation));
        }
        return [[path, draftItem(whole, resolve)]];
      }),
    );
  const paths = readItems(document["paths"], "/paths");
  const webhooks = readItems(document["webhooks"], "/webhooks");
  return {
    dialect,
    document: {
      swagger: "2.0",
      info: info as Document["info"],
      paths,
      definitions: mapValues(schemas, (schema) => plainSchema(schema, dialect)) as Readonly<Record<string, Schema>>,
      ...(Array.isArray(security) && { security: security as NonNullable<Document["security"]> }),
      ...(Array.isArray(tags) && { tags: tags as NonNullable<Document["tags"]> }),
      ...(isObject(externalDocs) && { externalDocs: externalDocs as unknown as NonNullable<Document["externalDocs"]> }),
    },
    webhooks,
    settings: settingsOf(document),
    texts,
    losses,
  };
}
