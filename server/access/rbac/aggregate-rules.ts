import { isObject, isTexts, memberOf } from "../../../openapi/types/objects.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import { compileLabelSelector, type LabelRequirement } from "../../machinery/selectors/label-selector.js";
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
  const requirements = requirementsOf(selector);
  return requirements !== undefined && compileLabelSelector(requirements).matches(labels);
}

/** The conditions of a `LabelSelector`; `undefined` where one has an operator that there is not. */
function requirementsOf(selector: unknown): readonly LabelRequirement[] | undefined {
  const [wanted, expressions] = [memberOf(selector, "matchLabels"), memberOf(selector, "matchExpressions")];
  const requirements: LabelRequirement[] = Object.entries(isObject(wanted) ? wanted : {}).map(([key, value]) => ({
    key,
    operator: "=",
    values: [String(value)],
  }));
  for (const expression of Array.isArray(expressions) ? (expressions as readonly unknown[]) : []) {
    const operator = OPERATORS.get(memberOf(expression, "operator"));
    if (operator === undefined) return undefined;
    const values = memberOf(expression, "values");
    requirements.push({ key: String(memberOf(expression, "key")), operator, values: isTexts(values) ? values : [] });
  }
  return requirements;
}

const OPERATORS: ReadonlyMap<unknown, LabelRequirement["operator"]> = new Map<unknown, LabelRequirement["operator"]>([
  ["In", "in"],
  ["NotIn", "notin"],
  ["Exists", "exists"],
  ["DoesNotExist", "!"],
]);
