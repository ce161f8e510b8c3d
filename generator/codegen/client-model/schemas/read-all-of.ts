import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Json } from "../../../../openapi/types/json.js";
import type { ObjectType, Property, Type } from "../client-model.js";
import { compareText, isList, isObject, type JsonObject } from "../json.js";
import { childOf, itemsOf, referenceOf, resolve, nodeKey } from "../read-context.js";
import { readObject, readProperty } from "./read-object.js";
import { readOwnType } from "./read-schema.js";
import type { SchemaScope } from "./schema-scope.js";

const SAYING = ["$ref", "allOf", "items", "enum", "additionalProperties", "format"];

/** Whether a part of an `allOf`, or the keywords beside it, contribute to the type. */
function isSignificant(value: Json): boolean {
  if (!isObject(value)) return false;
  if (SAYING.some((keyword) => value[keyword] !== undefined)) return true;
  if (isObject(value["properties"]) && Object.keys(value["properties"]).length > 0) return true;
  if (Array.isArray(value["required"]) && value["required"].length > 0) return true;
  return value["type"] !== undefined && value["type"] !== "object";
}

const besides = ({ allOf: _, ...rest }: JsonObject): JsonObject => rest;

/** How many parts of a schema with `allOf` contribute to the type. The schema's own keywords count as one. */
export function significantParts(value: JsonObject): number {
  const parts = value["allOf"];
  return (isList(parts) ? parts.filter(isSignificant).length : 0) + (isSignificant(besides(value)) ? 1 : 0);
}

/**
 * All parts of a schema with `allOf`: the references, and one object with everything that the other parts state. A
 * property that one part requires and another declares becomes required.
 */
export function readAllOf(scope: SchemaScope, node: DocumentNode, value: JsonObject, depth: number): Type {
  const { context } = scope;
  const list = context.documents.child(node, "allOf");
  if (!Array.isArray(list?.value)) context.report("GV6051", node, { problem: "allOf is not a list of schemas" });
  const parts = itemsOf(context, list).filter((part) => isSignificant(part.value));

  const references = new Map<string, Type>();
  const properties = new Map<string, Property>();
  const missing = new Set<string>();
  const rest: Type[] = [];
  let additional: Type | undefined;
  const addObject = (type: ObjectType): void => {
    for (const property of type.properties) {
      const earlier = properties.get(property.name);
      properties.set(property.name, earlier?.required === true ? { ...property, required: true } : property);
    }
    additional = type.additional ?? additional;
  };
  const add = (type: Type): void => {
    if (type.kind === "reference") references.set(type.id, type);
    else if (type.kind === "object") addObject(type);
    else if (type.kind === "map") addObject({ kind: "object", properties: [], additional: type.values });
    else if (type.kind === "allOf") type.parts.forEach(add);
    else if (type.kind === "nullable") add(type.type);
    else if (type.kind !== "any") rest.push(type);
  };
  const read = (part: DocumentNode, own: JsonObject): void => {
    const isPlain = own["allOf"] === undefined && referenceOf(own) === undefined;
    const isObjectPart =
      isPlain && (own["type"] === undefined || own["type"] === "object") && own["enum"] === undefined;
    if (isObjectPart && own["items"] === undefined)
      addObject(readObject(scope, part, own, depth, (name) => missing.add(name)));
    else add(readOwnType(scope, part, depth + 1));
  };
  for (const part of parts) if (isObject(part.value)) read(part, part.value);
  const own = besides(value);
  if (isSignificant(own) && (own["type"] === undefined || own["type"] === "object")) read(node, own);

  for (const name of [...missing].sort(compareText)) {
    const declared = properties.get(name);
    if (declared !== undefined) properties.set(name, { ...declared, required: true });
    else {
      const property = findProperty(scope, parts, name);
      if (property === undefined) context.report("GV6053", node, { name });
      else properties.set(name, readProperty(scope, name, property, true, depth));
    }
  }

  const object: ObjectType = {
    kind: "object",
    properties: [...properties.values()].sort((a, b) => compareText(a.name, b.name)),
    ...(additional === undefined ? {} : { additional }),
  };
  const hasObject = object.properties.length > 0 || additional !== undefined;
  const all: readonly Type[] = [...references.values(), ...(hasObject ? [object] : [])];
  const [first] = all;
  if (first !== undefined) return all.length === 1 ? first : { kind: "allOf", parts: all };
  return rest[0] ?? { kind: "map", values: { kind: "any" } };
}

/** The declaration of a property in one of several schemas, or in their parts. */
function findProperty(scope: SchemaScope, schemas: readonly DocumentNode[], name: string): DocumentNode | undefined {
  const { context } = scope;
  const open = [...schemas].reverse();
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const schema = resolve(context, next);
    if (schema === undefined || seen.has(nodeKey(schema))) continue;
    seen.add(nodeKey(schema));
    const properties = context.documents.child(schema, "properties");
    if (properties !== undefined && isObject(properties.value) && Object.hasOwn(properties.value, name))
      return context.documents.child(properties, name);
    open.push(...[...itemsOf(context, childOf(context, schema, "allOf"))].reverse());
  }
  return undefined;
}
