import { isObject, isTexts, type UnknownObject } from "../../../openapi/types/objects.js";
import {
  forbiddenField,
  invalidValue,
  notSupported,
  required,
  type FieldError,
} from "../../machinery/errors/field-error.js";

const TYPES: readonly unknown[] = ["object", "array", "string", "integer", "number", "boolean"];
const DEEPEST = 80;
const MOST = 100;
const REFUSED = ["$ref", "definitions", "dependencies", "patternProperties", "additionalItems"];
const ONLY_STRUCTURE = ["type", "additionalProperties", "default", "title", "description", "nullable"];

/** What keeps a schema from being structural: every value's type is said, outside of `allOf`, `anyOf`, `oneOf` and `not`. */
export function structuralErrors(schema: UnknownObject, path: string): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (schema["type"] !== "object")
    errors.push(invalidValue(`${path}.type`, schema["type"] ?? "", "must be object at the root"));
  if (schema["nullable"] === true)
    errors.push(forbiddenField(`${path}.nullable`, "nullable cannot be true at the root"));
  visit(schema, path, errors, 0, true);
  return errors.slice(0, MOST);
}

function visit(schema: UnknownObject, path: string, errors: FieldError[], depth: number, isRoot: boolean): void {
  if (depth > DEEPEST) return void errors.push(forbiddenField(path, `schemas nest at most ${DEEPEST} levels`));
  if (errors.length > MOST) return;
  const { type, properties, additionalProperties: values, items } = schema;
  const anything =
    schema["x-kubernetes-int-or-string"] === true || schema["x-kubernetes-preserve-unknown-fields"] === true;
  if (type === undefined || type === "") {
    if (!anything && !isRoot) errors.push(required(`${path}.type`, "must not be empty for specified object fields"));
  } else if (!TYPES.includes(type)) errors.push(notSupported(`${path}.type`, type, TYPES));
  for (const key of REFUSED)
    if (schema[key] !== undefined) errors.push(forbiddenField(`${path}.${key}`, `${key} is not supported`));
  if (schema["uniqueItems"] === true)
    errors.push(
      forbiddenField(
        `${path}.uniqueItems`,
        "uniqueItems cannot be set to true since the runtime complexity becomes quadratic",
      ),
    );
  if (isObject(properties) && isObject(values))
    errors.push(
      forbiddenField(`${path}.additionalProperties`, "additionalProperties and properties are mutual exclusive"),
    );
  if (type === "array" && !isObject(items)) errors.push(required(`${path}.items`, "must be specified"));
  checkPattern(schema, path, errors);
  checkList(schema, path, errors);
  for (const key of ["allOf", "anyOf", "oneOf"] as const) {
    const parts = schema[key];
    if (!Array.isArray(parts)) continue;
    for (const [i, part] of (parts as readonly unknown[]).entries())
      if (isObject(part) && schema["x-kubernetes-int-or-string"] !== true)
        onlyConstrains(part, `${path}.${key}[${i}]`, errors);
  }
  if (isObject(properties))
    for (const [name, each] of Object.entries(properties))
      if (isObject(each)) visit(each, `${path}.properties[${name}]`, errors, depth + 1, false);
  if (isObject(values)) visit(values, `${path}.additionalProperties`, errors, depth + 1, false);
  if (isObject(items)) visit(items, `${path}.items`, errors, depth + 1, false);
}

function onlyConstrains(part: UnknownObject, path: string, errors: FieldError[]): void {
  for (const key of ONLY_STRUCTURE)
    if (part[key] !== undefined) errors.push(forbiddenField(`${path}.${key}`, "must be empty to be structural"));
}

function checkPattern({ pattern }: UnknownObject, path: string, errors: FieldError[]): void {
  if (typeof pattern !== "string") return;
  try {
    new RegExp(pattern, "u");
  } catch {
    try {
      new RegExp(pattern);
    } catch {
      errors.push(invalidValue(`${path}.pattern`, pattern, "must be a valid regular expression"));
    }
  }
}

function checkList(schema: UnknownObject, path: string, errors: FieldError[]): void {
  const { "x-kubernetes-list-type": type, "x-kubernetes-list-map-keys": keys, items } = schema;
  if (type === undefined) return;
  if (type !== "atomic" && type !== "set" && type !== "map")
    errors.push(notSupported(`${path}.x-kubernetes-list-type`, type, ["atomic", "set", "map"]));
  if (schema["type"] !== "array")
    errors.push(
      invalidValue(`${path}.type`, schema["type"] ?? "", "must be array if x-kubernetes-list-type is specified"),
    );
  if (type !== "map") return;
  if (!isTexts(keys) || keys.length === 0)
    return void errors.push(
      required(`${path}.x-kubernetes-list-map-keys`, "must not be empty if x-kubernetes-list-type is map"),
    );
  const properties = isObject(items) ? items["properties"] : undefined;
  for (const [i, key] of keys.entries())
    if (!isObject(properties) || properties[key] === undefined)
      errors.push(
        invalidValue(`${path}.x-kubernetes-list-map-keys[${i}]`, key, "entries must all be names of item properties"),
      );
}
