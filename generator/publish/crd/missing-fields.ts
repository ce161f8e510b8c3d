import { isObject } from "../../../openapi/types/objects.js";
import type { Placed } from "../../model/kind-facts.js";
import type { KindVersionEntry } from "./kind-version-entry.js";

/** Names with dots before them. Filters, wildcards and indices are left to the server. */
const PLAIN = /^(\.[\w$-]+)+$/;

/** Fields that every object has, whether or not its schema declares them. */
const OF_ALL = new Set(["apiVersion", "kind", "metadata"]);

/** Whether objects of a schema may have a field, whose name follows those of the fields around it. */
function mayHave(schema: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined || !isObject(schema)) return true;
  if (schema["x-kubernetes-preserve-unknown-fields"] === true || schema["x-kubernetes-embedded-resource"] === true)
    return true;
  const { properties, additionalProperties } = schema;
  if (isObject(properties) && Object.hasOwn(properties, name)) return mayHave(properties[name], rest);
  if (additionalProperties === true) return true;
  return isObject(additionalProperties) && mayHave(additionalProperties, rest);
}

/** Paths of columns and of the scale subresource that lead to no field of a version's schema. */
export function missingFields({ facts }: KindVersionEntry, schema: unknown): readonly Placed<string>[] {
  const { columns, scale } = facts;
  const ofScale = scale === undefined ? [] : Object.values(scale.value).map((value) => ({ value, span: scale.span }));
  const paths = [...columns.map(({ value, span }) => ({ value: value.jsonPath, span })), ...ofScale];
  return paths.filter(({ value }) => {
    const names = value.split(".").slice(1);
    return PLAIN.test(value) && !OF_ALL.has(names[0] ?? "") && !mayHave(schema, names);
  });
}
