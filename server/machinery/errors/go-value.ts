import { isObject } from "../../../openapi/types/objects.js";
import { isNumeric, stringifyExact } from "../json/exact-json.js";
import { goQuote } from "./go-quote.js";

/** A JSON value as Go's `%v` writes it, which messages of Kubernetes do. */
export function goValue(value: unknown): string {
  if (value === null || value === undefined) return "<nil>";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return `[${value.map(goValue).join(" ")}]`;
  if (!isObject(value)) return stringifyExact(value);
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${key}:${goValue(value[key])}`);
  return `map[${fields.join(" ")}]`;
}

/** A JSON value as Go's `%#v` writes it. */
export function goSyntax(value: unknown): string {
  if (value === null || value === undefined) return "interface {}(nil)";
  if (typeof value === "string") return goQuote(value);
  if (Array.isArray(value)) return `[]interface {}{${value.map(goSyntax).join(", ")}}`;
  if (!isObject(value)) return stringifyExact(value);
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${goQuote(key)}:${goSyntax(value[key])}`);
  return `map[string]interface {}{${fields.join(", ")}}`;
}

/** The Go type of a JSON value, as `%T` writes it. */
export function goType(value: unknown): string {
  if (value === null || value === undefined) return "<nil>";
  if (Array.isArray(value)) return "[]interface {}";
  if (isObject(value)) return "map[string]interface {}";
  if (isNumeric(value)) return isInt64(value) ? "int64" : "float64";
  return typeof value === "boolean" ? "bool" : "string";
}

/** Whether a value is an integer of 64 bits. Bigints are: they stand for those that a number cannot represent. */
export const isInt64 = (value: unknown): value is number | bigint =>
  typeof value === "bigint" ||
  (Number.isInteger(value) && (value as number) >= -(2 ** 63) && (value as number) < 2 ** 63);
