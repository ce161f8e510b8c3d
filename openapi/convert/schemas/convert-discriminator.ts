import type { Conversion } from "../conversion.js";
import { isObject, memberOf, type UnknownObject } from "../../types/objects.js";

/** The extension by which documents give a subtype another value than its name. */
const VALUES = ["x-ms-discriminator-value", "x-discriminator-value"];

/**
 * Converts a discriminator. Values are names of definitions, so a mapping is added if a component has another name or its
 * definition states another value.
 */
export function convertDiscriminator(
  conversion: Conversion,
  schema: UnknownObject,
  value: unknown,
): (readonly [key: string, value: unknown])[] {
  if (isObject(value)) return typeof value["propertyName"] === "string" ? [["discriminator", value]] : [];
  if (typeof value !== "string") return [];
  const mapping: [string, string][] = [];
  const listed = listedValues(schema, value);
  for (const name of conversion.families.of(schema)) {
    const component = conversion.nameOf("definitions", name);
    const word = wordOf(memberOf(conversion.document.definitions, name)) ?? name;
    conversion.growth.add(1);
    if (word !== component && listed?.includes(word) !== false)
      mapping.push([word, `#/components/schemas/${component}`]);
  }
  const named = mapping.length === 0 ? {} : { mapping: Object.fromEntries(mapping) };
  return [["discriminator", { propertyName: value, ...named }]];
}

/** The values that the discriminator's property lists, in the schema or an inline part; undefined if it allows any. */
function listedValues(schema: UnknownObject, property: string): readonly unknown[] | undefined {
  const parts = Array.isArray(schema["allOf"]) ? (schema["allOf"] as unknown[]) : [];
  return [schema, ...parts]
    .map((part) => memberOf(memberOf(memberOf(part, "properties"), property), "enum"))
    .find((values) => Array.isArray(values));
}

function wordOf(definition: unknown): string | undefined {
  for (const key of VALUES) {
    const word = memberOf(definition, key);
    if (typeof word === "string") return word;
  }
  return undefined;
}
