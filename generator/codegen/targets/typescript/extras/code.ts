import type { Layout } from "../../common/text/layout.js";
import { elements, list, object as braces } from "../text/data-layout.js";
import { propertyKey, stringLiteral } from "../text/literals.js";

const isBracketed = (part: Layout | undefined): boolean =>
  typeof part === "object" &&
  "kind" in part &&
  part.kind === "group" &&
  Array.isArray(part.content) &&
  (part.content[0] === "{" || part.content[0] === "[");

/** A call of a function. The braces or brackets of a single argument stay at the parentheses. */
export const call = (name: Layout, args: readonly Layout[]): Layout =>
  args.length === 1 && isBracketed(args[0]) ? [name, "(", ...args, ")"] : [name, elements("(", args, ")")];

/** A key of an object literal. A plain `__proto__` would set the object's prototype. */
const objectKey = (name: string): string => (name === "__proto__" ? '["__proto__"]' : propertyKey(name));

/** An object literal. */
export const object = (fields: readonly (readonly [string, Layout])[]): Layout =>
  fields.length === 0 ? "{}" : braces(fields.map(([name, value]): Layout => [objectKey(name), ": ", value]));

/** A function without parameters that returns a value. */
export const thunk = (value: Layout): Layout => ["() => ", value];

/** A JSON value as a literal. */
export function literal(value: unknown): Layout {
  if (typeof value === "string") return stringLiteral(value);
  if (Array.isArray(value)) return list(value.map(literal));
  if (typeof value === "object" && value !== null)
    return object(Object.entries(value).map(([name, item]) => [name, literal(item)]));
  return String(value);
}
