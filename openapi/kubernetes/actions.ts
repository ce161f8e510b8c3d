import type { ResourcePath } from "./resource-path.js";
import { ACTIONS, type Action } from "./verbs.js";

/** What decides the action of an operation. */
export interface ActionSource {
  /** Value of `x-kubernetes-action`. */
  readonly stated: unknown;
  readonly operationId: string | undefined;
  /** In lower case. */
  readonly method: string;
}

const KNOWN: ReadonlySet<unknown> = new Set([...ACTIONS, "proxy"]);

const OF_ITEM: ReadonlyMap<string, Action> = new Map([
  ["get", "get"],
  ["put", "put"],
  ["patch", "patch"],
  ["delete", "delete"],
  ["post", "post"],
]);

const OF_COLLECTION: ReadonlyMap<string, Action> = new Map([
  ["get", "list"],
  ["post", "post"],
  ["delete", "deletecollection"],
]);

/** Verbs of actions, and of methods where requests are passed on to an object. */
const VERB_OF: ReadonlyMap<string, string> = new Map([
  ["watchlist", "watch"],
  ["post", "create"],
  ["put", "update"],
]);

/**
 * The action of an operation: the stated one, or else what its path, id and method say. `proxy` is that of paths below
 * `/proxy/`, up to 1.9. `undefined` for methods without one, such as HEAD.
 */
export function readAction(
  { stated, operationId, method }: ActionSource,
  path: ResourcePath,
): Action | "proxy" | undefined {
  if (KNOWN.has(stated)) return stated as Action | "proxy";
  if (path.mode === "watch") return path.item ? "watch" : "watchlist";
  if (path.mode === "proxy") return "proxy";
  if (/^(?:connect|proxy)[A-Z]/.test(operationId ?? "")) return "connect";
  return (path.item ? OF_ITEM : OF_COLLECTION).get(method);
}

/** The verb that authorizers and discovery use for an action; `undefined` where it has none, as HEAD of a proxy. */
export function verbOf(action: Action | "proxy", method: string): string | undefined {
  const name = action === "connect" ? OF_ITEM.get(method) : action;
  return name === undefined ? undefined : (VERB_OF.get(name) ?? name);
}
