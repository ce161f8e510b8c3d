import { celName } from "../../openapi/kubernetes/cel-names.js";
import type { Json } from "../../openapi/types/json.js";
import type { Marker, Property } from "../model/api-model.js";

/** A CEL rule, as `x-kubernetes-validations` lists it. */
export type ValidationRule = Readonly<Record<string, Json>>;

/** The keyword that lists the CEL rules of a schema. */
export const VALIDATIONS = "x-kubernetes-validations";

const access = (object: string, field: string): string => `${object}.${celName(field) ?? field}`;

const isSet = (field: string): string => `has(${access("self", field)})`;

const count = (fields: readonly string[]): string => fields.map((field) => `(${isSet(field)}?1:0)`).join("+");

/** The rule that exactly one of some fields is set. */
export const exactlyOneOf = (fields: readonly string[]): ValidationRule => ({
  message: `exactly one of the fields in [${fields.join(" ")}] must be set`,
  rule: `${count(fields)} == 1`,
});

/** What a rule about several fields says, by annotation. */
const ONE_OF: Readonly<Record<string, (fields: readonly string[]) => ValidationRule>> = {
  exactlyOneOf,
  atMostOneOf: (fields) => ({
    message: `at most one of the fields in [${fields.join(" ")}] may be set`,
    rule: `${count(fields)} <= 1`,
  }),
  atLeastOneOf: (fields) => ({
    message: `at least one of the fields in [${fields.join(" ")}] must be set`,
    rule: fields.map(isSet).join("||"),
  }),
};

/** The rule that an annotation stands for; `undefined` for annotations of other kinds. */
export function ruleOf({ name, value }: Marker): ValidationRule | undefined {
  if (name === "validation") return value as ValidationRule;
  if (name === "immutable") return { message: "field is immutable", rule: "self == oldSelf" };
  return ONE_OF[name]?.(value as readonly string[]);
}

/** Rules that keep optional immutable fields from being removed: a rule on a field says nothing of its absence. */
export const lastingFields = (properties: readonly Property[]): readonly ValidationRule[] =>
  properties
    .filter(({ required, markers }) => !required && markers.some(({ name }) => name === "immutable"))
    .map(({ name }) => ({
      message: `field ${name} is immutable once set`,
      rule: `!has(${access("oldSelf", name)}) || ${isSet(name)}`,
    }));
