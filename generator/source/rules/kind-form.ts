import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { Rule } from "./rule.js";

/** `@kind` names where before what: a lone kind would register nothing, and take away what goes without saying. */
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
            problem: more[0] === wrong ? `"${wrong}" is not expected` : `"${wrong}" is not ${called}`,
            example: "@kind shop/v1 Order",
          }),
        ];
  });
