import type { KubernetesOperation } from "../client-model.js";
import { isObject } from "../json.js";
import type { OperationDraft } from "../dialect.js";
import { readGroupVersionPath } from "./group-version-path.js";

type Action = KubernetesOperation["action"];

export type ActionFacts = Pick<
  KubernetesOperation,
  "groupVersion" | "action" | "resource" | "subresource" | "namespaced"
>;

const stated: Readonly<Record<string, Action>> = {
  get: "get",
  list: "list",
  watch: "watch",
  watchlist: "watchlist",
  post: "post",
  put: "put",
  patch: "patch",
  delete: "delete",
  deletecollection: "deletecollection",
  connect: "connect",
  // Up to 1.9: requests that the API server passes on to the object.
  proxy: "connect",
};

const ofItem: Readonly<Record<string, Action>> = {
  get: "get",
  put: "put",
  patch: "patch",
  delete: "delete",
  post: "post",
};
const ofCollection: Readonly<Record<string, Action>> = { get: "list", post: "post", delete: "deletecollection" };

/** What an operation does to which resource; `undefined` for those that are about no resource, such as discovery. */
export function readAction(draft: OperationDraft): ActionFacts | undefined {
  const path = readGroupVersionPath(draft.path);
  if (path === undefined) return undefined;
  const [first, ...others] = path.rest;
  const mode = (first === "watch" || first === "proxy") && others.length > 0 ? first : undefined;
  const rest = mode === undefined ? path.rest : others;
  const isNamespaced = rest[0] === "namespaces" && rest[1] === "{namespace}" && rest.length > 2;
  const [resource, item, sub] = isNamespaced ? rest.slice(2) : rest;
  if (resource === undefined || resource.startsWith("{")) return undefined;
  const isItem = item?.startsWith("{") === true;
  const subresource = mode === "proxy" ? "proxy" : isItem && sub?.startsWith("{") !== true ? sub : undefined;

  const { value } = draft.node;
  const extension = isObject(value) ? value["x-kubernetes-action"] : undefined;
  const connects = /^(connect|proxy)[A-Z]/.test(draft.operationId ?? "");
  const derived =
    mode === "watch"
      ? isItem
        ? "watch"
        : "watchlist"
      : mode === "proxy" || connects
        ? "connect"
        : (isItem ? ofItem : ofCollection)[draft.method];
  const action =
    (typeof extension === "string" && Object.hasOwn(stated, extension) ? stated[extension] : undefined) ?? derived;
  if (action === undefined) return undefined;
  return {
    groupVersion: path.groupVersion,
    action,
    resource,
    ...(subresource === undefined ? {} : { subresource }),
    namespaced: isNamespaced,
  };
}
