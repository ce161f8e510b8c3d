import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { CollectionFormat, Parameter, ParameterPlace, Type } from "../client-model.js";
import { isObject, textOf, type JsonObject } from "../json.js";
import { isDeprecated, readFacets } from "../schemas/read-facets.js";
import { readOwnType, readType } from "../schemas/read-schema.js";
import type { SchemaScope } from "../schemas/schema-scope.js";

const formats: readonly CollectionFormat[] = ["csv", "ssv", "tsv", "pipes", "multi"];

function readFormat(
  scope: SchemaScope,
  node: DocumentNode,
  value: JsonObject,
  place: ParameterPlace,
): CollectionFormat {
  const stated = value["collectionFormat"];
  if (stated === undefined) return "csv";
  const format = formats.find((known) => known === stated);
  const repeats = place === "query" || place === "formData";
  if (format !== undefined && (format !== "multi" || repeats)) return format;
  scope.context.report("GV6067", node, {
    format: typeof stated === "string" ? stated : JSON.stringify(stated),
    place,
  });
  return "csv";
}

/** The type of a parameter or header, which is no schema by Swagger 2.0: it has no `schema`, and no objects. */
export function readPlainType(scope: SchemaScope, node: DocumentNode, value: JsonObject): Type {
  const schema = scope.context.documents.child(node, "schema");
  if (schema !== undefined) {
    scope.context.report("GV6066", node, { problem: "only a body has a schema; it is used all the same" });
    return readType(scope, schema);
  }
  const isUntyped = ["type", "enum", "items", "format", "properties", "$ref", "allOf"].every(
    (key) => value[key] === undefined,
  );
  if (isUntyped) {
    scope.context.report("GV6066", node, { problem: "it has no type; it is taken as a string" });
    return { kind: "scalar", scalar: "string" };
  }
  if (value["type"] === "array" && value["items"] === undefined && value["enum"] === undefined) {
    scope.context.report("GV6066", node, {
      problem: "it is an array and says nothing of its items; they are taken as strings",
    });
    return { kind: "array", items: { kind: "scalar", scalar: "string" } };
  }
  return readOwnType(scope, node);
}

const isArray = (type: Type): boolean => type.kind === "array" || (type.kind === "nullable" && isArray(type.type));

/** A parameter that is no body. */
export function readParameter(scope: SchemaScope, node: DocumentNode, place: ParameterPlace): Parameter {
  const value: JsonObject = isObject(node.value) ? node.value : {};
  const name = textOf(value["name"]);
  const type = readPlainType(scope, node, value);
  if (place === "path" && value["required"] !== true) scope.context.report("GV6064", node, { name });
  return {
    name,
    in: place,
    description: textOf(value["description"]),
    required: place === "path" || value["required"] === true,
    deprecated: isDeprecated(value),
    ...(isArray(type) ? { collectionFormat: readFormat(scope, node, value, place) } : {}),
    allowEmpty: value["allowEmptyValue"] === true,
    type,
    ...readFacets(value),
  };
}
