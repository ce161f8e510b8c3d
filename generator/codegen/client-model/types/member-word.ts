import type { Json } from "../../../../openapi/types/json.js";
import { isList, isObject, sortedKeys, textOf } from "../json.js";

/** The name at the end of a reference. */
const referred = (value: Json | undefined): string =>
  isObject(value) && typeof value["$ref"] === "string"
    ? (value["$ref"].split("/").at(-1) ?? "").replace(/\.(?:json|ya?ml)$/i, "")
    : "";

/** The constants of a schema's properties, sorted by property. */
function constants(schema: Json | undefined): readonly (readonly [string, string])[] {
  const properties = isObject(schema) ? schema["properties"] : undefined;
  if (!isObject(properties)) return [];
  return sortedKeys(properties).flatMap((name) => {
    const property = properties[name];
    if (!isObject(property)) return [];
    const listed = property["enum"];
    const value = property["const"] ?? (isList(listed) && listed.length === 1 ? listed[0] : undefined);
    return typeof value === "string" && value !== "" ? [[name, value] as const] : [];
  });
}

/** The names of a schema's properties, sorted. */
const propertiesOf = (schema: Json | undefined): readonly string[] =>
  isObject(schema) && isObject(schema["properties"]) ? sortedKeys(schema["properties"]) : [];

/**
 * The word for a part of an `allOf` that something refers to: its title, or a property. The first that no other part has; only
 * if there is none, its position.
 */
export function partWord(parts: readonly Json[], index: number): string {
  const wordsOf = (part: Json | undefined): readonly string[] => [...titleOf(part), ...propertiesOf(part)];
  const others = new Set(parts.flatMap((part, i) => (i === index ? [] : wordsOf(part))));
  return wordsOf(parts[index]).find((word) => !others.has(word)) ?? String(index + 1);
}

function partReferred(schema: Json | undefined): string {
  if (!isObject(schema)) return "";
  const parts = schema["allOf"];
  const ofParts = isList(parts) ? parts.map(referred).find((name) => name !== "") : undefined;
  return ofParts ?? referred(schema["items"]);
}

/** The title of a schema, if it is written like a name. */
function titleOf(schema: Json | undefined): readonly string[] {
  const title = isObject(schema) ? textOf(schema["title"]) : "";
  return /^[\p{L}_][\p{L}\p{N}_ -]{0,59}$/u.test(title) ? [title] : [];
}

function ownWord(member: Json | undefined): readonly string[] {
  if (!isObject(member)) return [];
  return [
    ...titleOf(member),
    ...constants(member).map(([, value]) => value),
    partReferred(member),
    textOf(member["type"]),
  ].filter((word) => word !== "");
}

/**
 * The word for a member of a union that has no name of its own, which does not depend on the order of members: its title,
 * the value of a constant property, the name of a schema in it, or its JSON type. The first that no other member has; only
 * if there is none, its position.
 */
export function memberWord(members: readonly Json[], index: number): string {
  const own = ownWord(members[index]);
  const others = new Set(members.flatMap((member, i) => (i === index ? [] : ownWord(member))));
  return own.find((word) => !others.has(word)) ?? `${own[0] ?? "option"}${index + 1}`;
}
