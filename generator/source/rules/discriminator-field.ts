import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { Rule } from "./rule.js";
import { familyOf, resolvedType } from "./resolved-type.js";

/** A discriminator names a required string field of its own object: readers find the type's name there. */
export const discriminatorField: Rule = ({ type, markers, model }) => {
  const marker = markers.find(({ name }) => name === "discriminator");
  const field = marker?.value;
  if (marker === undefined || typeof field !== "string" || type.kind !== "object") return [];
  const property = type.properties.find(({ name }) => name === field);
  const problem =
    property === undefined
      ? `there is no field "${field}"`
      : !property.required
        ? `the field "${field}" is optional`
        : familyOf(resolvedType(model, property.type)) !== "string"
          ? `the field "${field}" is not a string`
          : undefined;
  return problem === undefined
    ? []
    : [
        diagnostic("GV1005", marker.span, {
          name: "discriminator",
          problem,
          example: `@discriminator petType, with a field petType: string`,
        }),
      ];
};
