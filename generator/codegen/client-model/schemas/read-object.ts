import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { ObjectType, Property, Type } from "../client-model.js";
import { isObject, textOf, type JsonObject } from "../json.js";
import { entriesOf } from "../read-context.js";
import { isDeprecated, readFacets } from "./read-facets.js";
import { readType } from "./read-schema.js";
import type { SchemaScope } from "./schema-scope.js";

/** The names in `required`; what is no list of names is reported. */
export function requiredNames(scope: SchemaScope, node: DocumentNode, value: JsonObject): ReadonlySet<string> {
  const required = value["required"];
  if (!Array.isArray(required)) {
    checkRequired(scope, node, value);
    return new Set();
  }
  return new Set(required.filter((name) => typeof name === "string"));
}

function checkRequired(scope: SchemaScope, node: DocumentNode, value: JsonObject): void {
  const required = value["required"];
  // Parameters have a `required` of their own.
  if (required === undefined || Array.isArray(required) || "in" in value) return;
  scope.context.report("GV6054", node, {
    keyword: "required",
    problem: "is a list of names at the object, nothing at the property itself",
    consequence: required === true ? "the property is taken as required" : "it is ignored",
  });
}

/** A property from its schema; what stands beside a `$ref` there counts. */
export function readProperty(
  scope: SchemaScope,
  name: string,
  node: DocumentNode,
  required: boolean,
  depth: number,
): Property {
  const value: JsonObject = isObject(node.value) ? node.value : {};
  if (value["required"] !== undefined) checkRequired(scope, node, value);
  return {
    name,
    description: textOf(value["description"]) || textOf(value["title"]),
    required: required || value["required"] === true,
    readOnly: value["readOnly"] === true,
    writeOnly: scope.facts.writeOnly && value["writeOnly"] === true,
    deprecated: isDeprecated(value),
    type: readType(scope, node, depth + 1),
    ...readFacets(scope.facts, value),
  };
}

/** What a schema says of further properties; `undefined` where it says nothing of them, or forbids them. */
function readAdditional(scope: SchemaScope, node: DocumentNode, value: JsonObject, depth: number): Type | undefined {
  const additional = value["additionalProperties"];
  if (value["x-kubernetes-preserve-unknown-fields"] === true && !isObject(additional)) return { kind: "any" };
  if (additional === undefined || additional === false) return undefined;
  const below = scope.context.documents.child(node, "additionalProperties");
  return below === undefined ? undefined : readType(scope, below, depth + 1);
}

/** Properties and further properties of a schema, as it states them itself; `required` without a property is reported. */
export function readObject(
  scope: SchemaScope,
  node: DocumentNode,
  value: JsonObject,
  depth: number,
  onMissing: (name: string) => void = (name) => scope.context.report("GV6053", node, { name }),
): ObjectType {
  const required = requiredNames(scope, node, value);
  const properties = entriesOf(scope.context, scope.context.documents.child(node, "properties")).map(
    ([name, property]) => readProperty(scope, name, property, required.has(name), depth),
  );
  if (required.size > 0) {
    const present = new Set(properties.map(({ name }) => name));
    for (const name of required) if (!present.has(name)) onMissing(name);
  }
  const additional = readAdditional(scope, node, value, depth);
  const isClosed = additional === undefined && value["additionalProperties"] === false;
  return {
    kind: "object",
    properties,
    ...(additional === undefined ? {} : { additional }),
    ...(isClosed ? { closed: true } : {}),
  };
}
