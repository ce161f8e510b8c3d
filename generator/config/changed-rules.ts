import { METHODS } from "../../openapi/types/methods.js";
import type { ActionNames, ActionRule, ResourceRules } from "../publish/profiles/profile.js";
import type { ProfileConfig } from "./schema.js";

type Actions = NonNullable<ProfileConfig["actions"]>;

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

const textOf =
  (pattern: string) =>
  ({ kind, plainSubresource, method }: ActionNames): string =>
    fill(pattern, { kind, subresource: plainSubresource, method });

function changedRule(rule: ActionRule, actions: Actions): ActionRule {
  const changes = actions[rule.action as keyof Actions];
  if (changes === undefined) return rule;
  const { description, consumes, produces, query, responses, body } = changes;
  const { body: former, ...rest } = rule;
  const deleteBody =
    body === undefined
      ? { ...(former !== undefined && { body: former }) }
      : body === "none"
        ? {}
        : ({ body: former ?? "deleteOptions", bodyRequired: body === "required" } as const);
  return {
    ...rest,
    ...deleteBody,
    ...(description !== undefined && { text: textOf(description) }),
    ...(consumes !== undefined && { consumes }),
    ...(produces !== undefined && { produces }),
    ...(query !== undefined && { options: query }),
    ...(responses !== undefined && { responses: responses as Readonly<Record<string, string>> }),
  };
}

const isNamed = (actions: Actions, method: string): boolean =>
  actions.proxy?.methods?.includes(method.toUpperCase()) === true;

/** The rules of a profile with the changes of a configuration. */
export function changedRules(
  rules: ResourceRules,
  actions: Actions = {},
  texts: NonNullable<ProfileConfig["pathParameters"]> = {},
): ResourceRules {
  const { namespace, name, path } = texts;
  return {
    ...rules,
    actions: rules.actions.map((rule) => changedRule(rule, actions)),
    ...(actions.proxy?.methods !== undefined && { proxyMethods: METHODS.filter((method) => isNamed(actions, method)) }),
    ...(namespace !== undefined && { namespaceText: namespace }),
    ...(name !== undefined && { nameText: (kind: string) => fill(name, { kind }) }),
    ...(path !== undefined && { subpathText: path }),
  };
}
