import { readGroupVersionKind, type GroupVersion } from "../../../openapi/kubernetes/group-version.js";
import { readOperationId } from "../../../openapi/kubernetes/operation-id.js";
import { groupBy } from "../../../openapi/types/group-by.js";
import { METHODS } from "../../../openapi/types/methods.js";
import { VERBS, type Verb } from "../../../openapi/kubernetes/verbs.js";
import type { Parameter } from "../../../openapi/types/swagger-2.js";
import { bodyType, responseType, type FlatOperation } from "./flatten-operations.js";
import { majority } from "./majority.js";
import { packageOf } from "./place-definitions.js";
import { queryOf, type ResourceVotes } from "./vote-actions.js";

/** The actions of each verb. */
export const ACTIONS_OF: Readonly<Record<string, readonly string[]>> = {
  list: ["list"],
  create: ["post"],
  deletecollection: ["deletecollection"],
  get: ["get"],
  update: ["put"],
  patch: ["patch"],
  delete: ["delete"],
  watch: ["watch", "watchlist"],
};

/** A resource as a document's paths show it. Types are names of definitions. */
export interface FoundResource {
  readonly package: string;
  readonly groupVersion: GroupVersion;
  readonly plural: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly verbs: readonly Verb[];
  readonly type: string | undefined;
  readonly list: string | undefined;
  readonly export: boolean;
  readonly gracefulDelete: boolean;
  readonly returnsDeleted: boolean;
  readonly redirect: boolean;
  readonly subresources: readonly FoundSubresource[];
}

export interface FoundSubresource {
  readonly name: string;
  readonly verbs: readonly Verb[];
  readonly type: string | undefined;
  /** Kind that its operations state, if they do, with its package. */
  readonly kind: { readonly package: string; readonly kind: string } | undefined;
  /** Query parameters of its own. */
  readonly query: readonly Parameter[];
  readonly methods: readonly string[];
  readonly subpath: boolean;
  readonly produces: readonly string[];
  readonly plainText: boolean;
}

const VERB_OF: Readonly<Record<string, Verb>> = {
  list: "list",
  post: "create",
  deletecollection: "deletecollection",
  get: "get",
  put: "update",
  patch: "patch",
  delete: "delete",
  watch: "watch",
  watchlist: "watch",
};

const verbsOf = (operations: readonly FlatOperation[]): Verb[] => {
  const found = new Set(operations.map(({ action }) => VERB_OF[action ?? ""]));
  return VERBS.filter((verb) => found.has(verb));
};

function statedKind({ operation }: FlatOperation): { package: string; kind: string } | undefined {
  const gvk = readGroupVersionKind(operation["x-kubernetes-group-version-kind"]);
  return gvk === undefined ? undefined : { package: packageOf(gvk), kind: gvk.kind };
}

function findSubresource(name: string, operations: readonly FlatOperation[], votes: ResourceVotes): FoundSubresource {
  const connections = operations.filter(({ action }) => action === "connect");
  const gets = operations.filter(({ action }) => action === "get");
  const [get] = gets;
  const isText = get?.operation.responses["200"]?.schema?.type === "string";
  const produced = get?.operation.produces ?? [];
  const usual = new Set(votes.actions.get("get")?.change.produces ?? PRODUCES);
  const methods = new Set(connections.map(({ method }) => method));
  return {
    name,
    verbs: connections.length > 0 ? ["connect"] : verbsOf(operations),
    type: majority(operations.flatMap((operation) => bodyOrResponse(operation) ?? [])),
    kind: majority(operations.flatMap((operation) => statedKind(operation) ?? [])),
    query:
      connections.length > 0
        ? (majority(connections.map((operation) => queryOf(operation, []))) ?? [])
        : get === undefined
          ? []
          : queryOf(get, votes.common),
    methods: METHODS.filter((method) => methods.has(method)).map((method) => method.toUpperCase()),
    subpath: connections.some(({ path }) => path.endsWith("/{path}")),
    produces: isText || produced.length > usual.size ? produced.filter((type) => !usual.has(type)) : [],
    plainText: isText,
  };
}

const PRODUCES = ["application/json", "application/yaml", "application/vnd.kubernetes.protobuf"];

/** The type of a subresource: that of a body which is not the patch. */
const bodyOrResponse = (operation: FlatOperation): string | undefined =>
  operation.action === "connect"
    ? undefined
    : operation.action === "patch"
      ? responseType(operation)
      : (bodyType(operation) ?? responseType(operation));

/** The kind in operation ids, if no operation states one. */
function namedKind(
  operations: readonly FlatOperation[],
  groupVersion: GroupVersion,
  subresource = "",
): string | undefined {
  const suffix = subresource.charAt(0).toUpperCase() + subresource.slice(1);
  return majority(
    operations.flatMap(({ operation }) => {
      const subject = readOperationId(operation.operationId ?? "", groupVersion)?.subject;
      const kind = subject?.endsWith(suffix) === true ? subject.slice(0, subject.length - suffix.length) : subject;
      return kind === undefined || kind === "" ? [] : [kind];
    }),
  );
}

function findResource(group: readonly FlatOperation[], votes: ResourceVotes): FoundResource | undefined {
  const [first] = group;
  if (first?.place === undefined) return undefined;
  const { groupVersion, resource: plural } = first.place;
  const own = group.filter(({ place }) => place?.subresource === undefined);
  const plain = own.filter(({ place }) => place?.mode === undefined);
  const subresources = new Map<string, FlatOperation[]>();
  for (const operation of group) {
    const name = operation.place?.subresource;
    if (name !== undefined) subresources.set(name, [...(subresources.get(name) ?? []), operation]);
  }
  const by = (action: string): FlatOperation | undefined => plain.find((operation) => operation.action === action);
  const [get, list, remove] = [by("get"), by("list"), by("delete")];
  const create = by("post") ?? by("put");
  const [sub] = subresources;
  const kind =
    majority(plain.flatMap((operation) => statedKind(operation)?.kind ?? [])) ??
    namedKind(plain, groupVersion) ??
    (sub === undefined ? undefined : namedKind(sub[1], groupVersion, sub[0]));
  const type =
    (get === undefined ? undefined : responseType(get)) ?? (create === undefined ? undefined : bodyType(create));
  const deleted = remove === undefined ? undefined : responseType(remove);
  const exported = votes.actions.get("get")?.query ?? [];
  return {
    package: packageOf(groupVersion),
    groupVersion,
    plural,
    kind: kind ?? "",
    namespaced: group.some(({ place }) => place?.namespaced === true),
    verbs: verbsOf(own),
    type,
    list: list === undefined ? undefined : responseType(list),
    export: get === undefined || exported.length === 0 || queryOf(get, votes.common).length > 0,
    gracefulDelete: remove === undefined || bodyType(remove) !== undefined || queryOf(remove, votes.common).length > 0,
    returnsDeleted: deleted !== undefined && deleted !== votes.status && deleted === type,
    redirect: own.some(({ place }) => place?.mode === "proxy"),
    subresources: [...subresources]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, operations]) => findSubresource(name, operations, votes)),
  };
}

/** The resources of a document, by GroupVersion and plural. */
export function findResources(operations: readonly FlatOperation[], votes: ResourceVotes): FoundResource[] {
  const groups = groupBy(operations, ({ place }) => place && `${packageOf(place.groupVersion)} ${place.resource}`);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => findResource(group, votes) ?? []);
}
