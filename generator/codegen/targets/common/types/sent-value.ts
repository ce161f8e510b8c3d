import type { Json } from "../../../../../openapi/types/json.js";
import { isObject } from "../../../../../openapi/types/objects.js";
import type { Type } from "../../../client-model/client-model.js";
import type { TypeIndex } from "./type-index.js";

/** The types of a model before and after it got forms for requests. */
export interface RequestForms {
  readonly plain: TypeIndex;
  readonly forms: TypeIndex;
}

/** A value of a type without the properties that its form for requests leaves out. */
export function sentValue(value: Json, plain: Type, form: Type, types: RequestForms): Json {
  const [before, after] = [types.plain.resolve(plain), types.forms.resolve(form)];
  if (before.kind === "nullable" && after.kind === "nullable") return sentValue(value, before.type, after.type, types);
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    if (before.kind !== "array" || after.kind !== "array") return list;
    return list.map((each) => sentValue(each, before.items, after.items, types));
  }
  if (!isObject(value)) return value;
  if (before.kind === "map" && after.kind === "map")
    return mapValues(value, (each) => sentValue(each, before.values, after.values, types));
  const [given, left] = [types.plain.fieldsOf(before), types.forms.fieldsOf(after)];
  const sent = new Map(left.members.map(({ property }) => [property.name, property]));
  const declared = new Map(given.members.map(({ property }) => [property.name, property]));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      const [property, kept] = [declared.get(name), sent.get(name)];
      if (property === undefined) return [[name, each]];
      return kept === undefined ? [] : [[name, sentValue(each, property.type, kept.type, types)]];
    }),
  );
}

const mapValues = (value: Readonly<Record<string, Json>>, change: (each: Json) => Json): Json =>
  Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
