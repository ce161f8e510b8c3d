import type { NameRule } from "./resource-model.js";

/** Resources of Kubernetes whose names are not DNS subdomains, by `<group>/<plural>`. */
const RULES: ReadonlyMap<string, NameRule> = new Map<string, NameRule>([
  ["/namespaces", "dns-label"],
  ["/services", "dns-1035-label"],
  ...["roles", "rolebindings", "clusterroles", "clusterrolebindings"].map(
    (plural) => [`rbac.authorization.k8s.io/${plural}`, "path-segment"] as const,
  ),
]);

/** The rule for the names of a resource that states none. */
export const nameRuleOf = (group: string, plural: string): NameRule =>
  RULES.get(`${group}/${plural}`) ?? "dns-subdomain";
