import { isObject, isTexts, memberOf } from "../../../openapi/types/objects.js";
import type { AuthorizationRequest } from "../authorizer.js";

/** What a role allows. */
export interface PolicyRule {
  readonly verbs: readonly string[];
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames: readonly string[];
  readonly nonResourceURLs: readonly string[];
}

const texts = (value: unknown): readonly string[] => (isTexts(value) ? value : []);

/** The rules of a role. */
export function rulesOf(role: unknown): readonly PolicyRule[] {
  const rules = memberOf(role, "rules");
  if (!Array.isArray(rules)) return [];
  return (rules as readonly unknown[]).filter(isObject).map((rule) => ({
    verbs: texts(rule["verbs"]),
    apiGroups: texts(rule["apiGroups"]),
    resources: texts(rule["resources"]),
    resourceNames: texts(rule["resourceNames"]),
    nonResourceURLs: texts(rule["nonResourceURLs"]),
  }));
}

const has = (list: readonly string[], wanted: string): boolean => list.includes("*") || list.includes(wanted);

/** Whether a rule allows a request. */
export function allows(rule: PolicyRule, request: AuthorizationRequest): boolean {
  if (!has(rule.verbs, request.verb)) return false;
  if (!request.isResource) return rule.nonResourceURLs.some((url) => coversPath(url, request.path));
  const { group, resource, subresource, name } = request;
  return (
    has(rule.apiGroups, group) &&
    rule.resources.some((allowed) => coversResource(allowed, resource, subresource)) &&
    // A request without a name is about all objects, which no list of names allows.
    (rule.resourceNames.length === 0 || (name !== "" && rule.resourceNames.includes(name)))
  );
}

function coversResource(allowed: string, resource: string, subresource: string): boolean {
  if (allowed === "*") return true;
  if (subresource === "") return allowed === resource;
  return allowed === `${resource}/${subresource}` || allowed === `*/${subresource}`;
}

const coversPath = (url: string, path: string): boolean =>
  url === path || (url.endsWith("*") && path.startsWith(url.slice(0, -1)));

/** Whether rules together allow everything that a rule allows. */
export function covers(held: readonly PolicyRule[], wanted: PolicyRule): boolean {
  return parts(wanted).every((part) => held.some((rule) => coversPart(rule, part)));
}

/** A rule that names one of each. */
interface Part {
  readonly verb: string;
  readonly url?: string;
  readonly group?: string;
  readonly resource?: string;
  readonly name?: string;
}

function parts({ verbs, apiGroups, resources, resourceNames, nonResourceURLs }: PolicyRule): readonly Part[] {
  return verbs.flatMap((verb): readonly Part[] => [
    ...nonResourceURLs.map((url) => ({ verb, url })),
    ...apiGroups.flatMap((group) =>
      resources.flatMap((resource): readonly Part[] =>
        resourceNames.length === 0
          ? [{ verb, group, resource }]
          : resourceNames.map((name) => ({ verb, group, resource, name })),
      ),
    ),
  ]);
}

function coversPart(rule: PolicyRule, { verb, url, group, resource, name }: Part): boolean {
  if (!has(rule.verbs, verb)) return false;
  if (url !== undefined) return rule.nonResourceURLs.some((held) => coversPath(held, url));
  if (group === undefined || resource === undefined || !has(rule.apiGroups, group)) return false;
  const [main = "", sub = ""] = resource.split("/");
  if (!rule.resources.some((held) => coversResource(held, main, sub))) return false;
  return rule.resourceNames.length === 0 || (name !== undefined && rule.resourceNames.includes(name));
}
