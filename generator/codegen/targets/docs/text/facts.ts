import type { Facets, Type } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import type { FactView } from "../view.js";
import { visibleText } from "./visible-text.js";

/** A JSON value on one line, as code. */
export const valueText = (value: Json): string => visibleText(JSON.stringify(value));

const words: Readonly<Record<string, string>> = {
  minimum: "at least",
  maximum: "at most",
  multipleOf: "multiple of",
  minLength: "shortest",
  maxLength: "longest",
  minItems: "fewest items",
  maxItems: "most items",
  minProperties: "fewest entries",
  maxProperties: "most entries",
  pattern: "pattern",
};

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === "string" ? visibleText(value) : undefined;

const listOf = (value: Json | undefined): string =>
  Array.isArray(value) ? value.map((each) => (typeof each === "string" ? visibleText(each) : "")).join(", ") : "";

function bounds(constraints: Readonly<Record<string, Json>>): FactView[] {
  return Object.entries(constraints).flatMap(([keyword, value]): FactView[] => {
    if (keyword === "exclusiveMinimum" || keyword === "exclusiveMaximum") return [];
    // Swagger's writers put it everywhere; it means something for lists only, which facts about the type tell.
    if (keyword === "uniqueItems") return [];
    const excluded =
      (keyword === "minimum" && constraints["exclusiveMinimum"] === true) ||
      (keyword === "maximum" && constraints["exclusiveMaximum"] === true);
    const label = excluded ? (keyword === "minimum" ? "more than" : "less than") : (words[keyword] ?? keyword);
    return [{ label, value: typeof value === "string" ? visibleText(value) : valueText(value) }];
  });
}

/** What Kubernetes' extensions say of a list or map. */
function ofExtensions(extensions: Readonly<Record<string, Json>>): FactView[] {
  const facts: FactView[] = [];
  const add = (label: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") facts.push({ label, value });
  };
  add("patch strategy", textOf(extensions["x-kubernetes-patch-strategy"]));
  add("merge key", textOf(extensions["x-kubernetes-patch-merge-key"]));
  add("list type", textOf(extensions["x-kubernetes-list-type"]));
  add("map keys", listOf(extensions["x-kubernetes-list-map-keys"]));
  add("map type", textOf(extensions["x-kubernetes-map-type"]));
  return facts;
}

const isList = (type: Type): boolean => type.kind === "array" || (type.kind === "nullable" && isList(type.type));

/** What is to be known of a value besides its type and description: default, bounds, how it is patched. */
export function factsOf(facets: Facets, type: Type): readonly FactView[] {
  const { default: byDefault, example, constraints = {}, extensions = {} } = facets;
  return [
    ...(byDefault === undefined ? [] : [{ label: "default", value: valueText(byDefault) }]),
    ...(example === undefined ? [] : [{ label: "example", value: valueText(example) }]),
    ...bounds(constraints),
    ...(constraints["uniqueItems"] === true && isList(type) ? [{ label: "items", value: "unique" }] : []),
    ...ofExtensions(extensions),
  ];
}
