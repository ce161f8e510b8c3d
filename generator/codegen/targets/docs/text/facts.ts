import { requirementsOf } from "../../common/examples/requirements.js";
import type { ValueChecker } from "../../common/examples/check-value.js";
import { inDocumentOrder } from "../examples/document-order.js";
import type { Facets, Type } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import type { FactView } from "../view.js";
import { visibleText } from "./visible-text.js";

/** A JSON value on one line, as code. */
export const valueText = (value: Json): string => visibleText(JSON.stringify(value));

/** Keywords in the order in which they are shown. */
const WORDS: Readonly<Record<string, string>> = {
  minimum: "at least",
  exclusiveMinimum: "more than",
  maximum: "at most",
  exclusiveMaximum: "less than",
  multipleOf: "multiple of",
  minLength: "shortest",
  maxLength: "longest",
  minItems: "fewest items",
  maxItems: "most items",
  minProperties: "fewest entries",
  maxProperties: "most entries",
  required: "also required",
  pattern: "pattern",
};

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === "string" ? visibleText(value) : undefined;

const listOf = (value: Json | undefined): string =>
  Array.isArray(value) ? value.map((each) => (typeof each === "string" ? visibleText(each) : "")).join(", ") : "";

/** Which of several lists of fields an object has. */
function alternativesFact(keyword: "anyOf" | "oneOf", constraints: Readonly<Record<string, Json>>): FactView {
  const alternatives = requirementsOf(constraints)[keyword].map((names) => names.map(visibleText).join(" and "));
  return {
    label: keyword === "oneOf" ? "with exactly one of" : "with at least one of",
    value: alternatives.join(", "),
  };
}

function bounds(constraints: Readonly<Record<string, Json>>): FactView[] {
  const order = Object.keys(WORDS);
  const place = (keyword: string): number => (keyword in WORDS ? order.indexOf(keyword) : order.length);
  const entries = Object.entries(constraints).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  return entries.flatMap(([keyword, value]): FactView[] => {
    // Swagger's authors put it everywhere. It only matters for lists, where the type's facts mention it.
    if (keyword === "uniqueItems") return [];
    if (keyword === "anyOf" || keyword === "oneOf") return [alternativesFact(keyword, constraints)];
    if (keyword === "not") return [{ label: "matched by", value: "no value: the schema contradicts itself" }];
    const label = WORDS[keyword] ?? keyword;
    if (keyword === "required") return [{ label, value: listOf(value) }];
    return [{ label, value: typeof value === "string" ? visibleText(value) : valueText(value) }];
  });
}

/** The meaning of Kubernetes' extensions for a list or map. */
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

/** Facts about a value besides its type and description: default, bounds, patch strategy. */
export function factsOf(facets: Facets, type: Type, checker: ValueChecker): readonly FactView[] {
  const { default: byDefault, examples = [], constraints = {}, extensions = {} } = facets;
  return [
    ...(byDefault === undefined ? [] : [{ label: "default", value: valueText(byDefault) }]),
    ...inDocumentOrder(examples).map(({ value }) => {
      const problem = checker.problem(type, facets, value);
      const label = problem === undefined ? "example" : `example that does not match (${visibleText(problem)})`;
      return { label, value: valueText(value) };
    }),
    ...bounds(constraints),
    ...(constraints["uniqueItems"] === true && isList(type) ? [{ label: "items", value: "unique" }] : []),
    ...ofExtensions(extensions),
  ];
}
