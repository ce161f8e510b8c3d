import { groupBy } from "../../../openapi/types/group-by.js";
import { METHODS } from "../../../openapi/types/methods.js";
import type { Parameter } from "../../../openapi/types/swagger-2.js";
import type { ActionRule, Profile } from "../profiles/profile.js";
import { bodyType, responseType, type FlatOperation } from "./flatten-operations.js";
import type { InferredAction } from "./inferred-profile.js";
import { canonical, majority } from "./majority.js";

/** What most operations of an action have in common. */
export interface ActionVotes {
  /** Query parameters besides those of every action, by name. */
  readonly query: readonly Parameter[];
  readonly change: InferredAction;
}

/** What most operations of resources have in common. */
export interface ResourceVotes {
  /** Query parameters of every operation except connections. */
  readonly common: readonly Parameter[];
  readonly actions: ReadonlyMap<string, ActionVotes>;
  readonly status: string | undefined;
  readonly patch: string | undefined;
  readonly watchEvent: string | undefined;
  readonly deleteOptions: string | undefined;
  readonly pathParameters: { namespace?: string; name?: string; path?: string };
}

/** Actions that the parameters common to all apply to. */
const COMMON = new Set(["list", "post", "deletecollection", "get", "put", "patch", "delete", "watch", "watchlist"]);

const OWN_QUERY = new Set(["proxy", "connect"]);

