import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { nearest } from "../../../openapi/diagnostics/nearest.js";
import { celName } from "../../../openapi/kubernetes/cel-names.js";
import type { Rule } from "./rule.js";

const NAMES = new Set(["exactlyOneOf", "atMostOneOf", "atLeastOneOf"]);

/** Rules about several fields name optional fields of their own object: a required field is always set. */
export const oneOfFields: Rule = ({ type, markers }) =>
  markers.flatMap((marker) => {
    if (!NAMES.has(marker.name) || type.kind !== "object") return [];
    const { properties } = type;
    return (marker.value as readonly string[]).flatMap((field) => {
      const property = properties.find(({ name }) => name === field);
      const guess = nearest(
        field,
        properties.map(({ name }) => name),
      );
      const problem =
        property === undefined
          ? `there is no field "${field}"${guess === undefined ? "" : `; did you mean ${guess}?`}`
          : property.required
            ? `the field "${field}" is required, so it is always set`
            : celName(field) === undefined
              ? `CEL rules cannot reach a field called "${field}"`
              : undefined;
      const example = `@${marker.name} image snapshot, with the fields image?: … and snapshot?: …`;
      return problem === undefined ? [] : [diagnostic("GV1005", marker.span, { name: marker.name, problem, example })];
    });
  });
