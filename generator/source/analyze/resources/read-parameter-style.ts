import type { Marker, ParameterPlace, ParameterStyle } from "../../../model/api-model.js";
import { STYLES, styleProblem, type Shape } from "../../../annotations/style-problem.js";
import { report, type Context } from "../context.js";

interface StyleValue {
  readonly first: string;
  readonly more?: readonly string[];
  readonly explode?: boolean;
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
