/** Verbs of resources, as authorizers, discovery and `@resource` know them. */
export const VERBS = ["list", "create", "deletecollection", "get", "update", "patch", "delete", "watch"] as const;

/** `connect` stands for requests that the API server passes on to the object. */
export type Verb = (typeof VERBS)[number] | "connect";

/** Values of `x-kubernetes-action`, in the order in which people look for them. */
export const ACTIONS = [
  "get",
  "list",
  "watch",
  "watchlist",
  "post",
  "put",
  "patch",
  "delete",
  "deletecollection",
  "connect",
] as const;

export type Action = (typeof ACTIONS)[number];
