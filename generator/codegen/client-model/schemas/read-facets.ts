import type { Json } from "../../../../openapi/types/json.js";
import type { Example, ExternalDocs, Facets } from "../client-model.js";
import {
  canonical,
  exampleValue,
  isList,
  isObject,
  placedEntries,
  sortedKeys,
  textOf,
  type JsonObject,
} from "../json.js";
import type { SchemaFacts } from "./schema-facts.js";

const CONSTRAINT_KEYWORDS = [
  "exclusiveMaximum",
  "exclusiveMinimum",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "multipleOf",
  "pattern",
  "uniqueItems",
] as const;

/**
 * Bounds as in JSON Schema since 2019: an exclusive bound is a number of its own. Swagger 2.0 and OpenAPI 3.0 have a
 * flag beside the bound instead.
 */
function normalized(constraints: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  if (constraints["exclusiveMinimum"] === undefined && constraints["exclusiveMaximum"] === undefined)
    return constraints;
  return Object.fromEntries(
    Object.entries(constraints).flatMap(([keyword, value]): [string, Json][] => {
      // A number is a bound by itself; a flag applies to the bound beside it.
      if (keyword.startsWith("exclusive")) return typeof value === "boolean" ? [] : [[keyword, value]];
      const exclusive = EXCLUSIVE_KEYWORDS[keyword];
      return [[exclusive !== undefined && constraints[exclusive] === true ? exclusive : keyword, value]];
    }),
  );
}

const EXCLUSIVE_KEYWORDS: Readonly<Record<string, string>> = {
  maximum: "exclusiveMaximum",
  minimum: "exclusiveMinimum",
};

const collect = (value: JsonObject, names: readonly string[]): Record<string, Json> =>
  Object.fromEntries(names.map((name) => [name, canonical(value[name] ?? null)]));

/** The vendor extension `x-examples`: a list, or a map by name, whose values may be wrapped as in OpenAPI 3. */
function furtherExamples(given: Json | undefined): readonly Example[] {
  if (isList(given)) return given.map((each) => exampleValue(each));
  if (!isObject(given)) return [];
  return placedEntries(given).map(([name, each, place]): Example => {
    if (!isObject(each) || each["value"] === undefined) return { name, ...exampleValue(each), place };
    const summary = textOf(each["summary"]);
    return { name, ...(summary !== "" && { summary }), ...exampleValue(each["value"]), place };
  });
}

/** What a schema or parameter states besides its type. */
export function readFacets(facts: SchemaFacts, value: JsonObject): Facets {
  const title = textOf(value["title"]);
  const examples = facts.examples.flatMap((keyword): readonly Example[] => {
    const example = value[keyword];
    if (keyword === "x-examples") return furtherExamples(example);
    if (keyword === "examples") return isList(example) ? example.map((each) => exampleValue(each)) : [];
    return example === undefined ? [] : [exampleValue(example)];
  });
  const constraints = CONSTRAINT_KEYWORDS.filter((name) => value[name] !== undefined);
  const extensions = sortedKeys(value).filter((name) => name.startsWith("x-"));
  return {
    ...(title === "" ? {} : { title }),
    ...(value["default"] === undefined ? {} : { default: canonical(value["default"]) }),
    ...(examples.length === 0 ? {} : { examples }),
    ...(constraints.length === 0 ? {} : { constraints: normalized(collect(value, constraints)) }),
    ...readExternalDocs(value),
    ...(extensions.length === 0 ? {} : { extensions: collect(value, extensions) }),
  };
}

/** External documentation; absent without a URL. */
export function readExternalDocs(value: JsonObject): { readonly externalDocs?: ExternalDocs } {
  const stated = value["externalDocs"];
  const url = isObject(stated) ? textOf(stated["url"]) : "";
  return url === "" || !isObject(stated) ? {} : { externalDocs: { url, description: textOf(stated["description"]) } };
}

/** Swagger 2.0 defines `deprecated` for operations only; it is accepted everywhere with the same meaning. */
export const isDeprecated = (value: JsonObject): boolean =>
  value["deprecated"] === true || value["x-deprecated"] === true;
