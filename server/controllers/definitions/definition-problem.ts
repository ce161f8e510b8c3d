import { memberOf } from "../../../openapi/types/objects.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import type { Kind } from "../../registry/kind.js";
import type { Kinds } from "../../registry/kinds.js";
import type { Condition } from "./conditions.js";

/** Whether a schema has rules in CEL anywhere. */
export function hasRules(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  if (Array.isArray(schema)) return schema.some(hasRules);
  const rules = memberOf(schema, "x-kubernetes-validations");
  return (Array.isArray(rules) && rules.length > 0) || Object.values(schema).some(hasRules);
}

/**
 * Why a definition cannot be served, as the condition that says so.
 *
 * @param own - the kind that is served for it already
 * @param unevaluated - its rules that this server cannot evaluate, each with the reason
 */
export function definitionProblem(
  definition: KubeObject,
  kinds: Kinds,
  own: Kind | undefined,
  unevaluated: readonly string[],
): Condition | undefined {
  const spec = definition["spec"];
  const names = memberOf(spec, "names");
  const [group, plural, kind] = [memberOf(spec, "group"), memberOf(names, "plural"), memberOf(names, "kind")].map(
    String,
  );
  const conflict = kinds
    .all()
    .find((each) => each !== own && each.group === group && (each.plural === plural || each.kind === kind));
  if (conflict !== undefined) {
    const isPlural = conflict.plural === plural;
    return {
      type: "NamesAccepted",
      status: "False",
      reason: isPlural ? "PluralConflict" : "KindConflict",
      message: `${JSON.stringify(isPlural ? plural : kind)} is already in use`,
    };
  }
  if (unevaluated.length > 0)
    return {
      type: "Established",
      status: "False",
      reason: "RulesNotEvaluated",
      message: `this server cannot evaluate all rules, and serves no resource with rules that have no effect: ${unevaluated.join("; ")}`,
    };
  return undefined;
}
