import { isKubernetesStyle } from "../is-kubernetes-style.js";
import { streamOf } from "./streams.js";
import type { ClientModel, Operation } from "../../../client-model/client-model.js";

/** How a function of the client calls its operation. */
export type Variant = "call" | "response" | "stream" | "items" | "watch" | "follow" | "exec" | "attach" | "portForward";

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

/** A further function of an operation, which gives way to the operations of the document. */
const further = (operation: Operation, variant: "response" | "stream" | "items"): FunctionPlan => ({
  operation,
  variant,
  identity: `${operation.id} ${variant}`,
  hints: [operation.nameHint, ...operation.qualifiedHints].map((hint) => `${hint} ${variant}`),
});

/** The functions besides the call of an operation that has no meaning in Kubernetes. */
function furtherFunctions(operation: Operation): readonly FunctionPlan[] {
  const stream = streamOf(operation);
  return [
    ...(stream?.isChoice === true ? [further(operation, "stream")] : []),
    ...(operation.responses.length === 0 || stream?.isChoice === false ? [] : [further(operation, "response")]),
  ];
}

const replaced = (operation: Operation, verb: RegExp, by: string): readonly string[] =>
  [operation.nameHint, ...operation.qualifiedHints].map((hint) =>
    verb.test(hint) ? hint.replace(verb, by) : by + hint.charAt(0).toUpperCase() + hint.slice(1),
  );

/**
 * Decides on an operation's functions. A list in pages has one that returns the items of all. In Kubernetes, a list can
 * be watched, a log followed, a connection upgraded; operations that these replace get no function. Elsewhere, the whole
 * response can be asked for, and a stream if the call has a choice.
 */
export function planOperations(model: ClientModel): (operation: Operation) => OperationPlan {
  const watchable = new Set<string>();
  const upgradable = new Set<string>();
  const isPlain = !isKubernetesStyle(model);
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
    const items = operation.pagination === undefined ? [] : [further(operation, "items")];
    if (kubernetes === undefined) return plan([call, ...(isPlain ? furtherFunctions(operation) : []), ...items]);
    const { action, subresource = "" } = kubernetes;
    if ((action === "watch" || action === "watchlist") && watchable.has(resourceOf(operation))) return plan([]);
    if (action === "list" && hasQuery(operation, "watch")) {
      const watch = replaced(operation, /^list/, "watch");
      return plan(
        [call, { operation, variant: "watch", identity: `${id} watch`, hints: watch }, ...items],
        "watch",
        "allowWatchBookmarks",
      );
    }
    if (action === "get" && subresource === "log" && hasQuery(operation, "follow")) {
      const follow = replaced(operation, /^(?:read|get)/, "follow");
      return plan([call, { operation, variant: "follow", identity: `${id} follow`, hints: follow }], "follow");
    }
    const upgrade = action === "connect" ? UPGRADES[subresource] : undefined;
    if (upgrade === undefined) return plan([call, ...items]);
    if (operation.method !== "get") return plan(upgradable.has(resourceOf(operation)) ? [] : [call]);
    const kind = kubernetes.kind?.kind;
    const name = kind === undefined ? [] : [`${upgrade}${kubernetes.namespaced ? "Namespaced" : ""}${kind}`];
    return plan([{ operation, variant: upgrade, identity: id, hints: [...name, ...hints] }]);
  };
}
