import { badRequest } from "../errors/api-errors.js";
import type { KubeObject } from "../meta/object-meta.js";
import { EVERY_LABEL, parseLabelSelector, type LabelSelector } from "./label-selector.js";
import { parseFieldSelector, type FieldRequirement } from "./field-selector.js";

/** Selects objects by labels and fields. */
export interface ObjectSelector {
  /** Whether every object matches. */
  readonly empty: boolean;
  readonly labels: LabelSelector;
  readonly fields: readonly FieldRequirement[];
  /** The only name that can match, if the selector states one. */
  readonly name: string | undefined;
  readonly matches: (object: KubeObject) => boolean;
}

export const EVERY_OBJECT: ObjectSelector = {
  empty: true,
  labels: EVERY_LABEL,
  fields: [],
  name: undefined,
  matches: () => true,
};

/** Fields that a kind's field selectors may use. */
export interface SelectableFields {
  readonly namespaced: boolean;
  /** `.spec.nodeName`. */
  readonly fields: readonly string[];
}

/** A field's value as selectors compare it. */
function textAt(object: KubeObject, path: readonly string[]): string {
  let value: unknown = object;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return "";
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return ["string", "number", "bigint", "boolean"].includes(typeof value) ? String(value) : "";
}

/** Compiles the selectors of a request. Throws a `StatusError` (400) for invalid selectors and fields that are not selectable. */
export function objectSelector(labels: string, fields: string, selectable: SelectableFields): ObjectSelector {
  const byLabel = labels === "" ? EVERY_LABEL : parseLabelSelector(labels);
  const requirements = fields === "" ? [] : parseFieldSelector(fields);
  if (byLabel.empty && requirements.length === 0) return EVERY_OBJECT;
  const known = new Set(["metadata.name", ...(selectable.namespaced ? ["metadata.namespace"] : [])]);
  for (const field of selectable.fields) known.add(field.replace(/^\./, ""));
  const tests = requirements.map(({ field, equals, value }) => {
    if (!known.has(field)) throw badRequest(`field label not supported: ${field}`);
    const path = field.split(".");
    return (object: KubeObject): boolean => (textAt(object, path) === value) === equals;
  });
  return {
    empty: false,
    labels: byLabel,
    fields: requirements,
    name: requirements.find(({ field, equals }) => field === "metadata.name" && equals)?.value,
    matches: (object) => byLabel.matches(object.metadata.labels) && tests.every((test) => test(object)),
  };
}
