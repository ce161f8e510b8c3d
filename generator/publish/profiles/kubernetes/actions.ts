import type { ActionNames, ActionRule, ResourceRules } from "../profile.js";

const OBJECT_TYPES = ["application/json", "application/yaml", "application/vnd.kubernetes.protobuf"];
const STREAM_TYPES = [
  ...OBJECT_TYPES,
  "application/json;stream=watch",
  "application/vnd.kubernetes.protobuf;stream=watch",
];
const PATCH_TYPES = [
  "application/json-patch+json",
  "application/merge-patch+json",
  "application/strategic-merge-patch+json",
];
const ANY_TYPE = ["*/*"];

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** ` a `, ` an `, or one space before a plural: a kind that ends in `s` but not in `ss`. */
const article = (kind: string): string => (/(^|[^s])s$/.test(kind) ? " " : /^[AEIOU]/.test(kind) ? " an " : " a ");

const of = (names: ActionNames): string => (names.plainSubresource === "" ? "" : `${names.plainSubresource} of `);

const named =
  (verb: string, suffix = "") =>
  ({ scope, kind, subresource }: ActionNames): string =>
    `${verb}${scope}${kind}${subresource}${suffix}`;

const specified =
  (verb: string) =>
  (names: ActionNames): string =>
    `${verb} ${of(names)}the specified ${names.kind}`;

const created =
  (verb: string) =>
  (names: ActionNames): string =>
    `${verb}${names.plainSubresource === "" ? "" : ` ${names.plainSubresource} of`}${article(names.kind)}${names.kind}`;

const listed = (names: ActionNames): string =>
  `${names.watchable ? "list or watch" : "list"} objects of kind ${names.kind}`;

const base = { consumes: ANY_TYPE, produces: OBJECT_TYPES, common: true } as const;
const list = {
  action: "list",
  method: "get",
  verbs: ["list"],
  text: listed,
  query: "listOptions",
  answer: "list",
  ...base,
  produces: STREAM_TYPES,
} as const;
const watch = {
  method: "get",
  on: "resource",
  query: "listOptions",
  answer: "watchEvent",
  ...base,
  produces: STREAM_TYPES,
} as const;
const watchList = {
  ...watch,
  action: "watchlist",
  verbs: ["list", "watch"],
  text: ({ kind }: ActionNames) => `watch individual changes to a list of ${kind}`,
} as const;

/** The operations of each verb, as in kubernetes/apiserver's installer of Kubernetes 1.5. */
const actions: readonly ActionRule[] = [
  { ...list, at: "collection", on: "both", name: named("list") },
  { ...list, at: "everywhere", on: "resource", name: ({ kind }) => `list${kind}ForAllNamespaces` },
  {
    action: "post",
    method: "post",
    at: "collection",
    verbs: ["create"],
    on: "both",
    name: named("create"),
    text: created("create"),
    body: "object",
    answer: "object",
    ...base,
  },
  {
    action: "deletecollection",
    method: "delete",
    at: "collection",
    verbs: ["deletecollection"],
    on: "resource",
    name: named("deletecollection"),
    text: ({ kind }) => `delete collection of ${kind}`,
    query: "listOptions",
    answer: "status",
    ...base,
  },
  {
    action: "get",
    method: "get",
    at: "item",
    verbs: ["get"],
    on: "both",
    name: named("read"),
    text: specified("read"),
    query: "exportOptions",
    answer: "object",
    ...base,
  },
  {
    action: "put",
    method: "put",
    at: "item",
    verbs: ["update"],
    on: "both",
    name: named("replace"),
    text: specified("replace"),
    body: "object",
    answer: "object",
    ...base,
  },
  {
    action: "patch",
    method: "patch",
    at: "item",
    verbs: ["patch"],
    on: "both",
    name: named("patch"),
    text: specified("partially update"),
    body: "patch",
    answer: "object",
    ...base,
    consumes: PATCH_TYPES,
  },
  {
    action: "delete",
    method: "delete",
    at: "item",
    verbs: ["delete"],
    on: "both",
    name: named("delete"),
    text: created("delete"),
    query: "deleteOptions",
    body: "deleteOptions",
    answer: "status",
    ...base,
  },
  { ...watchList, at: "watchCollection", name: named("watch", "List") },
  { ...watchList, at: "watchEverywhere", name: ({ kind }) => `watch${kind}ListForAllNamespaces` },
  {
    ...watch,
    action: "watch",
    at: "watchItem",
    verbs: ["watch"],
    name: named("watch"),
    text: ({ kind }) => `watch changes to an object of kind ${kind}`,
  },
  {
    action: "proxy",
    method: "each",
    at: "proxyItem",
    verbs: [],
    on: "resource",
    name: (names) => `proxy${names.method}${names.scope}${names.kind}`,
    text: ({ method, kind }) => `proxy ${method} requests to ${kind}`,
    answer: "text",
    consumes: ANY_TYPE,
    produces: ANY_TYPE,
    common: false,
  },
  {
    action: "connect",
    method: "each",
    at: "connect",
    verbs: ["connect"],
    on: "subresource",
    name: (names) => `connect${capitalize(names.method)}${names.scope}${names.kind}${names.subresource}`,
    text: (names) => `connect ${names.method} requests to ${of(names)}${names.kind}`,
    query: "connectOptions",
    answer: "text",
    consumes: ANY_TYPE,
    produces: ANY_TYPE,
    common: false,
  },
];

/** Rules for resources as of Kubernetes 1.5. */
export const resourceRules: ResourceRules = {
  actions,
  subresourceNames: "own",
  deleteBody: "required",
  namespaceText: "object name and auth scope, such as for teams and projects",
  nameText: (kind) => `name of the ${kind}`,
  subpathText: "path below the object",
  commonQuery: [{ name: "pretty", type: "string", description: "If 'true', then the output is pretty printed." }],
  proxyMethods: ["get", "post", "put", "delete", "head", "options"],
};
