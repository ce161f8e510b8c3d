import { isObject } from "../../../openapi/types/objects.js";
import { DEDUCED, type ListMerge, type MapMerge, type MergeType } from "./merge-type.js";

/** A value as its owners see it: a whole, or a list or map whose parts have owners of their own. */
export type Shape = { readonly kind: "whole" } | ListMerge | MapMerge;

const WHOLE: Shape = { kind: "whole" };

const DEDUCED_MAP: MapMerge = { kind: "map", atomic: false, closed: false, field: () => undefined, element: DEDUCED };

/** The shape of a value; `null` and absent values have the shape that their type would give them. */
export function shapeOf(type: MergeType, value: unknown): Shape {
  const none = value === undefined || value === null;
  switch (type.kind) {
    case "list":
      return type.rule !== "atomic" && (none || Array.isArray(value)) ? type : WHOLE;
    case "map":
      return !type.atomic && (none || isObject(value)) ? type : WHOLE;
    case "deduced":
      return isObject(value) ? DEDUCED_MAP : WHOLE;
    default:
      return WHOLE;
  }
}

/** The type of a field of a map. */
export const fieldType = (map: MapMerge, name: string): MergeType => map.field(name) ?? map.element;

/** Whether a value has no parts that could have an owner. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "object" && Object.keys(value).length === 0);
