import { choose, group, indent, join, line, softline, type Layout } from "../../common/text/layout.js";
import { stringLiteral } from "./literals.js";

/** Elements of a list, one per line if they do not fit on one. */
export const list = (elements: readonly Layout[]): Layout =>
  elements.length === 0
    ? "[]"
    : group(["[", indent([softline, join([",", line], elements)]), choose(",", ""), softline, "]"]);

/** A list of strings. */
export const strings = (texts: readonly string[]): Layout => list(texts.map(stringLiteral));

/** A list of lists of strings. Prettier breaks it if there are several elements and each has several. */
export function lists(elements: readonly (readonly string[])[]): Layout {
  const isBroken = elements.length > 1 && elements.every((element) => element.length > 1);
  const layout = list(elements.map(strings));
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
