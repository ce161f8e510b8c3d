import { childPointer, resolvePointer } from "../../../../openapi/types/json-pointer.js";
import { METHODS } from "../../../../openapi/types/methods.js";
import { isObject, type UnknownObject } from "../../../../openapi/types/objects.js";
import type { Document, PathItem, Schema } from "../../../../openapi/types/swagger-2.js";
import type { OutputDialect } from "../../documents/dialects/output-dialect.js";
import type { DocumentSettings } from "../../documents/document-settings.js";
import { contentText } from "../compare-operations.js";
import { operationKey } from "../flatten-operations.js";
import type { SourceDocument } from "../source-document.js";
import { draftOperation, type Resolve } from "./draft-operation.js";
import { writtenOut } from "./written-out.js";

/** Longest chain of references; a longer one is taken for a circle. */
const MAXIMUM_HOPS = 16;

/** Parts of a path item besides its operations that a draft has a place for. */
const OF_ITEMS = new Set<string>([...METHODS, "parameters"]);

/** Parts of a document that a draft, or its settings, have a place for. Other components are written out where they are used. */
const OF_DOCUMENTS = new Set("openapi info servers paths components security tags externalDocs".split(" "));

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
  const paths: Record<string, PathItem> = {};
  for (const [path, item] of Object.entries(isObject(document["paths"]) ? document["paths"] : {})) {
    if (!isObject(item)) continue;
    const pointer = childPointer("/paths", path);
    for (const key of Object.keys(item))
      if (!OF_ITEMS.has(key)) losses.push({ pointer: childPointer(pointer, key), what: key });
    const shared = (Array.isArray(item["parameters"]) ? (item["parameters"] as readonly unknown[]) : []).map(resolve);
    const operations = METHODS.flatMap((method) => {
      const operation = item[method];
      if (!isObject(operation)) return [];
      const whole = writtenOut(operation, shared, resolve);
      texts.set(operationKey({ path, method }), contentText(whole));
      return [[method, draftOperation(whole, resolve)] as const];
    });
    paths[path] = Object.fromEntries(operations);
  }
  return {
    dialect,
    document: {
      swagger: "2.0",
      info: info as Document["info"],
      paths,
      definitions: schemas as Readonly<Record<string, Schema>>,
      ...(Array.isArray(security) && { security: security as NonNullable<Document["security"]> }),
      ...(Array.isArray(tags) && { tags: tags as NonNullable<Document["tags"]> }),
      ...(isObject(externalDocs) && { externalDocs: externalDocs as unknown as NonNullable<Document["externalDocs"]> }),
    },
    settings: settingsOf(document),
    texts,
    losses,
  };
}
