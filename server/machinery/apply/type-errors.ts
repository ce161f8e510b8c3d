import { isObject } from "../../../openapi/types/objects.js";
import { goSyntax, goType, goValue } from "../errors/go-value.js";
import { isNumeric } from "../json/exact-json.js";
import { itemElement, ListItemError } from "./list-items.js";
import type { ListMerge, MergeType, ScalarType } from "./merge-type.js";
import { elementText, fieldElement } from "./path-element.js";
import { fieldType } from "./shape.js";

/** Where values are not of their types, one message each, in the words of the real API server. */
export function typeErrors(type: MergeType, value: unknown, path = ""): readonly string[] {
  if (value === undefined || value === null) return [];
  switch (type.kind) {
    case "scalar":
      return scalarErrors(type.of, value).map((problem) => `${path}: ${problem}`);
    case "list":
      if (!Array.isArray(value)) return [`${path}: expected list, got &{${goValue(value)}}`];
      return itemErrors(type, value, path);
    case "map":
      if (!isObject(value)) return [`${path}: expected map, got &{${goValue(value)}}`];
      return Object.keys(value)
        .sort()
        .flatMap((name) => {
          const at = path + elementText(fieldElement(name));
          if (type.closed && type.field(name) === undefined) return [`${at}: field not declared in schema`];
          return typeErrors(fieldType(type, name), value[name], at);
        });
    default:
      return [];
  }
}

/** An item without an identity hides what else is wrong with its list. */
function itemErrors(list: ListMerge, items: readonly unknown[], path: string): readonly string[] {
  const found: string[] = [];
  for (const [i, item] of items.entries())
    try {
      const element = list.rule === "atomic" ? `i:${i}` : itemElement(list, item);
      found.push(...typeErrors(list.items, item, path + elementText(element)));
    } catch (error) {
      if (!(error instanceof ListItemError)) throw error;
      return [...found, `${path}: element ${i}: ${error.message}`];
    }
  return found;
}

function scalarErrors(type: ScalarType, value: unknown): readonly string[] {
  switch (type) {
    case "numeric":
      return isNumeric(value) ? [] : [`expected numeric (int or float), got ${goType(value)}`];
    case "string":
      return typeof value === "string"
        ? []
        : [`expected string, got &value.valueUnstructured{Value:${goSyntax(value)}}`];
    case "boolean":
      return typeof value === "boolean" ? [] : [`expected boolean, got &{${goValue(value)}}`];
    default:
      return typeof value === "object" ? [`expected any scalar, got &{${goValue(value)}}`] : [];
  }
}