export const queryOf = ({ parameters }: FlatOperation, common: readonly Parameter[]): Parameter[] => {
  const left = new Set(common.map(canonical));
  return [...parameters.values()]
    .filter((parameter) => parameter.in === "query" && !left.has(canonical(parameter)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

function commonQuery(operations: readonly FlatOperation[]): Parameter[] {
  const counted = operations.filter(({ action }) => action !== undefined && COMMON.has(action));
  const counts = new Map<string, { parameter: Parameter; count: number }>();
  for (const { parameters } of counted)
    for (const parameter of parameters.values()) {
      if (parameter.in !== "query") continue;
      const key = canonical(parameter);
      const known = counts.get(key) ?? { parameter, count: 0 };
      known.count++;
      counts.set(key, known);
    }
  return [...counts.values()]
    .filter(({ count }) => count > counted.length * 0.9)
    .map(({ parameter }) => parameter)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Descriptions of responses with the content of 200. */
function alikeResponses({ operation: { responses } }: FlatOperation): Record<string, string> {
  const content = canonical(responses["200"]?.schema);
  return Object.fromEntries(
    Object.entries(responses).flatMap(([status, response]) =>
      status !== "200" && response.schema !== undefined && canonical(response.schema) === content
        ? [[status, response.description]]
        : [],
    ),
  );
}

function bodyOf({ parameters }: FlatOperation): "required" | "optional" | "none" {
  const body = [...parameters.values()].find((parameter) => parameter.in === "body");
  return body === undefined ? "none" : body.required === true ? "required" : "optional";
}

/** The kind that an operation's text is about. */
const kindOf = ({ operation }: FlatOperation): string => {
  const gvk = operation["x-kubernetes-group-version-kind"] as { readonly kind?: unknown } | undefined;
  return typeof gvk?.kind === "string" ? gvk.kind : "";
};

/** A template for the texts of an action, if most do not follow the rule of the profile. */
function textTemplate(rules: readonly ActionRule[], operations: readonly FlatOperation[]): string | undefined {
  // Texts of connections name the method as well; they are the same in all releases.
  if (operations.some(({ action }) => action === "proxy" || action === "connect")) return undefined;
  const template = (operation: FlatOperation): string | undefined => {
    const kind = kindOf(operation);
    const text = operation.operation.description;
    return kind === "" || text === undefined ? undefined : text.replaceAll(kind, "{kind}");
  };
  const plain = operations.filter(({ place }) => place?.subresource === undefined);
  const winner = majority(plain.flatMap((operation) => template(operation) ?? []));
  if (!winner?.includes("{kind}")) return undefined;
  const names = { kind: "{kind}", scope: "", subresource: "", plainSubresource: "", method: "{method}" };
  const own = rules.flatMap(({ text }) => [true, false].map((watchable) => text({ ...names, watchable })));
  // Words such as `a` and `an` follow the kind; the profile knows how.
  const isOwn = own.some((text) => text === winner || text.replace(/ an? /, " ") === winner.replace(/ an? /, " "));
  return isOwn ? undefined : winner;
}

function voteAction(
  profile: Profile,
  action: string,
  operations: readonly FlatOperation[],
  common: readonly Parameter[],
): ActionVotes {
  const rules = (profile.resources?.actions ?? []).filter((rule) => rule.action === action);
  const [rule] = rules;
  const plain = operations.filter(({ place }) => action !== "get" || place?.subresource === undefined);
  const counted = plain.length > 0 ? plain : operations;
  const query = OWN_QUERY.has(action) ? [] : (majority(counted.map((operation) => queryOf(operation, common))) ?? []);
  // In OpenAPI 3, only what has a body has media types.
  const mediaTypes = (key: "consumes" | "produces"): readonly string[] | undefined =>
    majority(
      counted.flatMap(({ operation, text }) =>
        operation[key] === undefined && text !== undefined ? [] : [operation[key] ?? []],
      ),
    );
  const consumes = mediaTypes("consumes");
  const produces = mediaTypes("produces");
  const responses = majority(counted.map(alikeResponses)) ?? {};
  const description = textTemplate(rules, operations);
  const change: InferredAction = {};
  if (description !== undefined) change.description = description;
  if (consumes !== undefined && canonical(consumes) !== canonical(rule?.consumes)) change.consumes = consumes;
  if (produces !== undefined && canonical(produces) !== canonical(rule?.produces)) change.produces = produces;
  if (Object.keys(responses).length > 0) change.responses = responses;
  if (action === "delete" || action === "deletecollection") {
    const body = majority(counted.map(bodyOf)) ?? "none";
    const own = rule?.body === undefined ? "none" : (profile.resources?.deleteBody ?? "required");
    if (body !== own) change.body = body;
  } else if (rule?.body !== undefined && majority(counted.map(bodyOf)) === "optional") change.body = "optional";
  if (action === "proxy") {
    const methods = new Set(operations.map(({ method }) => method));
    if (METHODS.some((method) => methods.has(method) !== profile.resources?.proxyMethods.includes(method)))
      change.methods = METHODS.filter((method) => methods.has(method)).map((method) => method.toUpperCase());
  }
  return { query, change };
}

function pathTexts(profile: Profile, operations: readonly FlatOperation[]): ResourceVotes["pathParameters"] {
  const texts = (name: string, map: (text: string, operation: FlatOperation) => string): string | undefined =>
    majority(
      operations.flatMap((operation) => {
        const text = operation.place === undefined ? undefined : operation.parameters.get(`path ${name}`)?.description;
        return text === undefined ? [] : [map(text, operation)];
      }),
    );
  const namespace = texts("namespace", (text) => text);
  const name = texts("name", (text, operation) => {
    const kind = kindOf(operation);
    return kind === "" ? text.replace(/^name of the \w+$/, "name of the {kind}") : text.replaceAll(kind, "{kind}");
  });
  const path = texts("path", (text) => text);
  const rules = profile.resources;
  return {
    ...(namespace !== undefined && namespace !== rules?.namespaceText && { namespace }),
    ...(name !== undefined && name !== rules?.nameText("{kind}") && { name }),
    ...(path !== undefined && path !== rules?.subpathText && { path }),
  };
}

/** Finds what most operations of each action have in common. */
export function voteActions(profile: Profile, operations: readonly FlatOperation[]): ResourceVotes {
  const common = commonQuery(operations);
  const byAction = groupBy(operations, ({ action }) => action);
  const of = (...actions: string[]): FlatOperation[] => actions.flatMap((action) => byAction.get(action) ?? []);
  const named = (types: readonly (string | undefined)[]): string | undefined =>
    majority(types.filter((type) => type !== undefined));
  return {
    common,
    actions: new Map([...byAction].map(([action, group]) => [action, voteAction(profile, action, group, common)])),
    status: named(of("deletecollection", "delete").map(responseType)),
    patch: named(of("patch").map(bodyType)),
    watchEvent: named(of("watchlist", "watch").map(responseType)),
    deleteOptions: named(of("delete", "deletecollection").map(bodyType)),
    pathParameters: pathTexts(profile, operations),
  };
}
