import type { ParameterPlace, ParameterStyle } from "../model/api-model.js";

const IN_QUERY = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** Styles by place, as in the specification. Fields of forms are written like queries. */
export const STYLES: Readonly<Record<Exclude<ParameterPlace, "body">, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: IN_QUERY,
  formData: IN_QUERY,
  header: ["simple"],
  cookie: ["form"],
};

/** What the parameter of a style is. */
export type Shape = "scalar" | "array" | "object";

/** Why the specification does not define a style; `undefined` if it does. */
export function styleProblem(
  { style, explode }: Omit<ParameterStyle, "span">,
  place: ParameterPlace,
  shape: Shape,
): string | undefined {
  if (place === "body") return "a body has no style";
  const allowed = STYLES[place];
  if (!allowed.includes(style))
    return `a ${place === "formData" ? "form field" : `${place} parameter`} cannot have the style ${style}; it can have ${allowed.join(", ")}`;
  if (style === "deepObject" && shape !== "object") return "deepObject is for objects";
  if (style === "deepObject" && explode === false) return "deepObject is not defined for explode=no";
  if (!style.endsWith("Delimited")) return undefined;
  if (shape === "scalar") return `${style} is for arrays and objects`;
  return explode === true ? `${style} is not defined for explode=yes` : undefined;
}
