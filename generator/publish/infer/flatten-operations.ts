import { readAction } from "../../../openapi/kubernetes/actions.js";
import { readResourcePath, type ResourcePath } from "../../../openapi/kubernetes/resource-path.js";
import { METHODS, type Method } from "../../../openapi/types/methods.js";
import { childPointer, resolvePointer } from "../../../openapi/types/json-pointer.js";
import { isObject } from "../../../openapi/types/objects.js";
import type { Document, Operation, Parameter, PathItem, Response } from "../../../openapi/types/swagger-2.js";

/** An operation of a document, with its parameters and responses written out. */
export interface FlatOperation {
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation;
  /** Its own and those of its path, without references, by place and name. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly place: ResourcePath | undefined;
  readonly action: string | undefined;
  /** Its content, if that is not in the form of {@link operation}. */
  readonly text?: string;
  /** Whether it is a webhook: the API sends the request, and the path is the webhook's name. */
  readonly isWebhook?: boolean;
}

/** Identity of an operation within a document. */
export const operationKey = ({ path, method }: Pick<FlatOperation, "path" | "method">): string => `${method} ${path}`;

/** Where an operation stands in its document. */
export const operationPointer = ({ path, method, isWebhook }: FlatOperation): string =>
  `${childPointer(isWebhook === true ? "/webhooks" : "/paths", path)}/${method}`;

export const parameterKey = (parameter: Parameter): string => `${parameter.in} ${parameter.name}`;

/** What a reference within a document leads to, or the value itself. */
export function resolved<T extends object>(document: Document, value: T): T {
  let current: unknown = value;
  for (let steps = 0; steps < 16; steps++) {
    if (!isObject(current) || typeof current["$ref"] !== "string") break;
    current = resolvePointer(document, current["$ref"]);
  }
  return isObject(current) ? (current as T) : value;
}

interface Placed {
  readonly path: string;
  readonly method: Method;
  /** Parameters of the path. */
  readonly shared?: readonly Parameter[];
  readonly text?: string | undefined;
}

/** An operation of a document, or of a callback in it. */
export function flattenOperation(
  document: Document,
  operation: Operation,
  { path, method, shared = [], text }: Placed,
): FlatOperation {
  const own: readonly Parameter[] = Array.isArray(operation.parameters) ? operation.parameters : [];
  const parameters = [...shared, ...own].map((parameter) => resolved(document, parameter));
  const place = readResourcePath(path);
  const operationId = typeof operation.operationId === "string" ? operation.operationId : undefined;
  const action =
    place === undefined
      ? undefined
      : readAction({ stated: operation["x-kubernetes-action"], operationId, method }, place);
  const responses: Record<string, Response> = Object.fromEntries(
    Object.entries(operation.responses).map(([status, response]) => [status, resolved(document, response)]),
  );
  return {
    path,
    method,
    operation: { ...operation, responses },
    parameters: new Map(parameters.map((parameter) => [parameterKey(parameter), parameter])),
    place,
    action,
    ...(text !== undefined && { text }),
  };
}

/**
 * The operations of some path items of a document, in their order.
 *
 * @param texts - their contents by {@link operationKey}
 */
export function flattenOperations(
  document: Document,
  items: Readonly<Record<string, PathItem>>,
  texts: ReadonlyMap<string, string>,
): FlatOperation[] {
  return Object.entries(items).flatMap(([path, item]) => {
    const { parameters } = item;
    const shared: readonly Parameter[] = Array.isArray(parameters) ? parameters : [];
    return METHODS.flatMap((method) => {
      const operation = item[method];
      return isObject(operation) && isObject(operation.responses)
        ? [
            flattenOperation(document, operation, {
              path,
              method,
              shared,
              text: texts.get(operationKey({ path, method })),
            }),
          ]
        : [];
    });
  });
}

/** The type of an operation's successful response: the name of a definition. */
export function responseType({ operation }: FlatOperation): string | undefined {
  const { "200": ok, "201": created, "202": accepted } = operation.responses;
  return definitionOf((ok ?? created ?? accepted)?.schema?.$ref);
}

/** The type of an operation's body: the name of a definition. */
export function bodyType({ parameters }: FlatOperation): string | undefined {
  for (const parameter of parameters.values())
    if (parameter.in === "body") return definitionOf((parameter.schema as { $ref?: string } | undefined)?.$ref);
  return undefined;
}

const PREFIX = /^#\/(?:definitions|components\/schemas)\/([^/]+)$/;

/** The definition that a reference names, in any dialect. */
export function definitionOf(reference: unknown): string | undefined {
  const name = typeof reference === "string" ? PREFIX.exec(reference)?.[1] : undefined;
  return name?.replace(/~1/g, "/").replace(/~0/g, "~");
}
