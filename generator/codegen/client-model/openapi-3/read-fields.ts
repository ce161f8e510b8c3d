import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { FormField, Header, Type } from "../client-model.js";
import { compareText, isObject, textOf, type JsonObject } from "../json.js";
import { childOf, entriesOf, itemsOf, nodeKey, resolve, type ReadContext } from "../read-context.js";
import { readProperty } from "../schemas/read-object.js";
import type { SchemaScope } from "../schemas/schema-scope.js";
import { isBinary } from "./is-binary.js";
import { readHeader } from "./read-parameter.js";
import { readStyle } from "./serialization.js";

/** The properties of a schema and its parts, and the names that one of them requires. */
function collectProperties(
  context: ReadContext,
  schema: DocumentNode,
): { readonly properties: ReadonlyMap<string, DocumentNode>; readonly required: ReadonlySet<string> } {
  const properties = new Map<string, DocumentNode>();
  const required = new Set<string>();
  const seen = new Set<string>();
  const open = [schema];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = resolve(context, next);
    if (node === undefined || seen.has(nodeKey(node)) || !isObject(node.value)) continue;
    seen.add(nodeKey(node));
    for (const [name, property] of entriesOf(context, context.documents.child(node, "properties")))
      if (!properties.has(name)) properties.set(name, property);
    const names = node.value["required"];
    if (Array.isArray(names))
      for (const name of names as readonly unknown[]) if (typeof name === "string") required.add(name);
    open.push(...itemsOf(context, context.documents.child(node, "allOf")));
  }
  return { properties, required };
}

/** Files: raw bytes, or a list of them. */
function fileType(context: ReadContext, node: DocumentNode): Type | undefined {
  const value = resolve(context, node)?.value;
  if (isBinary(value)) return { kind: "bytes" };
  if (!isObject(value) || value["type"] !== "array") return undefined;
  const items = childOf(context, node, "items");
  return items !== undefined && isBinary(items.value) ? { kind: "array", items: { kind: "bytes" } } : undefined;
}

function readEncoding(
  scope: SchemaScope,
  encoding: DocumentNode | undefined,
): { readonly contentTypes: readonly string[]; readonly headers: readonly Header[] } {
  const { context } = scope;
  const stated = isObject(encoding?.value) ? textOf(encoding.value["contentType"]) : "";
  return {
    contentTypes: stated
      .split(",")
      .map((type) => type.trim())
      .filter((type) => type !== ""),
    headers: entriesOf(context, encoding && childOf(context, encoding, "headers")).flatMap(([name, entry]) => {
      const header = resolve(context, entry);
      return header === undefined || name.toLowerCase() === "content-type" ? [] : [readHeader(scope, name, header)];
    }),
  };
}

/** The fields of a form, by name; `undefined` if its schema has no properties. */
export function readFields(
  scope: SchemaScope,
  content: DocumentNode,
  kind: "form" | "multipart",
): readonly FormField[] | undefined {
  const { context } = scope;
  const schema = context.documents.child(content, "schema");
  if (schema === undefined) return undefined;
  const { properties, required } = collectProperties(context, schema);
  if (properties.size === 0) return undefined;
  const encodings = childOf(context, content, "encoding");
  const fields = [...properties].map(([name, node], place): FormField => {
    const {
      readOnly: _,
      writeOnly: __,
      ...property
    } = readProperty(scope, name, node, {
      required: required.has(name),
      depth: 0,
    });
    const encoding = encodings && childOf(context, encodings, name);
    const value: JsonObject = isObject(encoding?.value) ? encoding.value : {};
    const file = kind === "multipart" ? fileType(context, node) : undefined;
    return {
      ...property,
      place,
      ...(file === undefined ? {} : { type: file }),
      allowEmpty: false,
      serialization: readStyle(context, encoding ?? node, value, "query"),
      ...readEncoding(scope, encoding),
    };
  });
  return fields.sort((a, b) => compareText(a.name, b.name));
}
