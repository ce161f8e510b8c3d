import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Json } from "../../../../openapi/types/json.js";
import { isList, isObject, type JsonObject } from "../json.js";
import { listedTypes } from "./listed-types.js";
import type { SchemaScope } from "./schema-scope.js";

const KNOWN = ["string", "integer", "number", "boolean", "array", "object", "file", "null"] as const;

export interface DeclaredType {
  /** `several`: a list of types. */
  readonly type: (typeof KNOWN)[number] | "intOrString" | "several" | "any";
  readonly nullable: boolean;
  /** Why the type is `any`, if the schema says more than the model can express. */
  readonly reason?: string;
}

const isKnown = (type: Json): type is (typeof KNOWN)[number] => KNOWN.some((name) => name === type);

/** The type of a schema without `type`, inferred from its other keywords. */
function impliedType(value: JsonObject): DeclaredType["type"] {
  if (isObject(value["properties"]) || Array.isArray(value["required"])) return "object";
  if (value["additionalProperties"] !== undefined && value["additionalProperties"] !== false) return "object";
  if (value["patternProperties"] !== undefined || value["propertyNames"] !== undefined) return "object";
  if (isObject(value["items"]) || isList(value["prefixItems"])) return "array";
  return "any";
}

/** The `type` of a schema, or the inferred one. An unknown type is reported and read as `any`. */
export function declaredType({ context, facts }: SchemaScope, node: DocumentNode, value: JsonObject): DeclaredType {
  const unknown = (reason: string): DeclaredType => {
    context.report("GV6051", node, { problem: reason });
    return { type: "any", nullable: false, reason };
  };
  const type = value["type"];
  if (type === undefined || type === null || type === "") {
    const implied = impliedType(value);
    if (implied === "any" && type !== undefined) return unknown("type is empty");
    // A list under `items` without `type: array` may also mean a choice of types.
    if (implied !== "any" || !isList(value["items"])) return { type: implied, nullable: false };
    return unknown("items is a list, but type is missing");
  }
  if (isList(type) && type.length === 0) return unknown("type lists no types");
  const listed = isList(type) ? listedTypes(type) : [type];
  if (isList(type) && type.includes(null))
    context.report("GV6054", node, {
      keyword: "type",
      problem: "lists null without quotes",
      consequence: 'it is read as "null"',
    });
  const named = isList(type) ? [...new Set(listed)].filter((name) => name !== "null") : listed;
  const nullable = isList(type) && listed.includes("null");
  const [first = "null"] = named;
  if (named.length <= 1 && isKnown(first) && (first !== "file" || facts.hasFiles))
    return { type: first, nullable: nullable && first !== "null" };
  if (named.length === 2 && named.includes("integer") && named.includes("string"))
    return { type: "intOrString", nullable };
  const strange = named.find((name) => !isKnown(name));
  if (named.length > 1 && strange === undefined) return { type: "several", nullable };
  return unknown(`${typeof strange === "string" ? strange : JSON.stringify(strange ?? first)} is not a type`);
}
