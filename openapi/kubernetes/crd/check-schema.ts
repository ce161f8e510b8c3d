import { isObject, type UnknownObject } from "../../types/objects.js";
import { checkDefault } from "./check-default.js";
import { checkJunctions, isIntOrStringPattern } from "./check-junctions.js";
import { checkKeywords, checkPattern, checkUniqueItems } from "./check-keywords.js";
import { checkLists } from "./check-lists.js";
import { checkRules } from "./check-rules.js";
import type { ManifestSchema, Place } from "./problem.js";
import { ROOT_KEYWORDS, SCHEMA_KEYWORDS, SCHEMA_TYPES } from "./schema-keywords.js";
import { isGiven, structureBelow, type Level } from "./schema-walk.js";
import type { Surroundings } from "./surroundings.js";

const META_FIELDS = new Set(["apiVersion", "kind", "metadata"]);

function checkTypeName(schema: ManifestSchema, place: Place): void {
  const type = schema["type"];
  if (typeof type === "string" && type !== "" && !SCHEMA_TYPES.includes(type))
    place.at("type").report("type", `"${type}" is not one of the types ${SCHEMA_TYPES.join(", ")}`);
}

const NEEDED: Readonly<Record<Level, string>> = {
  root: "the root",
  field: "a field",
  item: "the items of a list",
  value: "the values of a map",
};

function checkType(schema: ManifestSchema, place: Place, level: Level): void {
  const type = typeof schema["type"] === "string" ? schema["type"] : "";
  const isEmbedded = schema["x-kubernetes-embedded-resource"] === true;
  const isAny =
    schema["x-kubernetes-int-or-string"] === true || schema["x-kubernetes-preserve-unknown-fields"] === true;
  if (isEmbedded && type !== "object") place.report("extension", "an embedded resource must be an object");
  else if (type === "" && !isAny) place.report("type", `${NEEDED[level]} needs a type`);
  if (level === "root" && type !== "" && type !== "object") place.report("root", "the root must be an object");
  if (type === "array" && !isObject(schema["items"])) place.report("type", "a list needs a type of its items");
}

function checkExtensions(schema: ManifestSchema, place: Place): void {
  const isIntOrString = schema["x-kubernetes-int-or-string"] === true;
  const isEmbedded = schema["x-kubernetes-embedded-resource"] === true;
  const preserves = schema["x-kubernetes-preserve-unknown-fields"];
  if (preserves === false)
    place.report("extension", "x-kubernetes-preserve-unknown-fields can only be true: leave it out instead");
  if (isIntOrString && preserves === true) place.report("extension", "an integer or string has no fields to preserve");
  if (isIntOrString && isEmbedded) place.report("extension", "an integer or string is no embedded resource");
  if (isEmbedded && schema["additionalProperties"] !== undefined)
    place.report("extension", "an embedded resource has fields, not entries");
  const hasFields = isObject(schema["properties"]) && Object.keys(schema["properties"]).length > 0;
  if (isEmbedded && preserves !== true && !hasFields)
    place.report("extension", "an embedded resource without declared fields must preserve unknown fields");
}

/** Checks `apiVersion`, `kind` and `metadata` of an object. */
function checkMeta(schema: ManifestSchema, place: Place, level: Level): void {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  if (level !== "root" && schema["x-kubernetes-embedded-resource"] !== true) return;
  for (const [name, type] of [
    ["apiVersion", "string"],
    ["kind", "string"],
    ["metadata", "object"],
  ] as const) {
    const field = properties[name];
    if (isObject(field) && field["type"] !== type)
      place.at("properties", name).report("metadata", `${name} must be of type ${type}`);
  }
  const metadata = properties["metadata"];
  if (level !== "root" || !isObject(metadata)) return;
  const names = Object.keys(isObject(metadata["properties"]) ? metadata["properties"] : {});
  const others = names.filter((name) => name !== "name" && name !== "generateName");
  const at = place.at("properties", "metadata");
  if (others.length > 0)
    at.report("metadata", `only name and generateName of metadata can be restricted, not ${others.join(", ")}`);
  const given = Object.entries(metadata).filter(
    ([keyword, value]) => !["type", "properties", "default"].includes(keyword) && isGiven(value),
  );
  if (given.length > 0)
    at.report("metadata", `metadata itself can have no ${given.map(([keyword]) => keyword).join(", ")}`);
}

function checkEntries(schema: ManifestSchema, place: Place, level: Level): void {
  const { additionalProperties, properties } = schema;
  if (additionalProperties === undefined) return;
  const at = place.at("additionalProperties");
  if (level === "root") at.report("root", "the root has fields, not entries");
  const hasFields = isObject(properties) && Object.keys(properties).length > 0;
  if (hasFields && additionalProperties !== true) at.report("type", "an object has either fields or entries, not both");
}

/** What holds for a schema below another. */
function surroundingsOf(
  schema: ManifestSchema,
  around: Surroundings,
  { steps, level }: { readonly steps: readonly (string | number)[]; readonly level: Level },
  isRoot: boolean,
): Surroundings {
  const [keyword, name] = steps;
  const isMeta =
    keyword === "properties" &&
    META_FIELDS.has(String(name)) &&
    (isRoot || schema["x-kubernetes-embedded-resource"] === true);
  const meta = isMeta ? (isRoot ? "root" : "embedded") : around.meta;
  const noDefault =
    isMeta && isRoot
      ? `${String(name)} of the object has no default`
      : around.meta !== undefined && keyword === "additionalProperties"
        ? "entries of metadata have no default"
        : around.noDefault;
  const noOldSelf =
    around.noOldSelf ??
    (keyword === "items" && schema["x-kubernetes-list-type"] !== "map"
      ? "items of a list have no identity, except in a list of type map"
      : undefined);
  return {
    level,
    ...(meta !== undefined && { meta }),
    ...(noDefault !== undefined && { noDefault }),
    ...(noOldSelf !== undefined && { noOldSelf }),
  };
}

/** Checks a schema and all below it. */
function checkSchema(schema: ManifestSchema, place: Place, around: Surroundings, isRoot = false): void {
  const { level } = around;
  checkKeywords(schema, place);
  checkUniqueItems(schema, place);
  checkTypeName(schema, place);
  checkPattern(schema, place);
  checkType(schema, place, level);
  checkExtensions(schema, place);
  checkMeta(schema, place, level);
  checkEntries(schema, place, level);
  checkJunctions(schema, place, isIntOrStringPattern(schema));
  checkLists(schema, place);
  if (around.meta !== undefined && schema["x-kubernetes-embedded-resource"] === true)
    place.report("extension", "metadata has no embedded resources");
  if (schema["default"] !== undefined && schema["default"] !== null) checkDefault(schema, place.at("default"), around);
  checkRules(schema, place, around);
  for (const below of structureBelow(schema))
    checkSchema(below.schema, place.at(...below.steps), surroundingsOf(schema, around, below, isRoot));
}

/** Checks the schema of a version. */
export function checkRoot(schema: UnknownObject, place: Place, hasStatus: boolean): void {
  if (schema["nullable"] === true) place.at("nullable").report("root", "an object is never null");
  if (hasStatus)
    for (const [keyword, value] of Object.entries(schema))
      if (SCHEMA_KEYWORDS.has(keyword) && !ROOT_KEYWORDS.has(keyword) && isGiven(value))
        place.at(keyword).report("root", `a kind with a status subresource has no ${keyword} at its root`);
  checkSchema(schema, place, { level: "root" }, true);
}
