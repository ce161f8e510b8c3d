import { METHODS } from "../../types/methods.js";
import type { Conversion } from "../conversion.js";
import { convertOperation } from "./convert-operation.js";
import { convertParameters, splitParameters } from "./convert-parameters.js";
import type { OperationV3, PathItemV3 } from "../../types/openapi-3-0.js";
import { otherFields, type FieldRules } from "../other-fields.js";
import { isObject } from "../../types/objects.js";

const RULES: FieldRules = { same: new Set(["$ref"]), taken: new Set([...METHODS, "parameters"]) };

/** Converts the operations of a path. A shared body is copied into each operation, because 3.0 has none for paths. */
export function convertPathItem(conversion: Conversion, item: unknown): PathItemV3 {
  if (!isObject(item)) return {};
  const shared = splitParameters(conversion, item["parameters"]);
  const parameters = convertParameters(conversion, shared.others);
  const operations: [string, OperationV3][] = [];
  for (const method of METHODS) {
    const operation = item[method];
    if (isObject(operation)) operations.push([method, convertOperation(conversion, operation, shared)]);
  }
  return {
    ...otherFields(conversion, item, RULES),
    ...Object.fromEntries(operations),
    ...(parameters.length > 0 && { parameters }),
  };
}
