import { ts } from "ts-morph";
import { report, type Context, type ModelNode } from "../context.js";
import { mainDeclaration } from "../find-declaration.js";
import { inheritedRules } from "../types/inherited-rules.js";
import { documentedOf } from "./documented-of.js";

/** Annotations for the types of parameters and responses, with the reason why they have no effect. */
const ROLES: Readonly<Record<string, string>> = {
  parameterIn: "no parameter has this type",
  responseOf: "no operation returns this type",
};

/** Annotations that are already an error on a generic type. */
const OF_DEFINITIONS = new Set(["resource", "subresource", "kind", "definition", "formerName", "published"]);

/** Reports annotations of a declaration that is not published and whose annotations no definition inherits. */
export function reportUnpublished(context: Context, node: ModelNode): void {
  const { markers, description } = documentedOf(context, node);
  const names = new Set(markers.map(({ name }) => name));
  if (names.has("internal") || names.has("operations")) return;
  if (names.size === 0 && description === "") return;
  for (const { name, span } of markers) {
    const reason = ROLES[name];
    if (reason !== undefined && !context.roles.has(node))
      report(context, "GV1015", span, {
        name,
        reason,
        remedy: "Use the type for a parameter or a response, or remove the annotation.",
      });
  }
  const symbol = context.checker.getSymbolAtLocation(node.name);
  const isFirst = symbol === undefined || mainDeclaration(symbol) === node;
  // Aliases without a definition pass their annotations to wherever they are used.
  if (!ts.isInterfaceDeclaration(node) || !isFirst || context.ids.has(node) || context.filledIn.has(node)) return;
  if (description !== "" && context.members.has(node) && !context.roles.has(node))
    report(context, "GV1013", node.name, {
      remedy: `${node.name.text} has no definition of its own. Put the text on the interfaces that extend it, or into @privateRemarks.`,
    });
  const passedOn = context.extended.has(node) ? inheritedRules(markers) : [];
  for (const { name, span } of markers.filter((marker) => !passedOn.includes(marker)))
    if (ROLES[name] === undefined && !(node.typeParameters !== undefined && OF_DEFINITIONS.has(name)))
      report(context, "GV1015", span, {
        name,
        reason: `${node.name.text} has no definition of its own`,
        remedy:
          node.typeParameters === undefined
            ? "Put it on the interface that is published, or export this one."
            : "Put it on the interface or alias that supplies the type arguments.",
      });
}
