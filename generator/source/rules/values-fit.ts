import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { TypeRef } from "../../model/api-model.js";
import type { Json } from "../../../openapi/types/json.js";
import { isObject } from "../../../openapi/types/objects.js";
import { resolvedType } from "./resolved-type.js";
import type { Rule, Subject } from "./rule.js";

/** Why a value is none of a type, or `undefined` where it is one. */
function mismatch(model: Subject["model"], value: Json, written: TypeRef): string | undefined {
  const type = resolvedType(model, written);
  switch (type.kind) {
    case "scalar":
      // An int-or-string is published as a string, and either is a value of it.
      if (type.format === "int-or-string")
        return typeof value === "string" || Number.isInteger(value) ? undefined : "a whole number or a string";
      if (type.type === "integer") return Number.isInteger(value) ? undefined : "a whole number";
      return typeof value === type.type ? undefined : `a ${type.type}`;
    case "enum":
      return type.values.includes(value)
        ? undefined
        : `one of ${type.values.map((item) => JSON.stringify(item)).join(", ")}`;
    case "array":
      return Array.isArray(value) && value.every((item: Json) => mismatch(model, item, type.items) === undefined)
        ? undefined
        : "an array of the right items";
    case "map":
      return isObject(value) && Object.values(value).every((item) => mismatch(model, item, type.values) === undefined)
        ? undefined
        : "an object of the right values";
    case "reference":
    case "object":
      return isObject(value) ? undefined : "an object";
    case "nullable":
      return value === null ? undefined : mismatch(model, value, type.type);
    case "any":
    case "file":
      return undefined;
  }
}

/** Defaults and examples are values that the type allows. */
export const valuesFit: Rule = ({ type, markers, model }) =>
  markers.flatMap((marker) => {
    if (marker.name !== "default" && marker.name !== "example") return [];
    if (type.kind === "nullable" && marker.value === null) return [];
    const wanted = mismatch(model, marker.value, type);
    return wanted === undefined
      ? []
      : [diagnostic("GV1012", marker.span, { name: marker.name, value: JSON.stringify(marker.value), type: wanted })];
  });
