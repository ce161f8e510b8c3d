import type { ModelPackage, Resource, Subresource, TypeId } from "../../model/api-model.js";
import { GROUP_VERSION_KIND, type GroupVersionKind } from "../../../openapi/kubernetes/group-version.js";
import type { Verb } from "../../../openapi/kubernetes/verbs.js";
import type { Span } from "../../../openapi/diagnostics/span.js";
import type { ActionNames, ActionRule, ResourceRules } from "../profiles/profile.js";
import { optionParameters, plainParameter } from "./parameters.js";
import type { Route } from "./route.js";
import type { SpecContext } from "./spec-context.js";
import type { Method } from "../../../openapi/types/methods.js";
import type { Operation, Parameter, Schema } from "../../../openapi/types/swagger-2.js";

/** What operations are built for: a resource, or a subresource of it. */
interface Entry {
  readonly context: SpecContext;
  readonly rules: ResourceRules;
  readonly owner: ModelPackage;
  readonly resource: Resource;
  readonly subresource: Subresource | undefined;
  readonly root: string;
  readonly verbs: readonly Verb[];
  readonly type: TypeId;
  /** Kind in ids and texts. */
  readonly kind: string;
  /** Kind that the operation acts on; the name parameter's description mentions it. */
  readonly ownKind: GroupVersionKind;
  readonly span: Span;
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Paths of an action's operations. A subresource has a single path for collection and item actions. */
function pathsOf(entry: Entry, at: ActionRule["at"]): string[] {
  const { resource, subresource, root } = entry;
  const collection = (resource.namespaced ? "namespaces/{namespace}/" : "") + resource.plural;
  const item = `${collection}/{name}`;
  if (subresource !== undefined) {
    const path = `${root}/${item}/${subresource.name}`;
    return at === "connect" && subresource.subpath ? [path, `${path}/{path}`] : [path];
  }
  switch (at) {
    case "collection":
      return [`${root}/${collection}`];
    case "everywhere":
      return resource.namespaced ? [`${root}/${resource.plural}`] : [];
    case "item":
      return [`${root}/${item}`];
    case "watchCollection":
      return [`${root}/watch/${collection}`];
    case "watchEverywhere":
      return resource.namespaced ? [`${root}/watch/${resource.plural}`] : [];
    case "watchItem":
      return [`${root}/watch/${item}`];
    case "proxyItem":
      return resource.redirect ? [`${root}/proxy/${item}`, `${root}/proxy/${item}/{path}`] : [];
    case "connect":
      return [];
  }
}

function methodsOf(entry: Entry, rule: ActionRule): readonly Method[] {
  if (rule.method !== "each") return [rule.method];
  return rule.action === "connect"
    ? (entry.subresource?.methods ?? []).map((method) => method.toLowerCase() as Method)
    : entry.rules.proxyMethods;
}

const reference = (entry: Entry, id: TypeId, types: Set<TypeId>): Schema => {
  types.add(id);
  return { $ref: entry.context.referenceTo(id) };
};

function pathParameters(entry: Entry, path: string): Parameter[] {
  const texts: Readonly<Record<string, string>> = {
    namespace: entry.rules.namespaceText,
    name: entry.rules.nameText(entry.ownKind.kind),
    path: entry.rules.subpathText,
  };
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) =>
    plainParameter(entry.context, {
      type: "string",
      description: texts[name] ?? "",
      name,
      in: "path",
      required: true,
    }),
  );
}

function queryParameters(entry: Entry, rule: ActionRule): readonly Parameter[] {
  const { context, resource, subresource } = entry;
  const role = (name: "listOptions" | "exportOptions" | "deleteOptions"): readonly Parameter[] => {
    const id = context.role(name, entry.span);
    return id === undefined ? [] : optionParameters(context, id);
  };
  const own = rule.options?.flatMap((id) => optionParameters(context, id));
  switch (rule.query) {
    case "listOptions":
      return own ?? role("listOptions");
    case "deleteOptions":
      return resource.gracefulDelete ? (own ?? role("deleteOptions")) : [];
    case "exportOptions":
      if (subresource !== undefined)
        return subresource.options === undefined ? [] : optionParameters(context, subresource.options);
      return resource.export ? (own ?? role("exportOptions")) : [];
    case "connectOptions":
      return subresource?.options === undefined ? [] : optionParameters(context, subresource.options);
    default:
      return own ?? [];
  }
}

/** The query parameters of every operation: fields of the role's interface, or those of the rules. */
function commonParameters({ context, rules, span }: Entry): readonly Parameter[] {
  if (context.profile.roles.commonOptions !== undefined) {
    const id = context.role("commonOptions", span);
    return id === undefined ? [] : optionParameters(context, id);
  }
  return rules.commonQuery.map(({ name, type, description }) =>
    plainParameter(context, { type, description, name, in: "query" }),
  );
}

