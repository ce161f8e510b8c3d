import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { ParameterPlace, Separator, Style, StyleSerialization } from "../client-model.js";
import type { JsonObject } from "../json.js";
import type { ReadContext } from "../read-context.js";

/** The styles of each place, the default first. */
const STYLES: Readonly<Record<ParameterPlace, readonly Style[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
  querystring: ["form"],
};

const SEPARATORS: Readonly<Partial<Record<Style, Separator>>> = { spaceDelimited: " ", pipeDelimited: "|" };

/** The style of a parameter, header or form field from `style`, `explode` and `allowReserved`. */
export function readStyle(
  context: ReadContext,
  node: DocumentNode,
  value: JsonObject,
  place: ParameterPlace,
): StyleSerialization {
  const [usual = "form", ...others] = STYLES[place];
  const stated = value["style"];
  const style = stated === undefined ? usual : [usual, ...others].find((known) => known === stated);
  if (style === undefined)
    context.report("GV6101", node, {
      style: typeof stated === "string" ? stated : JSON.stringify(stated),
      place,
      used: usual,
    });
  const meant = style ?? usual;
  const explode = value["explode"];
  return {
    kind: "style",
    style: meant,
    // An object in `deepObject` is a parameter per property, whatever `explode` says.
    explode:
      meant === "deepObject" || (typeof explode === "boolean" ? explode : meant === "form" || meant === "cookie"),
    allowReserved: value["allowReserved"] === true,
    separator: SEPARATORS[meant] ?? ",",
  };
}
