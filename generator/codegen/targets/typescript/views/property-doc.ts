import type { Input } from "../../common/operations/request.js";
import type { Facets, Property, Type } from "../../../client-model/client-model.js";
import { withFacts } from "../../common/text/with-facts.js";
import { schemaFacts } from "../../common/types/schema-facts.js";
import { descriptionLine, descriptionText } from "../text/description-text.js";
import type { DocView } from "../view.js";

/** Doc comment of a model's property. */
export const propertyDoc = (property: Property): DocView => ({
  text: withFacts(descriptionText(property.description), schemaFacts(property, descriptionLine).join(" ")),
  tags: property.deprecated ? ["@deprecated"] : [],
});

/** Doc comment of a parameter. */
export const parameterDoc = (parameter: Input): DocView => ({
  text: withFacts(descriptionText(parameter.description), schemaFacts(parameter, descriptionLine).join(" ")),
  tags: parameter.deprecated ? ["@deprecated"] : [],
});

/** Doc comment of a type. */
export const typeDoc = (
  type: Facets & { readonly description: string; readonly deprecated: boolean; readonly type: Type },
): DocView => ({
  text: withFacts(descriptionText(type.description), schemaFacts(type, descriptionLine).join(" ")),
  tags: type.deprecated ? ["@deprecated"] : [],
});
