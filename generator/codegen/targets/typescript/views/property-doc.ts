import type { Input } from "../../common/operations/request.js";
import type { Facets, Property, Type } from "../../../client-model/client-model.js";
import { sentences } from "../../common/text/markdown-text.js";
import { schemaFacts } from "../../common/types/schema-facts.js";
import { descriptionLine, descriptionText } from "../text/description-text.js";
import type { DocView } from "../view.js";

/** Appends facts to a description: on the same line if it has one line, otherwise as a paragraph. */
function withFacts(description: string, more: string): string {
  const text = sentences(descriptionText(description));
  if (text === "" || more === "") return text + more;
  if (text.includes("\n")) return `${text}\n\n${more}`;
  return `${text} ${more}`;
}

/** Doc comment of a model's property. */
export const propertyDoc = (property: Property): DocView => ({
  text: withFacts(property.description, schemaFacts(property, descriptionLine).join(" ")),
  tags: property.deprecated ? ["@deprecated"] : [],
});

/** Doc comment of a parameter. */
export const parameterDoc = (parameter: Input): DocView => ({
  text: withFacts(parameter.description, schemaFacts(parameter, descriptionLine).join(" ")),
  tags: parameter.deprecated ? ["@deprecated"] : [],
});

/** Doc comment of a type. */
export const typeDoc = (
  type: Facets & { readonly description: string; readonly deprecated: boolean; readonly type: Type },
): DocView => ({
  text: withFacts(type.description, schemaFacts(type, descriptionLine).join(" ")),
  tags: type.deprecated ? ["@deprecated"] : [],
});
