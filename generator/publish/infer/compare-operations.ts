import { isObject, type UnknownObject } from "../../../openapi/types/objects.js";
import type { Parameter } from "../../../openapi/types/swagger-2.js";
import { writeOperation } from "../documents/openapi-3/write-operation.js";
import type { DocumentSettings } from "../documents/document-settings.js";
import { readAction } from "../../../openapi/kubernetes/actions.js";
import { readResourcePath } from "../../../openapi/kubernetes/resource-path.js";
import type { Route } from "../documents/route.js";
import { operationKey, parameterKey, type FlatOperation } from "./flatten-operations.js";
import { canonical } from "./majority.js";

const texts = new WeakMap<FlatOperation, string>();

function textOf(operation: object, parameters: Iterable<readonly [key: string, parameter: Parameter]>): string {
  const sorted = [...parameters].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${canonical(operation)} ${sorted.map(([, parameter]) => canonical(parameter)).join()}`;
}

/** The content of an operation that has all its parameters, with these in a fixed order. */
export function contentText({ parameters, ...operation }: UnknownObject): string {
  const all = (Array.isArray(parameters) ? (parameters as readonly unknown[]) : []).filter((one) => isObject(one));
  return textOf(
    operation,
    (all as unknown as readonly Parameter[]).map((one) => [parameterKey(one), one]),
  );
}

/** An operation's content, with its parameters in a fixed order. */
export function operationText(flat: FlatOperation): string {
  const known = texts.get(flat);
  if (known !== undefined) return known;
  const { parameters: _, ...operation } = flat.operation;
  const text = flat.text ?? textOf(operation, flat.parameters);
  texts.set(flat, text);
  return text;
}

/**
 * Operations that a model gives, by path and method.
 *
 * @param written - the settings of the document, if it writes operations in the form of OpenAPI 3
 */
export const routeOperations = (
  routes: readonly Route[],
  written: DocumentSettings | undefined,
): Map<string, FlatOperation> =>
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
        ...(written !== undefined && {
          text: contentText(writeOperation(operation, [], written)),
        }),
      };
      return [operationKey(flat), flat] as const;
    }),
  );
