import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { Marker } from "../../model/api-model.js";
import { jsonText } from "../../../openapi/types/json-text.js";
import type { Rule } from "./rule.js";

/** Pairs in which the first must not exceed the second. */
const ORDERED = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

/** Annotations that need another one, with the value that the other must have. */
const NEEDS: readonly { readonly name: string; readonly other: string; readonly value?: string }[] = [
  { name: "exclusiveMinimum", other: "minimum" },
  { name: "exclusiveMaximum", other: "maximum" },
  { name: "listMapKey", other: "listType", value: "map" },
  { name: "patchMergeKey", other: "patchStrategy" },
];

/** The annotations of one declaration must not contradict each other. */
export const noContradictions: Rule = ({ markers }) => {
  const find = (name: string): Marker | undefined => markers.find((marker) => marker.name === name);
  const found: Diagnostic[] = [];
  for (const [low, high] of ORDERED) {
    const [least, greatest] = [find(low), find(high)];
    if (least !== undefined && greatest !== undefined && Number(least.value) > Number(greatest.value)) {
      found.push(
        diagnostic("GV1006", greatest.span, {
          name: high,
          other: `@${low}`,
          remedy: `${jsonText(least.value)} is above ${jsonText(greatest.value)}; swap them.`,
        }),
      );
    }
  }
  const [least, greatest] = [find("minimum"), find("maximum")];
  const exclusive = find("exclusiveMinimum") ?? find("exclusiveMaximum");
  if (least !== undefined && greatest !== undefined && exclusive !== undefined && least.value === greatest.value)
    found.push(
      diagnostic("GV1006", exclusive.span, {
        name: exclusive.name,
        other: "@minimum and @maximum",
        remedy: `No number is both above and below ${jsonText(least.value)}; move one of the bounds.`,
      }),
    );
  for (const { name, other, value } of NEEDS) {
    const [marker, needed] = [find(name), find(other)];
    if (marker === undefined || (needed !== undefined && (value === undefined || needed.value === value))) continue;
    if (needed === undefined)
      found.push(
        diagnostic("GV1006", marker.span, {
          name,
          other: `the missing @${other}`,
          remedy: `Add @${other}${value === undefined ? "" : ` ${value}`}.`,
        }),
      );
    else
      found.push(
        diagnostic("GV1006", marker.span, {
          name,
          other: `@${other}`,
          remedy: `@${name} goes with @${other} ${value ?? ""}.`,
        }),
      );
  }
  const list = find("listType");
  if (list?.value === "map" && find("listMapKey") === undefined)
    found.push(
      diagnostic("GV1006", list.span, {
        name: "listType",
        other: "the missing @listMapKey",
        remedy: "Add @listMapKey with the field that identifies an item.",
      }),
    );
  return found;
};
