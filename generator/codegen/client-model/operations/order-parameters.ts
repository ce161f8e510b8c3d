import type { Parameter, ParameterPlace, Serialization } from "../client-model.js";
import type { OperationDraft } from "../dialect.js";
import { compareText } from "../json.js";
import type { ReadContext } from "../read-context.js";
import type { ParameterDraft } from "./collect-parameters.js";
import { placeholders } from "./path-template.js";

const PLACE_ORDER: readonly ParameterPlace[] = ["path", "query", "header", "cookie", "querystring"];

const PLAIN: Serialization = { kind: "style", style: "simple", explode: false, allowReserved: false, separator: "," };

/**
 * The parameters of an operation: those of the path in its order, declared or not; then the others by place and name.
 *
 * @param path - with the names of the parameters
 * @param read - reads a parameter that has a place
 */
export function inOrder<Place extends ParameterPlace>(
  context: ReadContext,
  draft: OperationDraft,
  path: string,
  declared: readonly ParameterDraft<Place>[],
  read: (declared: ParameterDraft<Place>) => Parameter,
): readonly Parameter[] {
  const names = placeholders(path);
  const inPath = new Map<string, Parameter>();
  const others: Parameter[] = [];
  for (const [place, each] of declared.entries()) {
    if (each.in !== "path") others.push({ ...read(each), place });
    else if (names.includes(each.name)) inPath.set(each.name, read(each));
    else context.report("GV6063", each.node, { name: each.name, path: draft.path });
  }
  const ofPath = names.map((name): Parameter => {
    const found = inPath.get(name);
    if (found !== undefined) return found;
    // Once for a path: most of its operations lack the same parameter.
    context.report("GV6062", draft.item, { name, path: draft.path });
    return {
      name,
      in: "path",
      description: "",
      required: true,
      deprecated: false,
      allowEmpty: false,
      serialization: PLAIN,
      type: { kind: "scalar", scalar: "string" },
    };
  });
  others.sort((a, b) => PLACE_ORDER.indexOf(a.in) - PLACE_ORDER.indexOf(b.in) || compareText(a.name, b.name));
  return [...ofPath, ...others];
}
