import type { Type } from "../../../client-model/client-model.js";
import type { TokenView } from "../view.js";
import { visibleText } from "./visible-text.js";

/** What types are shown with. */
export interface TypeTextContext {
  /** What a named type is called, and where it is. */
  readonly nameOf: (id: string) => { readonly title: string; readonly href: string } | undefined;
}

const text = (value: string): TokenView => ({ text: value, href: undefined });

function scalarText({ scalar, format }: Extract<Type, { kind: "scalar" }>): string {
  if (format === undefined) return scalar;
  // `int32` says all that "integer" does.
  return /^(?:u?int\d+|float|double)$/.test(format) ? format : `${scalar} (${visibleText(format)})`;
}

/** The JSON type that the values of an enum have in common. */
function enumText(values: readonly unknown[]): string {
  const kinds = new Set(values.map((value) => (value === null ? "null" : typeof value)));
  return kinds.size === 1 ? ([...kinds][0] ?? "any") : "any";
}

/** A type as a reader sees it: `Container[]`, `map of Quantity`, with links to what has a page. */
export function typeText(type: Type, context: TypeTextContext): readonly TokenView[] {
  switch (type.kind) {
    case "any":
      return [text("any")];
    case "scalar":
      return [text(scalarText(type))];
    case "intOrString":
      return [text("integer or string")];
    case "file":
      return [text("file")];
    case "enum":
      return [text(enumText(type.values))];
    case "array": {
      const items = typeText(type.items, context);
      return items.length === 1 && !items[0]?.text.includes(" ")
        ? [...items, text("[]")]
        : [text("array of "), ...items];
    }
    case "map":
      return [text("map of "), ...typeText(type.values, context)];
    case "nullable":
      return [...typeText(type.type, context), text(" or null")];
    case "reference": {
      const named = context.nameOf(type.id);
      return [named === undefined ? text(visibleText(type.id)) : { text: visibleText(named.title), href: named.href }];
    }
    case "object":
      return [text("object")];
    case "allOf":
      return type.parts.flatMap((part, index) => [...(index === 0 ? [] : [text(" and ")]), ...typeText(part, context)]);
  }
}
