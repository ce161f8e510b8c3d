import type { Json } from "../../openapi/types/json.js";
import { isObject, isTexts, mapValues, type UnknownObject } from "../../openapi/types/objects.js";
import { readConstraints } from "./read-constraints.js";
import type { CelRule, ListRule, TypeName, TypeNode } from "./type-node.js";

/** Deeper schemas are refused before they get here. */
const DEEPEST = 100;

const NAMES: ReadonlySet<unknown> = new Set(["object", "array", "string", "integer", "number", "boolean"]);

function listRule(schema: UnknownObject): ListRule | undefined {
  const { "x-kubernetes-list-type": type, "x-kubernetes-list-map-keys": keys } = schema;
  if (type !== "atomic" && type !== "set" && type !== "map") return undefined;
  return { type, keys: isTexts(keys) ? keys : [] };
}

function celRules(value: unknown): readonly CelRule[] {
  if (!Array.isArray(value)) return [];
  const rules: readonly unknown[] = value;
  return rules.filter((each): each is UnknownObject & CelRule => isObject(each) && typeof each["rule"] === "string");
}

/** The type that a structural schema of a CustomResourceDefinition describes. */
export function structuralType(schema: unknown, depth = 0): TypeNode {
  if (!isObject(schema) || depth > DEEPEST) return {};
  const next = (each: unknown): TypeNode => structuralType(each, depth + 1);
  const parts = (key: string): readonly TypeNode[] | undefined => {
    const list = schema[key];
    return Array.isArray(list) && list.length > 0 ? list.map(next) : undefined;
  };
  const { type, format, properties, additionalProperties: values, items, required, not } = schema;
  const [list, rules] = [listRule(schema), celRules(schema["x-kubernetes-validations"])];
  const [allOf, anyOf, oneOf] = [parts("allOf"), parts("anyOf"), parts("oneOf")];
  const mapType = schema["x-kubernetes-map-type"];
  const intOrString = schema["x-kubernetes-int-or-string"] === true;
  return {
    ...(NAMES.has(type) && !intOrString && { type: type as TypeName }),
    ...(intOrString && { intOrString }),
    ...(typeof format === "string" && { format }),
    ...(schema["nullable"] === true && { nullable: true }),
    ...((schema["x-kubernetes-preserve-unknown-fields"] === true || values === true) && { preserve: true }),
    ...(schema["x-kubernetes-embedded-resource"] === true && { embedded: true }),
    ...(isObject(properties) && { properties: mapValues(properties, next) }),
    ...(isObject(values) && { additional: next(values) }),
    ...(isObject(items) && { items: next(items) }),
    ...(isTexts(required) && required.length > 0 && { required }),
    ...(schema["default"] !== undefined && { default: schema["default"] as Json }),
    ...(list !== undefined && { list }),
    ...((mapType === "atomic" || mapType === "granular") && { mapType }),
    ...(allOf !== undefined && { allOf }),
    // That an integer or a string may stand here is said already.
    ...(anyOf !== undefined && !intOrString && { anyOf }),
    ...(oneOf !== undefined && { oneOf }),
    ...(isObject(not) && { not: next(not) }),
    ...(rules.length > 0 && { rules }),
    ...readConstraints(schema),
  };
}
