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
 * Code whose lines break as ruff breaks them. What is in brackets and does not fit on a line stands with one element on
 * each, behind every one of them a comma: ruff keeps that apart.
 */

/** Elements between brackets: arguments, parameters, names of an import. */
export const bracketed = (open: string, elements: readonly Layout[], close: string): Layout =>
  elements.length === 0
    ? `${open}${close}`
    : group([open, indent([softline, join([",", line], elements), choose(",", "")]), softline, close]);

/** The same, broken even if it would fit. */
export const brokenBrackets = (open: string, elements: readonly Layout[], close: string): Layout =>
  brokenGroup([open, indent([hardline, join([",", hardline], elements), ","]), hardline, close]);

/** A generic type with its arguments; one alone has no comma behind it, which would make it another type. */
export const subscript = (name: string, args: readonly Layout[]): Layout =>
  args.length === 1
    ? group([`${name}[`, indent([softline, ...args]), softline, "]"])
    : bracketed(`${name}[`, args, "]");

/** `A | B`, broken before the operators. */
export const alternatives = (parts: readonly Layout[]): Layout =>
  parts.length === 1 && parts[0] !== undefined
    ? parts[0]
    : { kind: "group", content: join([line, "| "], parts), union: true };

/** An expression behind a colon, an arrow or an equals sign: in parentheses, if it is a union that has to break. */
export const standalone = (layout: Layout): Layout =>
  typeof layout === "object" && "kind" in layout && layout.kind === "group" && layout.union === true
    ? group([choose("(", ""), indent([softline, layout]), softline, choose(")", "")])
    : layout;

/** Elements as a tuple, which of one alone needs its comma. */
export const tuple = (elements: readonly Layout[]): Layout =>
  elements.length === 1
    ? group(["(", indent([softline, ...elements, ","]), softline, ")"])
    : bracketed("(", elements, ")");

/** `from … import a, b`, in parentheses if it has to break. */
export const importFrom = (from: string, names: readonly string[]): Layout =>
  group([
    `from ${from} import `,
    choose("(", ""),
    indent([softline, join([",", line], names), choose(",", "")]),
    softline,
    choose(")", ""),
  ]);
