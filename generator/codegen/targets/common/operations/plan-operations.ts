import { declaredHeaders } from "./declared-headers.js";
import type { ClientModel, Operation } from "../../../client-model/client-model.js";

/** How a function of the client calls its operation. */
export type Variant = "call" | "response" | "watch" | "follow" | "exec" | "attach" | "portForward";

/** A function to generate for an operation. */
export interface FunctionPlan {
  readonly operation: Operation;
  readonly variant: Variant;
  /** The operation's id; variants of the plain call append their name. */
  readonly identity: string;
  /** Names in camelCase, best first. */
  readonly hints: readonly string[];
}

/** The functions of an operation, which share its data. */
export interface OperationPlan {
  readonly operation: Operation;
  readonly functions: readonly FunctionPlan[];
  /** Query parameters that the functions set themselves. */
  readonly ownParameters: ReadonlySet<string>;
}

const UPGRADES: Readonly<Record<string, Variant>> = { exec: "exec", attach: "attach", portforward: "portForward" };

const NOTHING: ReadonlySet<string> = new Set();

const hasQuery = (operation: Operation, name: string): boolean =>
  operation.parameters.some((parameter) => parameter.in === "query" && parameter.name === name);

/** Identifies a resource; the same for all its operations. */
const resourceOf = ({ kubernetes }: Operation): string =>
  kubernetes === undefined
    ? ""
    : [
        kubernetes.groupVersion.group,
        kubernetes.groupVersion.version,
        kubernetes.resource,
        kubernetes.subresource,
      ].join("/");

const replaced = (operation: Operation, verb: RegExp, by: string): readonly string[] =>
  [operation.nameHint, ...operation.qualifiedHints].map((hint) =>
    verb.test(hint) ? hint.replace(verb, by) : by + hint.charAt(0).toUpperCase() + hint.slice(1),
  );

/**
 * Decides on an operation's functions. Only Kubernetes operations have more than the plain call: a list can be watched,
 * a log followed, a connection upgraded. Operations that these replace get no function.
 */
export function planOperations(model: ClientModel): (operation: Operation) => OperationPlan {
  const watchable = new Set<string>();
  const upgradable = new Set<string>();
  for (const { operations } of model.groups) {
    for (const operation of operations) {
      const { kubernetes } = operation;
      if (kubernetes?.action === "list" && hasQuery(operation, "watch")) watchable.add(resourceOf(operation));
      if (kubernetes?.action === "connect" && operation.method === "get") upgradable.add(resourceOf(operation));
    }
  }
  return (operation) => {
    const { kubernetes, id } = operation;
    const hints = [operation.nameHint, ...operation.qualifiedHints];
    const call: FunctionPlan = { operation, variant: "call", identity: id, hints };
    const plan = (functions: readonly FunctionPlan[], ...own: string[]): OperationPlan => ({
      operation,
      functions,
      ownParameters: own.length === 0 ? NOTHING : new Set(own),
    });
    if (kubernetes === undefined) {
      if (declaredHeaders(operation).length === 0) return plan([call]);
      const whole = hints.map((hint) => `${hint} response`);
      return plan([call, { operation, variant: "response", identity: `${id} response`, hints: whole }]);
    }
    const { action, subresource = "" } = kubernetes;
    if ((action === "watch" || action === "watchlist") && watchable.has(resourceOf(operation))) return plan([]);
    if (action === "list" && hasQuery(operation, "watch")) {
      const watch = replaced(operation, /^list/, "watch");
      return plan(
        [call, { operation, variant: "watch", identity: `${id} watch`, hints: watch }],
        "watch",
        "allowWatchBookmarks",
      );
    }
    if (action === "get" && subresource === "log" && hasQuery(operation, "follow")) {
      const follow = replaced(operation, /^(?:read|get)/, "follow");
      return plan([call, { operation, variant: "follow", identity: `${id} follow`, hints: follow }], "follow");
    }
    const upgrade = action === "connect" ? UPGRADES[subresource] : undefined;
    if (upgrade === undefined) return plan([call]);
    if (operation.method !== "get") return plan(upgradable.has(resourceOf(operation)) ? [] : [call]);
    const kind = kubernetes.kind?.kind;
    const name = kind === undefined ? [] : [`${upgrade}${kubernetes.namespaced ? "Namespaced" : ""}${kind}`];
    return plan([{ operation, variant: upgrade, identity: id, hints: [...name, ...hints] }]);
  };
}
