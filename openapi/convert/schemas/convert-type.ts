import type { SchemaV3 } from "../../types/openapi-3-0.js";
import { isTexts, type UnknownObject } from "../../types/objects.js";

const TYPES = new Set(["string", "number", "integer", "boolean", "array", "object"]);

const INT_OR_STRING = "int-or-string";

type Fields = (readonly [key: string, value: unknown])[];

/** Whether a schema allows null: by extension, by the keyword of 3.0, or by its type. */
export const isNullable = (schema: UnknownObject): boolean =>
  schema["x-nullable"] === true ||
  schema["x-isnullable"] === true ||
  schema["nullable"] === true ||
  schema["type"] === "null" ||
  (Array.isArray(schema["type"]) && schema["type"].includes("null"));

/** Type, format and nullability in terms of 3.0. */
export function convertType(schema: UnknownObject, nullable: boolean): Fields {
  const fields = typeFields(schema);
  // 3.0 has no type `null`.
  if (schema["type"] === "null" && schema["enum"] === undefined)
    return [...fields, ["nullable", true], ["enum", [null]]];
  return nullable ? [...fields, ["nullable", true]] : fields;
}

function typeFields(schema: UnknownObject): Fields {
  const { type, format } = schema;
  const formatField: Fields = format === undefined ? [] : [["format", format]];
  if (isIntOrString(schema)) return [...formatField, ["oneOf", [{ type: "integer" }, { type: "string" }]]];
  if (type === "file")
    return [
      ["type", "string"],
      ["format", "binary"],
    ];
  const named: readonly string[] = typeof type === "string" ? [type] : isTexts(type) ? [...new Set(type)] : [];
  const known = named.filter((name) => TYPES.has(name));
  const [first, second] = known;
  if (first === undefined) {
    const isUnknown = type !== undefined && named.some((name) => name !== "null");
    return isUnknown ? [["x-type", type], ...formatField] : formatField;
  }
  const items: Fields = known.includes("array") && schema["items"] === undefined ? [["items", {}]] : [];
  if (second === undefined) return [["type", first], ...formatField, ...items];
  // 3.0 allows one type.
  return [
    ["anyOf", known.map((name): SchemaV3 => ({ type: name, ...(name === "array" && { items: {} }) }))],
    ...formatField,
  ];
}

/** Whether a schema means int-or-string without a form that 3.0 knows. */
function isIntOrString(schema: UnknownObject): boolean {
  if (schema["oneOf"] !== undefined || schema["anyOf"] !== undefined) return false;
  if (schema["format"] === INT_OR_STRING) return schema["type"] === "string" || schema["type"] === undefined;
  return schema["x-kubernetes-int-or-string"] === true && schema["type"] === undefined;
}
