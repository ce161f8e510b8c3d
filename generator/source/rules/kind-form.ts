import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { Rule } from "./rule.js";

/**
 * `@kind` names a GroupVersion before the kind. A kind alone would register nothing and cancel the default
 * registration.
 */
export const kindForm: Rule = ({ markers }) =>
  markers.flatMap((marker) => {
    if (marker.name !== "kind") return [];
    const [where = "", kind, ...more] = marker.value as readonly string[];
    const isPlace = where === "*" || where === "none" || where.includes("/");
    const wrong = !isPlace ? where : kind !== undefined && !/^[A-Za-z]\w*$/.test(kind) ? kind : more[0];
    const called = isPlace ? "a kind" : "<group>/<version>, * or none";
    return wrong === undefined
      ? []
      : [
          diagnostic("GV1005", marker.span, {
            name: "kind",
            problem: more[0] === wrong ? `"${wrong}" is unexpected` : `"${wrong}" is not ${called}`,
            example: "@kind shop/v1 Order",
          }),
        ];
  });
