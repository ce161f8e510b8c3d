import { choose, group, indent, join, line, softline, type Layout } from "../../common/text/layout.js";
import { stringLiteral } from "./literals.js";

/** Elements between brackets or parentheses, one per line if they do not fit on one. */
export const elements = (open: string, parts: readonly Layout[], close: string): Layout =>
  parts.length === 0
    ? open + close
    : group([open, indent([softline, join([",", line], parts)]), choose(",", ""), softline, close]);

/** A list. */
export const list = (parts: readonly Layout[]): Layout => elements("[", parts, "]");

/** A list of strings. */
export const strings = (texts: readonly string[]): Layout => list(texts.map(stringLiteral));

/** A list of lists of strings. Prettier breaks it if there are several elements and each has several. */
export function lists(texts: readonly (readonly string[])[]): Layout {
  const isBroken = texts.length > 1 && texts.every((each) => each.length > 1);
  const layout = list(texts.map(strings));
  return isBroken && typeof layout === "object" && "kind" in layout && layout.kind === "group"
    ? { ...layout, broken: true }
    : layout;
}

/** An object with its fields, each `key: value`. */
export const object = (fields: readonly Layout[]): Layout =>
  group(["{", indent([line, join([",", line], fields)]), choose(",", ""), line, "}"]);

/** An object with a name and further fields. */
export interface Spec {
  readonly name: string;
  readonly more: readonly string[];
}

/** Objects in a list. One that has only a name is that name. */
export function specsLayout(specs: readonly Spec[]): Layout {
  const layout = list(
    specs.map(({ name, more }) =>
      more.length === 0 ? stringLiteral(name) : object([`name: ${stringLiteral(name)}`, ...more]),
    ),
  );
  const isBroken = specs.length > 1 && specs.every(({ more }) => more.length > 0);
  return isBroken && typeof layout === "object" && "kind" in layout && layout.kind === "group"
    ? { ...layout, broken: true }
    : layout;
}