function bodyParameter(entry: Entry, rule: ActionRule, types: Set<TypeId>): Parameter[] {
  if (rule.body === undefined || (rule.body === "deleteOptions" && !entry.resource.gracefulDelete)) return [];
  const id = rule.body === "object" ? entry.type : entry.context.role(rule.body, entry.span);
  const required = rule.bodyRequired ?? (rule.body !== "deleteOptions" || entry.rules.deleteBody === "required");
  return id === undefined
    ? []
    : [{ name: "body", in: "body", ...(required && { required }), schema: reference(entry, id, types) }];
}

function answerSchema(entry: Entry, rule: ActionRule, types: Set<TypeId>): Schema {
  const { context, resource, subresource } = entry;
  if (rule.answer === "text" || (rule.action === "get" && subresource?.plainText === true)) return { type: "string" };
  const id =
    rule.answer === "object" || (rule.action === "delete" && resource.returnsDeleted)
      ? entry.type
      : rule.answer === "list"
        ? resource.list
        : context.role(rule.answer, entry.span);
  return id === undefined ? {} : reference(entry, id, types);
}

function buildOperation(entry: Entry, rule: ActionRule, path: string, method: Method, types: Set<TypeId>): Operation {
  const { context, resource, subresource } = entry;
  const { profile } = context;
  const names: ActionNames = {
    kind: entry.kind,
    scope: resource.namespaced ? "Namespaced" : "",
    subresource: capitalize(subresource?.name ?? ""),
    plainSubresource: subresource?.name ?? "",
    method: method.toUpperCase(),
    watchable: entry.verbs.includes("watch"),
  };
  const name = rule.name(names) + (path.endsWith("/{path}") ? "WithPath" : "");
  const common = rule.common ? commonParameters(entry) : [];
  const extra = rule.action === "get" ? (subresource?.produces ?? []) : [];
  const schema = answerSchema(entry, rule, types);
  return {
    description: rule.text(names),
    consumes: rule.consumes,
    produces: [...extra, ...rule.produces],
    ...(profile.operations.schemes !== undefined && { schemes: profile.operations.schemes }),
    tags: [profile.tag(path) ?? entry.owner.id],
    operationId: profile.operationId(name, path) ?? name,
    parameters: [
      ...pathParameters(entry, path),
      ...common,
      ...queryParameters(entry, rule),
      ...bodyParameter(entry, rule, types),
    ],
    responses: {
      "200": { description: "OK", schema },
      ...Object.fromEntries(
        Object.entries(rule.responses ?? {}).map(([status, description]) => [status, { description, schema }]),
      ),
      ...context.commonResponses,
    },
    ...(profile.groupVersionKinds.operations && {
      "x-kubernetes-action": rule.action,
      [GROUP_VERSION_KIND]: entry.ownKind,
    }),
  };
}

function entryOf(
  context: SpecContext,
  rules: ResourceRules,
  owner: ModelPackage,
  resource: Resource,
  subresource: Subresource | undefined,
  root: string,
): Entry {
  const other = subresource?.type === undefined ? undefined : context.model.types[subresource.type];
  const ownKind =
    other === undefined ? context.kindIn(owner.id, resource.kind) : context.kindIn(other.package, other.name);
  return {
    context,
    rules,
    owner,
    resource,
    subresource,
    root,
    verbs: subresource?.verbs ?? resource.verbs,
    type: subresource?.type ?? resource.type,
    kind: rules.subresourceNames === "own" ? ownKind.kind : resource.kind,
    ownKind,
    span: subresource?.span ?? resource.span,
  };
}

/** All operations of a GroupVersion's resources, according to the profile's verb table. */
export function resourceRoutes(context: SpecContext, rules: ResourceRules, owner: ModelPackage, root: string): Route[] {
  const entries = owner.resources.flatMap((resource) =>
    [undefined, ...resource.subresources].map((subresource) =>
      entryOf(context, rules, owner, resource, subresource, root),
    ),
  );
  return entries.flatMap((entry) =>
    rules.actions
      .filter(
        (rule) =>
          rule.verbs.every((verb) => entry.verbs.includes(verb)) &&
          (rule.on === "both" || (rule.on === "subresource") === (entry.subresource !== undefined)),
      )
      .flatMap((rule) =>
        pathsOf(entry, rule.at).flatMap((path) =>
          methodsOf(entry, rule).map((method): Route => {
            const types = new Set<TypeId>();
            return {
              path,
              method,
              operation: buildOperation(entry, rule, path, method, types),
              types,
              span: entry.span,
            };
          }),
        ),
      ),
  );
}
