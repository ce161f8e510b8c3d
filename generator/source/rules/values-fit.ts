import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { Marker, TypeRef } from "../../model/api-model.js";
import { mergeMarkers } from "../../model/merge-markers.js";
import type { Json } from "../../../openapi/types/json.js";
import { isObject } from "../../../openapi/types/objects.js";
import { outOfBounds } from "./out-of-bounds.js";
import type { Rule, Subject } from "./rule.js";

/** A type with references to published aliases and null removed, and the annotations that apply to its values. */
function resolve(
  model: Subject["model"],
  type: TypeRef,
  own: readonly Marker[],
): { readonly type: TypeRef; readonly markers: readonly Marker[] } {
  const markers = mergeMarkers(type.markers ?? [], own);
  const target = type.kind === "reference" ? model.types[type.id] : undefined;
  if (target === undefined) return { type, markers };
  return resolve(model, target.type, mergeMarkers(target.markers, markers));
}

/** Why the fields of an object do not fit, worded to follow "is not". */
function fieldMismatch(
  model: Subject["model"],
  value: Readonly<Record<string, Json>>,
  type: Extract<TypeRef, { kind: "object" }>,
): string | undefined {
  for (const property of type.properties) {
    const field = Object.hasOwn(value, property.name) ? value[property.name] : undefined;
    const wanted = field === undefined ? undefined : mismatch(model, field, property.type, property.markers);
    if (wanted !== undefined) return `an object with the right fields: ${property.name} is ${wanted}`;
  }
  return undefined;
}

/** Why a value does not fit a type, worded to follow "is not"; `undefined` if it fits. */
function mismatch(
  model: Subject["model"],
  value: Json,
  written: TypeRef,
  own: readonly Marker[] = [],
): string | undefined {
  const { type, markers } = resolve(model, written, own);
  return wrongType(model, value, type, markers) ?? (value === null ? undefined : outOfBounds(value, type, markers));
}

function wrongType(
  model: Subject["model"],
  value: Json,
  type: TypeRef,
  markers: readonly Marker[],
): string | undefined {
  switch (type.kind) {
    case "scalar":
      // An int-or-string is published as a string, but both are valid values.
      if (type.format === "int-or-string")
        return typeof value === "string" || Number.isInteger(value) ? undefined : "a whole number or a string";
      if (type.type === "integer") return Number.isInteger(value) ? undefined : "a whole number";
      return typeof value === type.type ? undefined : `a ${type.type}`;
    case "enum":
      return type.values.includes(value)
        ? undefined
        : `one of ${type.values.map((item) => JSON.stringify(item)).join(", ")}`;
    case "array": {
      if (!Array.isArray(value)) return "an array of the right items";
      const wrong = value.map((item: Json) => mismatch(model, item, type.items)).find((one) => one !== undefined);
      return wrong === undefined ? undefined : `an array of the right items: each is ${wrong}`;
    }
    case "map": {
      if (!isObject(value)) return "an object of the right values";
      const wrong = Object.values(value)
        .map((item) => mismatch(model, item, type.values))
        .find((one) => one !== undefined);
      return wrong === undefined ? undefined : `an object of the right values: each is ${wrong}`;
    }
    case "object":
      return isObject(value) ? fieldMismatch(model, value, type) : "an object";
    case "reference":
      return isObject(value) ? undefined : "an object";
    case "nullable":
      return value === null ? undefined : mismatch(model, value, type.type, markers);
    case "union":
      return type.members.some((member) => mismatch(model, value, member, []) === undefined)
        ? undefined
        : `one of its types: ${type.written.text}`;
    case "tuple": {
      if (!Array.isArray(value) || value.length < type.required) return `a list of the form ${type.written.text}`;
      const items = value as readonly Json[];
      const wrong = items.some((item, i) => {
        const wanted = type.items[i] ?? type.rest;
        return wanted === undefined || mismatch(model, item, wanted) !== undefined;
      });
      return wrong ? `a list of the form ${type.written.text}` : undefined;
    }
    case "any":
    case "file":
      return undefined;
  }
}

/**
 * Whether a value is the default that Kubernetes publishes for any struct of Go: `{}`, also for times and amounts, which are
 * definitions of strings.
 */
const isEmptyStruct = ({ type }: Subject, { name, value }: Marker): boolean =>
  name === "default" && type.kind === "reference" && isObject(value) && Object.keys(value).length === 0;

/** Defaults and examples must be valid values of the type. */
export const valuesFit: Rule = (subject) => {
  const { type, markers, model } = subject;
  return markers.flatMap((marker) => {
    if (marker.name !== "default" && marker.name !== "example") return [];
    if (isEmptyStruct(subject, marker)) return [];
    if (type.kind === "nullable" && marker.value === null) return [];
    const wanted = mismatch(model, marker.value, type, markers);
    return wanted === undefined
      ? []
      : [diagnostic("GV1012", marker.span, { name: marker.name, value: JSON.stringify(marker.value), type: wanted })];
  });
};
