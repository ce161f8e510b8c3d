import type { Method, Operation } from "../../openapi/types/swagger.js";
import type { Target } from "./read-target.js";

const OF_ACTION: Readonly<Record<string, string>> = {
  get: "get",
  list: "list",
  watch: "watch",
  watchlist: "watch",
  post: "create",
  put: "update",
  patch: "patch",
  delete: "delete",
  deletecollection: "deletecollection",
  proxy: "proxy",
};

/** Verbs on single objects, and verbs of `connect` operations. */
const OF_METHOD: Readonly<Partial<Record<Method, string>>> = {
  get: "get",
  post: "create",
  put: "update",
  patch: "patch",
  delete: "delete",
};

const OF_COLLECTION: Readonly<Partial<Record<Method, string>>> = {
  get: "list",
  post: "create",
  delete: "deletecollection",
};

/** The verb by which authorisers and discovery know an operation; `undefined` if it has none, such as `HEAD` of a proxy. */
export function readVerb(operation: Operation, method: Method, target: Target): string | undefined {
  const action = operation["x-kubernetes-action"];
  if (typeof action === "string" && action !== "connect" && Object.hasOwn(OF_ACTION, action)) return OF_ACTION[action];
  if (action === "connect") return OF_METHOD[method];
  if (target.mode !== undefined) return target.mode;
  return (target.item ? OF_METHOD : OF_COLLECTION)[method];
}
