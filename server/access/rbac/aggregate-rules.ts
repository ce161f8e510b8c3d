import { isObject, isTexts, memberOf } from "../../../openapi/types/objects.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import { type PolicyRule, rulesOf } from "./rules.js";

/** The rules of a cluster role: its own, or those of the roles that it gathers by their labels. */
export function aggregatedRules(role: KubeObject, all: readonly KubeObject[]): readonly PolicyRule[] {
  const selectors = memberOf(role["aggregationRule"], "clusterRoleSelectors");
  if (!Array.isArray(selectors)) return rulesOf(role);
  const chosen = all.filter(
    (other) =>
      other.metadata.name !== role.metadata.name &&
      (selectors as readonly unknown[]).some((selector) => selects(selector, other.metadata.labels ?? {})),
  );
  return chosen.flatMap(rulesOf);
}

function selects(selector: unknown, labels: Readonly<Record<string, string>>): boolean {
  const wanted = memberOf(selector, "matchLabels");
  if (isObject(wanted) && !Object.entries(wanted).every(([key, value]) => labels[key] === value)) return false;
  const expressions = memberOf(selector, "matchExpressions");
  return !Array.isArray(expressions) || (expressions as readonly unknown[]).every((each) => holds(each, labels));
}

function holds(expression: unknown, labels: Readonly<Record<string, string>>): boolean {
  const values = memberOf(expression, "values");
  const value = labels[String(memberOf(expression, "key"))];
  const listed = value !== undefined && isTexts(values) && values.includes(value);
  switch (memberOf(expression, "operator")) {
    case "In":
      return listed;
    case "NotIn":
      return !listed;
    case "Exists":
      return value !== undefined;
    case "DoesNotExist":
      return value === undefined;
    default:
      return false;
  }
}
