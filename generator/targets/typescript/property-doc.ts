import type { Facets, Parameter, Property, Type } from "../../client-model/client-model.js";
import type { Json } from "../../model/api-model.js";
import { descriptionLine, descriptionText, sentences } from "./description-text.js";
import type { DocView } from "./view.js";

/** Defaults and examples beyond this length tell a reader nothing. */
const longestValue = 60;

const codeSpan = (text: string): string => {
  const safe = descriptionLine(text);
  return safe.includes("`") ? `\`\` ${safe} \`\`` : `\`${safe}\``;
};

const valueText = (value: Json): string | undefined => {
  const text = JSON.stringify(value);
  return text.length > longestValue || text === '""' || text === "null" ? undefined : codeSpan(text);
};

const scalarOf = (type: Type): Extract<Type, { kind: "scalar" }> | undefined => {
  if (type.kind === "nullable") return scalarOf(type.type);
  if (type.kind === "array") return scalarOf(type.items);
  return type.kind === "scalar" ? type : undefined;
};

/** Formats that say what a reader would not know from the type: all but those of plain numbers. */
const formatNote = (type: Type): string | undefined => {
  const { format } = scalarOf(type) ?? {};
  if (format === undefined || format === "") return undefined;
  if (format === "byte") return "Base64.";
  if (format === "date-time") return "RFC 3339 date and time.";
  if (format === "date") return "RFC 3339 date.";
  return `Format: ${descriptionLine(format)}.`;
};

const range = (least: Json | undefined, most: Json | undefined, unit: string): string | undefined => {
  const [from, to] = [least, most].map((bound) => (typeof bound === "number" ? String(bound) : undefined));
  const suffix = unit === "" ? "" : ` ${unit}${(to ?? from) === "1" ? "" : "s"}`;
  if (from !== undefined && to !== undefined)
    return from === to ? `Exactly ${from}${suffix}.` : `From ${from} to ${to}${suffix}.`;
  if (from !== undefined) return from === "0" && unit !== "" ? undefined : `At least ${from}${suffix}.`;
  return to === undefined ? undefined : `At most ${to}${suffix}.`;
};

/** What a schema says besides its type, in short sentences. */
function facts(thing: Facets & { readonly type: Type; readonly readOnly?: boolean }): readonly string[] {
  const { constraints = {} } = thing;
  const value = thing.default === undefined ? undefined : valueText(thing.default);
  const pattern = constraints["pattern"];
  return [
    thing.readOnly === true ? "Read-only." : undefined,
    formatNote(thing.type),
    range(constraints["minimum"], constraints["maximum"], ""),
    range(constraints["minLength"], constraints["maxLength"], "character"),
    range(constraints["minItems"], constraints["maxItems"], "item"),
    typeof pattern === "string" && pattern.length <= longestValue ? `Pattern: ${codeSpan(pattern)}.` : undefined,
    value === undefined ? undefined : `Default: ${value}.`,
  ].filter((fact) => fact !== undefined);
}

/** A description with the facts behind it: on its line if it is one, otherwise as a paragraph of their own. */
function withFacts(description: string, more: string): string {
  const text = sentences(descriptionText(description));
  if (text === "" || more === "") return text + more;
  if (text.includes("\n")) return `${text}\n\n${more}`;
  return `${text} ${more}`;
}

/** Documentation of a property of a model. */
export const propertyDoc = (property: Property): DocView => ({
  text: withFacts(property.description, facts(property).join(" ")),
  tags: property.deprecated ? ["@deprecated"] : [],
});

/** Documentation of a parameter. */
export const parameterDoc = (parameter: Parameter): DocView => ({
  text: withFacts(parameter.description, facts(parameter).join(" ")),
  tags: parameter.deprecated ? ["@deprecated"] : [],
});

/** Documentation of a type. */
export const typeDoc = (
  type: Facets & { readonly description: string; readonly deprecated: boolean; readonly type: Type },
): DocView => ({
  text: withFacts(type.description, facts(type).join(" ")),
  tags: type.deprecated ? ["@deprecated"] : [],
});
