import type { Json } from "../../../../openapi/types/json.js";
import type { Example, ExternalDocs, Facets } from "../client-model.js";
import {
  canonical,
  compareText,
  exampleValue,
  isList,
  isObject,
  placedEntries,
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

const CONSTRAINTS: ReadonlySet<string> = new Set(CONSTRAINT_KEYWORDS);

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

/** Keywords that a schema may have beside `required` without saying anything else about its values. */
const BESIDE_REQUIRED = new Set(["required", "type", "title", "description"]);

/** Alternatives that only say which fields an object must have: `oneOf: [{ required: [name] }, { required: [path] }]`. */
function requiredAlternatives(value: JsonObject): Readonly<Record<string, Json>> {
  const found = (["anyOf", "oneOf"] as const).flatMap((keyword): (readonly [string, Json])[] => {
    const all = value[keyword];
    if (!isList(all) || all.length < 2) return [];
    const names = all.map((each) =>
      isObject(each) && isList(each["required"]) && Object.keys(each).every((key) => BESIDE_REQUIRED.has(key))
        ? each["required"]
        : [],
    );
    return names.some((required) => required.length === 0)
      ? []
      : [[keyword, names.map((required) => ({ required: canonical(required) }))]];
  });
  return Object.fromEntries(found);
}

/** Keywords that allow an object to have fields, or say what else a value is. */
const SHAPING = ["type", "properties", "patternProperties", "allOf", "anyOf", "oneOf", "enum", "const", "$ref"];

/** The parts of an `allOf`. */
const partsOf = ({ allOf }: JsonObject): readonly JsonObject[] =>
  isList(allOf) ? allOf.filter((part) => isObject(part)) : [];

/** Tells whether a schema that is referred to, or its parts, declare a property. */
export type DeclaresProperty = (reference: string, name: string) => boolean;

/** The parts of a schema at any depth, and itself. References are not followed. */
const allPartsOf = (value: JsonObject): readonly JsonObject[] => [value, ...partsOf(value).flatMap(allPartsOf)];

/** Required properties that no part of a schema declares. Members of unions may declare them, but do not require them. */
function undeclaredNames(facts: SchemaFacts, value: JsonObject, declares: DeclaresProperty): readonly string[] {
  const parts = allPartsOf(value);
  // Before 2020-12, keywords beside a reference are ignored.
  const stating = parts.filter(({ $ref }) => facts.isJsonSchema || $ref === undefined);
  const required = new Set(stating.flatMap((part) => (isList(part["required"]) ? part["required"] : [])));
  if (required.size === 0) return [];
  const isDeclared = (name: string): boolean =>
    parts.some(({ properties, $ref }) =>
      typeof $ref === "string" ? declares($ref, name) : isObject(properties) && Object.hasOwn(properties, name),
    );
  return [...required].filter((name): name is string => typeof name === "string" && !isDeclared(name));
}

/** The constraints that a schema states itself. */
function ownConstraints(value: JsonObject): Readonly<Record<string, Json>> {
  const isConstrained = Object.keys(value).some((name) => CONSTRAINTS.has(name));
  const names = isConstrained ? CONSTRAINT_KEYWORDS.filter((name) => value[name] !== undefined) : [];
  const stated = names.length === 0 ? {} : normalized(collect(value, names));
  // It forbids the fields of objects, and says nothing about other values.
  const isEmpty = value["additionalProperties"] === false && !SHAPING.some((keyword) => value[keyword] !== undefined);
  return isEmpty ? { ...stated, maxProperties: 0 } : stated;
}

/** The only alternative besides `null`, whose constraints hold for all values: `anyOf: [{ minimum: 1 }, { type: "null" }]`. */
function onlyAlternative(value: JsonObject): JsonObject {
  const alternatives = [value["anyOf"], value["oneOf"]].filter(isList).flat();
  const others = alternatives.filter((each) => !isObject(each) || each["type"] !== "null");
  const [only, another] = others;
  const isOnly = another === undefined && isObject(only) && only["$ref"] === undefined;
  return isOnly ? only : {};
}

/** All constraints of a schema: its own, those of its parts, and those of its alternatives that hold for all values. */
function readConstraints(
  facts: SchemaFacts,
  value: JsonObject,
  declares: DeclaresProperty,
): Readonly<Record<string, Json>> {
  const { allOf, anyOf, oneOf, required } = value;
  // Most schemas are not composed and have at most constraints of their own.
  if (allOf === undefined && anyOf === undefined && oneOf === undefined && required === undefined)
    return ownConstraints(value);
  const undeclared = undeclaredNames(facts, value, declares);
  return Object.assign(
    {},
    ...[...partsOf(value), onlyAlternative(value), value].map(ownConstraints),
    requiredAlternatives(value),
    undeclared.length === 0 ? {} : { required: undeclared },
  ) as Readonly<Record<string, Json>>;
}

/**
 * What a schema or parameter states besides its type.
 *
 * @param declares - looks required properties up in schemas that this one refers to; by default they declare them all
 */
export function readFacets(facts: SchemaFacts, value: JsonObject, declares: DeclaresProperty = () => true): Facets {
  const title = textOf(value["title"]);
  const examples = facts.examples.flatMap((keyword): readonly Example[] => {
    const example = value[keyword];
    if (keyword === "x-examples") return furtherExamples(example);
    if (keyword === "examples") return isList(example) ? example.map((each) => exampleValue(each)) : [];
    return example === undefined ? [] : [exampleValue(example)];
  });
  const constraints = readConstraints(facts, value, declares);
  const extensions = Object.keys(value)
    .filter((name) => name.startsWith("x-"))
    .sort(compareText);
  return {
    ...(title === "" ? {} : { title }),
    ...(value["default"] === undefined ? {} : { default: canonical(value["default"]) }),
    ...(examples.length === 0 ? {} : { examples }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
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
