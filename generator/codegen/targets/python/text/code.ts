import {
  brokenGroup,
  choose,
  group,
  hardline,
  indent,
  join,
  line,
  softline,
  type Layout,
} from "../../common/text/layout.js";

/*
 * Code whose lines break as ruff breaks them. Brackets that do not fit on a line have one element per line, each with a
 * trailing comma, which makes ruff keep the break.
 */

/** Elements between brackets: arguments, parameters, names of an import. */
export const bracketed = (open: string, elements: readonly Layout[], close: string): Layout =>
  elements.length === 0
    ? `${open}${close}`
    : group([open, indent([softline, join([",", line], elements), choose(",", "")]), softline, close]);

/** The same, broken even if it would fit. */
export const brokenBrackets = (open: string, elements: readonly Layout[], close: string): Layout =>
  brokenGroup([open, indent([hardline, join([",", hardline], elements), ","]), hardline, close]);

/** A generic type with its arguments. A single argument has no trailing comma, which would make it a tuple. */
export const subscript = (name: string, args: readonly Layout[]): Layout =>
  args.length === 1
    ? group([`${name}[`, indent([softline, ...args]), softline, "]"])
    : bracketed(`${name}[`, args, "]");

/** `A | B`, broken before the operators. */
export const alternatives = (parts: readonly Layout[]): Layout =>
  parts.length === 1 && parts[0] !== undefined
    ? parts[0]
    : { kind: "group", content: join([line, "| "], parts), union: true };

/** An expression after a colon, an arrow or an equals sign; a union that breaks is parenthesized. */
export const standalone = (layout: Layout): Layout =>
  typeof layout === "object" && "kind" in layout && layout.kind === "group" && layout.union === true
    ? group([choose("(", ""), indent([softline, layout]), softline, choose(")", "")])
    : layout;

/** A tuple. A single element needs a trailing comma. */
export const tuple = (elements: readonly Layout[]): Layout =>
  elements.length === 1
    ? group(["(", indent([softline, ...elements, ","]), softline, ")"])
    : bracketed("(", elements, ")");

/** `from … import a, b`, parenthesized if it breaks. */
export const importFrom = (from: string, names: readonly string[]): Layout =>
  group([
    `from ${from} import `,
    choose("(", ""),
    indent([softline, join([",", line], names), choose(",", "")]),
    softline,
    choose(")", ""),
  ]);
