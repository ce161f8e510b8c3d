import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { FormField, Header, Parameter, Type } from "../client-model.js";
import { isObject, textOf, type JsonObject } from "../json.js";
import { isDeprecated, readFacets } from "../schemas/read-facets.js";
import { readOwnType, readType } from "../schemas/read-schema.js";
import type { SchemaScope } from "../schemas/schema-scope.js";
import type { ParameterDraft } from "./parameter-draft.js";
import { readSerialization } from "./collection-format.js";

/** The type of a parameter or header. In Swagger 2.0 it is not a schema: it has no `schema` and no objects. */
function readPlainType(scope: SchemaScope, node: DocumentNode, value: JsonObject): Type {
  const schema = scope.context.documents.child(node, "schema");
  if (schema !== undefined) {
    scope.context.report("GV6066", node, { problem: "only a body has a schema; it is used anyway" });
    return readType(scope, schema);
  }
  const isUntyped = ["type", "enum", "items", "format", "properties", "$ref", "allOf"].every(
    (key) => value[key] === undefined,
  );
  if (isUntyped) {
    scope.context.report("GV6066", node, { problem: "it has no type; it is treated as a string" });
    return { kind: "scalar", scalar: "string" };
  }
  if (value["type"] === "array" && value["items"] === undefined && value["enum"] === undefined) {
    scope.context.report("GV6066", node, {
      problem: "it is an array without a type for its items; they are treated as strings",
    });
    return { kind: "array", items: { kind: "scalar", scalar: "string" } };
  }
  if (value["properties"] === undefined) return readOwnType(scope, node);
  // An object has a name. The description is that of the parameter.
  const { description: _, ...object } = value;
  return readType(scope, { ...node, value: object });
}

const isArray = (type: Type): boolean => type.kind === "array" || (type.kind === "nullable" && isArray(type.type));

/** The common fields of parameters, form fields and headers. */
type Input = Omit<Parameter, "in">;

function readInput(scope: SchemaScope, node: DocumentNode, place: ParameterDraft["in"]): Input {
  const value: JsonObject = isObject(node.value) ? node.value : {};
  const type = readPlainType(scope, node, value);
  return {
    name: textOf(value["name"]),
    description: textOf(value["description"]),
    required: value["required"] === true,
    deprecated: isDeprecated(value),
    allowEmpty: value["allowEmptyValue"] === true,
    serialization: readSerialization(scope.context, node, { place, isList: isArray(type) }),
    type,
    ...readFacets(scope.facts, value),
  };
}

/** A parameter in the path, the query or a header. */
export function readParameter(
  scope: SchemaScope,
  node: DocumentNode,
  place: Parameter["in"] & ParameterDraft["in"],
): Parameter {
  const input = readInput(scope, node, place);
  if (place !== "path") return { ...input, in: place };
  if (!input.required) scope.context.report("GV6064", node, { name: input.name });
  return { ...input, in: place, required: true };
}

/** A field of a form. */
export const readField = (scope: SchemaScope, node: DocumentNode): FormField => ({
  ...readInput(scope, node, "formData"),
  contentTypes: [],
  headers: [],
});

/** A response header. Its name is the key in the map of headers. */
export function readHeader(scope: SchemaScope, name: string, node: DocumentNode): Header {
  const { allowEmpty: _, ...input } = readInput(scope, node, "header");
  return { ...input, name };
}
