import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { isObject } from "../../../openapi/types/objects.js";
import type { Rule } from "./rule.js";

const LISTS = new Set(["allOf", "anyOf", "oneOf"]);

/** `@allOf`, `@anyOf` and `@oneOf` hold a list of schemas, `@not` one. */
export const junctionForm: Rule = ({ markers }) =>
  markers.flatMap(({ name, value, span }) => {
    if (!LISTS.has(name) && name !== "not") return [];
    const isRight =
      name === "not"
        ? isObject(value)
        : Array.isArray(value) && value.length > 0 && value.every((schema) => isObject(schema));
    if (isRight) return [];
    const problem = name === "not" ? "the value is not a schema" : "the value is not a list of schemas";
    const example = name === "not" ? '@not { "enum": [""] }' : `@${name} [{ "required": ["image"] }]`;
    return [diagnostic("GV1005", span, { name, problem, example })];
  });
