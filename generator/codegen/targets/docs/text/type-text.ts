import type { EnumType, TupleType, Type } from "../../../client-model/client-model.js";
import type { TokenView } from "../view.js";
import { visibleText } from "./visible-text.js";

/** What printing a type depends on. */
export interface TypeTextContext {
  /** The title of a named type, and its page. */
  readonly nameOf: (
    id: string,
  ) => { readonly title: string; readonly href: string; readonly deprecated?: boolean | undefined } | undefined;
}

/** More members of a union are listed apart. */
const MOST_NAMED = 4;

const text = (value: string): TokenView => ({ text: value, href: undefined });

function scalarText({ scalar, format }: Extract<Type, { kind: "scalar" }>): string {
  if (format === undefined) return scalar;
  // `int32` already implies "integer".
  return /^(?:u?int\d+|float|double)$/.test(format) ? format : `${scalar} (${visibleText(format)})`;
}

const joined = (parts: readonly (readonly TokenView[])[], between: string): readonly TokenView[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [text(between), ...part]));

/** A type inside another one; unions are parenthesized. */
const inParentheses = (type: Type, context: TypeTextContext): readonly TokenView[] =>
  type.kind === "union" ? [text("("), ...typeText(type, context), text(")")] : typeText(type, context);

/** A tuple: `[string, integer?, any...]`. */
function tupleText({ items, required, rest }: TupleType, context: TypeTextContext): readonly TokenView[] {
  const fixed = items.map((item, index) => [...inParentheses(item, context), ...(index < required ? [] : [text("?")])]);
  const more = rest === undefined ? [] : [[...inParentheses(rest, context), text("...")]];
  return [text("["), ...joined([...fixed, ...more], ", "), text("]")];
}

/** A constant, or the common JSON type of an enum's values. */
function enumText({ values, literal }: EnumType): string {
  const [only] = values;
  if (literal && only !== undefined && only.value !== null) return visibleText(JSON.stringify(only.value));
  const kinds = new Set(values.map(({ value }) => (value === null ? "null" : typeof value)));
  return kinds.size === 1 ? ([...kinds][0] ?? "any") : "any";
}

/** A type as shown to readers: `Container[]`, `map of Quantity`, with links to pages. */
export function typeText(type: Type, context: TypeTextContext): readonly TokenView[] {
  switch (type.kind) {
    case "any":
      return [text("any")];
    case "scalar":
      return [text(scalarText(type))];
    case "intOrString":
      return [text("integer or string")];
    case "never":
      return [text("nothing")];
    case "bytes":
      // OpenAPI's name for base64.
      return [
        text(
          type.encoding === undefined
            ? "file"
            : `string (${type.encoding === "base64" ? "byte" : visibleText(type.encoding)})`,
        ),
      ];
    case "encoded":
      return [text(`string (${visibleText(type.mediaType)}) of `), ...inParentheses(type.type, context)];
    case "enum":
      return [text(enumText(type))];
    case "union":
      if (type.members.length > MOST_NAMED) return [text(`one of ${type.members.length} types`)];
      return joined(
        type.members.map((member) => typeText(member, context)),
        " or ",
      );
    case "tuple":
      return tupleText(type, context);
    case "array": {
      // Once only: lists in lists would double the work at each level.
      const items = inParentheses(type.items, context);
      return items.length === 1 && !items[0]?.text.includes(" ")
        ? [...items, text("[]")]
        : [text("array of "), ...items];
    }
    case "map":
      return [
        text("map of "),
        ...inParentheses(type.values, context),
        ...(type.keys === undefined ? [] : [text(" by "), ...inParentheses(type.keys, context)]),
      ];
    case "nullable":
      return [...typeText(type.type, context), text(" or null")];
    case "reference": {
      const named = context.nameOf(type.id);
      if (named === undefined) return [text(visibleText(type.id))];
      const { title, href, deprecated } = named;
      return [{ text: visibleText(title), href, ...(deprecated === true && { deprecated }) }];
    }
    case "object":
      return [text("object")];
    case "allOf":
      return joined(
        type.parts.map((part) => inParentheses(part, context)),
        " and ",
      );
  }
}
