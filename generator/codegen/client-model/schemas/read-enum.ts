import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Json } from "../../../../openapi/types/json.js";
import type { EnumValue, Type } from "../client-model.js";
import { canonical, isList, textOf, type JsonObject } from "../json.js";
import type { ReadContext } from "../read-context.js";

const SCALARS = ["string", "integer", "number", "boolean"] as const;

/** Converts a value to the declared type if possible: YAML reads `1.10` and `no` as other types than string. */
function asDeclared(value: Json, type: Json | undefined): Json {
  if (type === "string" && (typeof value === "number" || typeof value === "boolean")) return String(value);
  if ((type === "integer" || type === "number") && typeof value === "string" && String(Number(value)) === value)
    return Number(value);
  if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
  return value;
}

/**
 * The values of an `enum`, without repetitions. A `null` among them makes the type nullable. `undefined` if there are
 * no values, so that the keyword has no effect.
 */
export function readEnum(context: ReadContext, node: DocumentNode, value: JsonObject): Type | undefined {
  const listed = value["enum"];
  if (listed === undefined) return undefined;
  if (!Array.isArray(listed) || listed.length === 0) {
    context.report("GV6054", node, { keyword: "enum", problem: "lists no values", consequence: "it is ignored" });
    return undefined;
  }
  const values = new Map<string, readonly [value: Json, index: number]>();
  const hasScalars = SCALARS.some((name) => value["type"] === name);
  for (const [index, item] of (listed as readonly Json[]).entries()) {
    if (hasScalars && typeof item === "object" && item !== null) {
      const problem = `lists ${Array.isArray(item) ? "an array" : "an object"}, which is not of the type ${textOf(value["type"])}`;
      context.report("GV6054", node, { keyword: "enum", problem, consequence: "it is left out" });
      continue;
    }
    const declared = asDeclared(item, value["type"]);
    if (declared !== item)
      context.report("GV6054", node, {
        keyword: "enum",
        problem: `has the value ${JSON.stringify(item)}, which is not of the type ${textOf(value["type"])}`,
        consequence: `it is read as ${JSON.stringify(declared)}`,
      });
    const plain = canonical(declared);
    const key = JSON.stringify(plain);
    if (!values.has(key)) values.set(key, [plain, index]);
  }
  if (values.size === 0) return undefined;
  const withNull = values.has("null") && values.size > 1;
  if (withNull) values.delete("null");
  const [names, descriptions] = [value["x-enum-varnames"], value["x-enum-descriptions"]];
  const textAt = (texts: Json | undefined, index: number): string => (isList(texts) ? textOf(texts[index]) : "");
  const type: Type = {
    kind: "enum",
    values: Array.from(values.values(), ([plain, index]): EnumValue => {
      const [name, description] = [textAt(names, index), textAt(descriptions, index)];
      return {
        value: plain,
        ...(name === "" ? {} : { name }),
        ...(description === "" ? {} : { description }),
      };
    }),
    open: false,
    literal: values.size === 1 && values.has("null"),
  };
  return withNull ? { kind: "nullable", type } : type;
}
