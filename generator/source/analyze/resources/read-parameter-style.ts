import type { Marker, ParameterPlace, ParameterStyle } from "../../../model/api-model.js";
import { report, type Context } from "../context.js";

interface StyleValue {
  readonly first: string;
  readonly more?: readonly string[];
  readonly explode?: boolean;
}

const IN_QUERY = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** Styles by place, as in the specification. Fields of forms are written like queries. */
const STYLES: Readonly<Record<Exclude<ParameterPlace, "body">, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: IN_QUERY,
  formData: IN_QUERY,
  header: ["simple"],
  cookie: ["form"],
};

/** What the parameter of a style is. */
export type Shape = "scalar" | "array" | "object";

/** Why the specification does not define a style; `undefined` if it does. */
function styleProblem(
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

/** The name of the parameter that an annotation `@style` is about. */
export const styledName = (value: Marker["value"]): string => (value as unknown as StyleValue).first;

/** The style of a parameter, by its name in the method. `undefined` if it has none, or one that is reported. */
export function readParameterStyle(
  context: Context,
  markers: readonly Marker[],
  parameter: { readonly name: string; readonly place: ParameterPlace; readonly shape: Shape },
): ParameterStyle | undefined {
  const marker = markers.find(({ name, value }) => name === "style" && styledName(value) === parameter.name);
  if (marker === undefined) return undefined;
  const { span } = marker;
  const { more: [style] = [], explode } = marker.value as unknown as StyleValue;
  const read = style === undefined ? undefined : { style, ...(explode !== undefined && { explode }) };
  const problem = read === undefined ? "the style is missing" : styleProblem(read, parameter.place, parameter.shape);
  if (read !== undefined && problem === undefined) return { ...read, span };
  const example = `@style ${parameter.name} ${parameter.place === "body" ? "form" : (STYLES[parameter.place][0] ?? "form")}`;
  report(context, "GV1005", span, { name: "style", problem: problem ?? "", example });
  return undefined;
}
