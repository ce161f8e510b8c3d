import type { TypeRef } from "../../../model/api-model.js";
import type { Json } from "../../../../openapi/types/json.js";

/** The enum of some values of one JSON type, without duplicates. */
export const enumOf = (given: readonly Json[]): TypeRef => {
  const values = [...new Set(given)];
  const type = typeof values[0];
  if (type === "number")
    return { kind: "enum", type: values.every((v) => Number.isInteger(v)) ? "integer" : "number", values };
  return { kind: "enum", type: type === "boolean" ? "boolean" : "string", values };
};
