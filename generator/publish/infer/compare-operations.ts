import { readAction } from "../../../openapi/kubernetes/actions.js";
import { readResourcePath } from "../../../openapi/kubernetes/resource-path.js";
import type { Route } from "../documents/route.js";
import { operationKey, parameterKey, type FlatOperation } from "./flatten-operations.js";
import { canonical } from "./majority.js";

const texts = new WeakMap<FlatOperation, string>();

/** An operation's content, with its parameters in a fixed order. */
export function operationText(flat: FlatOperation): string {
  const known = texts.get(flat);
  if (known !== undefined) return known;
  const { parameters: _, ...operation } = flat.operation;
  const sorted = [...flat.parameters].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = `${canonical(operation)} ${sorted.map(([, parameter]) => canonical(parameter)).join()}`;
  texts.set(flat, text);
  return text;
}

/** Operations that a model gives, by path and method. */
export const routeOperations = (routes: readonly Route[]): Map<string, FlatOperation> =>
  new Map(
    routes.map(({ path, method, operation }) => {
      const place = readResourcePath(path);
      const { parameters = [], operationId } = operation;
      const flat: FlatOperation = {
        path,
        method,
        operation,
        parameters: new Map(parameters.map((parameter) => [parameterKey(parameter), parameter])),
        place,
        action:
          place === undefined
            ? undefined
            : readAction({ stated: operation["x-kubernetes-action"], operationId, method }, place),
      };
      return [operationKey(flat), flat] as const;
    }),
  );
