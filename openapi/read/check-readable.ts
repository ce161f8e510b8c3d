import { GROUP_VERSION_KIND } from "../kubernetes/group-version.js";
import { isObject, isTexts } from "../types/objects.js";
import { dialectOf } from "./dialect.js";
import { METHODS } from "../types/methods.js";

const PRIMITIVES = new Set(["string", "number", "integer", "boolean"]);

/** Why a value is not a Swagger 2.0 document, as a clause; `undefined` if it is one. */
export function notSwagger(value: unknown): string | undefined {
  if (!isObject(value)) return "it is not an object";
  if (dialectOf(value) !== "2.0") return 'it lacks swagger: "2.0"';
  for (const key of ["info", "paths"]) if (!isObject(value[key])) return `its ${key} is missing or not an object`;
  for (const key of ["definitions", "parameters", "responses", "securityDefinitions"])
    if (value[key] !== undefined && !isObject(value[key])) return `its ${key} is not an object`;
  for (const key of ["tags", "consumes", "produces", "schemes", "security"])
    if (value[key] !== undefined && !Array.isArray(value[key])) return `its ${key} is not a list`;
  const tags = (value["tags"] ?? []) as readonly unknown[];
  return tags.every((tag) => isObject(tag) && typeof tag["name"] === "string") ? undefined : "a tag has no name";
}

/** Why a value cannot be served as a document in OpenAPI 3, as a clause; `undefined` if it can. */
export function notOpenApi3(value: unknown): string | undefined {
  if (!isObject(value)) return "it is not an object";
  const { info, paths = {}, webhooks = {}, components = {} } = value;
  if (!isObject(info)) return "its info is missing or not an object";
  for (const [key, items] of Object.entries({ paths, webhooks })) {
    if (!isObject(items)) return `its ${key} is not an object`;
    const wrong = Object.entries(items).find(([name, item]) => !name.startsWith("x-") && !isObject(item));
    if (wrong !== undefined) return `${wrong[0]} is not an object`;
  }
  if (!isObject(components)) return "its components is not an object";
  const strange = Object.entries(components).find(([key, entries]) => !key.startsWith("x-") && !isObject(entries));
  return strange === undefined ? undefined : `its components.${strange[0]} is not an object`;
}

/** What is wrong with a path item, as a clause. */
export function pathProblem(path: string, item: unknown): string | undefined {
  if (!path.startsWith("/")) return `the path ${path} does not begin with a slash`;
  if (!isObject(item)) return `${path} is not an object`;
  if (item["$ref"] !== undefined) return `${path} is a reference`;
  if (item["parameters"] !== undefined && !isObjects(item["parameters"]))
    return `the parameters of ${path} are not a list of objects`;
  for (const method of METHODS) {
    const operation = item[method];
    if (operation === undefined) continue;
    const problem = operationProblem(operation);
    if (problem !== undefined) return problem(`${method.toUpperCase()} ${path}`);
  }
  return undefined;
}

/** Makes a clause from the method and path of an operation. Of most operations nothing is wrong, so none is made. */
type ProblemAt = (where: string) => string;

function operationProblem(operation: unknown): ProblemAt | undefined {
  if (!isObject(operation)) return (where) => `${where} is not an object`;
  const { responses, parameters, operationId, tags, consumes, produces, schemes } = operation;
  if (!isObject(responses)) return (where) => `${where} has no responses`;
  if (parameters !== undefined && !isObjects(parameters))
    return (where) => `the parameters of ${where} are not a list of objects`;
  if (operationId !== undefined && typeof operationId !== "string")
    return (where) => `the operation id of ${where} is not a string`;
  if (isTextsOrAbsent(tags) && isTextsOrAbsent(consumes) && isTextsOrAbsent(produces) && isTextsOrAbsent(schemes))
    return undefined;
  const [wrong] =
    Object.entries({ tags, consumes, produces, schemes }).find(([, value]) => !isTextsOrAbsent(value)) ?? [];
  return (where) => `the ${wrong ?? ""} of ${where} are not a list of strings`;
}

const isTextsOrAbsent = (value: unknown): boolean => value === undefined || isTexts(value);

const isObjects = (value: unknown): boolean => Array.isArray(value) && value.every((item) => isObject(item));

/**
 * Why kube-openapi would refuse a definition, as a clause; `undefined` if it accepts it. kubectl and others read every
 * document with it, and one refused definition makes it refuse the document. The rules are those of its `util/proto`: a
 * reference has neither type nor properties beside it; there is at most one type, and a known one; an array has one schema
 * for its items. It does not look into `allOf` and the like.
 */
export function definitionProblem(name: string, schema: unknown): string | undefined {
  const kinds = isObject(schema) ? schema[GROUP_VERSION_KIND] : undefined;
  if (Array.isArray(kinds) && !kinds.every(isGvk))
    return `definition ${name} has a ${GROUP_VERSION_KIND} without a group, version or kind`;
  return schemaProblem(`definition ${name}`, schema);
}

const isGvk = (value: unknown): boolean =>
  isObject(value) && ["group", "version", "kind"].every((key) => typeof value[key] === "string");

function schemaProblem(where: string, schema: unknown): string | undefined {
  if (!isObject(schema)) return `${where} is not an object`;
  const { $ref, type, items, properties, additionalProperties } = schema;
  if ($ref !== undefined) {
    if (typeof $ref !== "string") return `${where} has a $ref that is not a string`;
    if (type !== undefined) return `${where} has a $ref beside its type`;
    return properties === undefined ? undefined : `${where} has a $ref beside its properties`;
  }
  const types: readonly unknown[] = type === undefined ? [] : Array.isArray(type) ? type : [type];
  if (types.length > 1) return `${where} has several types`;
  const [only] = types;
  if (only === "array")
    return isObject(items) ? schemaProblem(where, items) : `${where} does not have exactly one schema for its items`;
  if (only !== undefined && only !== "object")
    return typeof only === "string" && PRIMITIVES.has(only) ? undefined : `${where} has an unknown type`;
  if (properties === undefined)
    return isObject(additionalProperties) ? schemaProblem(where, additionalProperties) : undefined;
  if (!isObject(properties)) return `the properties of ${where} are not an object`;
  for (const [name, property] of Object.entries(properties)) {
    const problem = schemaProblem(`${where}, property ${name},`, property);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
