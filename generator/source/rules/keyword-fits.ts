import { annotation, type AppliesTo } from "../../annotations/table.js";
import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { familyOf, resolvedType } from "./resolved-type.js";
import type { Rule } from "./rule.js";

/** Names of the families: singular and plural. */
const NAMES: Readonly<Record<AppliesTo, readonly [one: string, many: string]>> = {
  string: ["a string", "strings"],
  number: ["a number", "numbers"],
  boolean: ["a boolean", "booleans"],
  array: ["an array", "arrays"],
  map: ["a map", "maps"],
  object: ["an object", "objects"],
  reference: ["a reference to an object", "objects"],
  any: ["any value", "any value"],
};

/** Validation keywords must apply to the type that they are on. */
export const keywordFits: Rule = ({ type, markers, model }) => {
  const resolved = resolvedType(model, type);
  const family = familyOf(resolved);
  return markers.flatMap((marker) => {
    // collectionFormat is not a schema keyword: it applies only to parameters.
    const on = marker.name === "collectionFormat" ? (["array"] as const) : annotation(marker.name)?.emits?.on;
    if (on === undefined || family === "any" || on.some((applies) => applies === family)) return [];
    const applies = [...new Set(on.map((name) => NAMES[name][1]))].join(" and ");
    return [
      diagnostic("GV1011", marker.span, {
        name: marker.name,
        type: NAMES[family][0],
        applies,
      }),
    ];
  });
};
