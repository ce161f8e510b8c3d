import { choose, group, indent, join, line, softline, type Layout } from "../../common/text/layout.js";
import { propertyKey, stringLiteral } from "../text/literals.js";

/** Arguments, one per line if they do not fit on one. The braces or brackets of a single one stay at the parentheses. */
const listed = (open: string, parts: readonly Layout[], close: string): Layout =>
  parts.length === 0
    ? open + close
    : group([open, indent([softline, join([",", line], parts)]), choose(",", ""), softline, close]);

const isBracketed = (part: Layout | undefined): boolean =>
  typeof part === "object" &&
  "kind" in part &&
  part.kind === "group" &&
  Array.isArray(part.content) &&
  (part.content[0] === "{" || part.content[0] === "[");

/** A call of a function. */
export const call = (name: Layout, args: readonly Layout[]): Layout =>
  args.length === 1 && isBracketed(args[0]) ? [name, "(", ...args, ")"] : [name, listed("(", args, ")")];

/** A list. */
export const array = (parts: readonly Layout[]): Layout => listed("[", parts, "]");

/** A key of an object literal. The plain one would set the object's prototype. */
export const objectKey = (name: string): string => (name === "__proto__" ? '["__proto__"]' : propertyKey(name));

/** An object literal. */
export const object = (fields: readonly (readonly [string, Layout])[]): Layout =>
  fields.length === 0
    ? "{}"
    : group([
        "{",
        indent([
          line,
          join(
            [",", line],
            fields.map(([name, value]): Layout => [objectKey(name), ": ", value]),
          ),
        ]),
        choose(",", ""),
        line,
        "}",
      ]);

/** A function without parameters that returns a value. */
export const thunk = (value: Layout): Layout => ["() => ", value];

/** A JSON value as a literal. */
export function literal(value: unknown): Layout {
  if (typeof value === "string") return stringLiteral(value);
  if (Array.isArray(value)) return array(value.map(literal));
  if (typeof value === "object" && value !== null)
    return object(Object.entries(value).map(([name, item]) => [name, literal(item)]));
  return String(value);
}
