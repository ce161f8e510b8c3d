import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { isList, isObject, type JsonObject } from "../json.js";
import type { SchemaKind } from "./schema-kind.js";
import type { SchemaScope } from "./schema-scope.js";

const FOR_OBJECTS = ["properties", "additionalProperties", "discriminator"] as const;

const NAMES: Readonly<Record<SchemaKind, string>> = {
  object: "an object",
  array: "an array",
  scalar: "a scalar",
  any: "",
};

/** Whether a keyword is written, but says nothing to begin with. */
const isEmpty = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;

/** Reports keywords of a schema that mean nothing for values of its kind, and values that contradict the type. */
export function checkKeywords({ context }: SchemaScope, node: DocumentNode, value: JsonObject, kind: SchemaKind): void {
  const report = (keyword: string, problem: string, consequence: string): void =>
    context.report("GV6054", node, { keyword, problem, consequence });
  if (kind !== "object" && kind !== "any")
    for (const keyword of FOR_OBJECTS)
      if (value[keyword] !== undefined && !(keyword === "properties" && isEmpty(value[keyword])))
        report(keyword, `says nothing about ${NAMES[kind]}`, "it is ignored");
  if (kind !== "array" && kind !== "any" && value["items"] !== undefined && !isEmpty(value["items"]))
    report("items", `says nothing about ${NAMES[kind]}`, "it is ignored");
  const values = value["enum"];
  if (!isList(values) || values.length === 0) return;
  const { type } = value;
  if (kind === "scalar" && type === "object")
    report("type", "is object, and enum lists other values", "the values count");
  if (kind === "object") report("enum", "lists objects", "every object of the type is accepted");
  if (kind === "any" && values.some((item) => typeof item === "object" && item !== null))
    report("enum", "lists objects or arrays", "every value is accepted");
}
