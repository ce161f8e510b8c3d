import { childPointer } from "../../types/json-pointer.js";
import type { Json } from "../../types/json.js";
import { isObject, type JsonObject } from "../../types/objects.js";
import { OPENAPI_3 } from "../../types/references/openapi-3-grammar.js";
import { kindBelow, type PartKind } from "../../types/references/part-kind.js";
import { absolute } from "../references/absolute.js";

/** A schema of a file. */
export interface SchemaPart {
  readonly pointer: string;
  readonly value: JsonObject;
  /** Pointer of the outermost schema around it: of a component, or of a schema of an operation. */
  readonly root: string;
  /** The schema around it. */
  readonly around: SchemaPart | undefined;
  /** The schema with the `$id` that its references are relative to, itself included. Absent: the file. */
  readonly resource: SchemaResource | undefined;
}

/** A schema with an `$id`, and what it contains up to the next `$id`. */
export interface SchemaResource {
  readonly pointer: string;
  /** The identifier as an absolute address. */
  readonly address: string;
  /** Pointers by `$anchor` and `$dynamicAnchor`. */
  readonly anchors: Map<string, string>;
}

/** Keys that are found in documents, and in parts of documents, but not in schemas. */
const DOCUMENT_KEYS = ["openapi", "components", "paths"];

/** What a file is: a document, a schema, or a map of schemas. */
export function kindOfFile(value: Json): PartKind {
  const keys = isObject(value) ? Object.keys(value) : [];
  if (DOCUMENT_KEYS.some((key) => keys.includes(key))) return OPENAPI_3.document;
  const isSchema = keys.some((key) => key.startsWith("$") || key === "type" || OPENAPI_3.schema.keys.has(key));
  return isSchema ? OPENAPI_3.schema : OPENAPI_3.schemas;
}

/**
 * Lists the schemas of a file, those around others first.
 *
 * @param address - of the file, as an absolute address
 */
export function listSchemas(file: Json, address: string): readonly SchemaPart[] {
  const schemas: SchemaPart[] = [];
  const visit = (node: Json, kind: PartKind, pointer: string, around: SchemaPart | undefined): void => {
    if (typeof node !== "object" || node === null || kind.isData) return;
    if (Array.isArray(node)) {
      for (const [i, item] of (node as readonly Json[]).entries())
        visit(item, kind.items, childPointer(pointer, i), around);
      return;
    }
    const value = node as JsonObject;
    let inner = around;
    if (kind === OPENAPI_3.schema) {
      const resource = resourceOf(value, pointer, around?.resource, address);
      inner = { pointer, value, root: around?.root ?? pointer, around, resource };
      schemas.push(inner);
    }
    for (const [key, child] of Object.entries(value))
      visit(child, kindBelow(kind, key), childPointer(pointer, key), inner);
  };
  visit(file, kindOfFile(file), "", undefined);
  return schemas;
}

/** The resource that a schema belongs to: one of its own if it has an `$id`. */
function resourceOf(
  { $id, $anchor, $dynamicAnchor }: JsonObject,
  pointer: string,
  around: SchemaResource | undefined,
  file: string,
): SchemaResource | undefined {
  const address = typeof $id === "string" ? absolute($id, around?.address ?? file) : undefined;
  const resource = address === undefined ? around : { pointer, address, anchors: new Map<string, string>() };
  for (const anchor of [$anchor, $dynamicAnchor])
    if (typeof anchor === "string" && resource?.anchors.has(anchor) === false) resource.anchors.set(anchor, pointer);
  return resource;
}
