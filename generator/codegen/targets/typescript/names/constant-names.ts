import { allocateNames } from "../../names/allocate-names.js";
import { isRuntimeFunction } from "./runtime-names.js";
import type { OperationPlan } from "../../common/operations/plan-operations.js";
import type { NamedModule, OperationsFile } from "./named-package.js";
import { isReservedName } from "./reserved-names.js";

const LOCALS = new Set(["client", "params", "options"]);

/**
 * The rest of a function's name in a file about one resource: `read` of `readNamespacedPod`, `replaceStatus` of
 * `replaceNamespacedPodStatus`.
 */
function shortName(name: string, { operation }: OperationPlan): string | undefined {
  const kind = operation.kubernetes?.kind?.kind;
  if (kind === undefined || !name.includes(kind)) return undefined;
  const short = name.replace("Namespaced", "").replace(kind, "");
  return short === "delete" ? "remove" : short;
}

/** Names of the constants with the operations' data, by operation id. They are private to their file. */
export function constantNames(module: NamedModule, file: OperationsFile): ReadonlyMap<string, string> {
  const functions = new Set(module.functions.values());
  return allocateNames(
    file.operations.map(({ plan }) => {
      const name = module.functions.get(plan.functions[0]?.identity ?? "") ?? "";
      const short = shortName(name, plan);
      return { identity: plan.operation.id, candidates: [...(short === undefined ? [] : [short]), `${name}Operation`] };
    }),
    { reserved: (name) => isReservedName(name) || isRuntimeFunction(name) || LOCALS.has(name) || functions.has(name) },
  );
}
