import type { DeclaredOperation, Marker } from "../../../model/api-model.js";
import { report, type Context } from "../context.js";

/** Where an operation is called. */
export type Route = Pick<DeclaredOperation, "method" | "path" | "isWebhook" | "callback">;

interface RouteValue {
  readonly first: string;
  readonly more?: readonly string[];
  readonly of?: string;
}

/** Whether a problem was found, or a route. */
type Read = Route | { readonly problem: string };

/** Why a text is not a valid route path; `undefined` if it is valid. */
function pathProblem(path: string): string | undefined {
  if (!/^(\/|\{root\})/.test(path)) return `"${path}" is not a path; paths begin with /`;
  if (/[?#]/.test(path)) return "a path cannot have a query; declare query parameters in the method";
  if (/[{}]/.test(path.replace(/\{[^{}/]+\}/g, ""))) return `the braces of "${path}" do not match`;
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  return twice === undefined ? undefined : `{${twice}} occurs twice in the path`;
}

/** Why a text is not a valid name of a webhook or callback; `undefined` if it is valid. */
const nameProblem = (name: string): string | undefined =>
  /^[\w.-]+$/.test(name) ? undefined : `"${name}" is not a name of letters, digits, dots and dashes`;

/** Why a text is not the address of a callback: a URL, in whole or in part a runtime expression in braces. */
function addressProblem(address: string): string | undefined {
  const expressions = [...address.matchAll(/\{([^{}]*)\}/g)].map(([, expression = ""]) => expression);
  if (/[{}]/.test(address.replace(/\{[^{}]*\}/g, ""))) return `the braces of "${address}" do not match`;
  const bad = expressions.find((expression) => !EXPRESSION.test(expression));
  if (bad !== undefined) return `"{${bad}}" is not a runtime expression of OpenAPI 3`;
  return expressions.length > 0 || /^https?:\/\//.test(address)
    ? undefined
    : `"${address}" is neither a URL nor an expression`;
}

/** A runtime expression, as in the specification's section of that name. */
const EXPRESSION =
  /^\$(url|method|statusCode|(request|response)\.(body(#\/?[^\s{}]*)?|(header|query|path)\.[^\s{}]+))$/;

const READERS: Readonly<Record<string, (value: RouteValue, span: Marker["span"]) => Read>> = {
  route: ({ first: method, more: [path] = [] }) => {
    const problem = path === undefined ? "the path is missing" : pathProblem(path);
    return path === undefined || problem !== undefined ? { problem: problem ?? "" } : { method, path };
  },
  webhook: ({ first: method, more: [path] = [] }) => {
    const problem = path === undefined ? "the name is missing" : nameProblem(path);
    return path === undefined || problem !== undefined ? { problem: problem ?? "" } : { method, path, isWebhook: true };
  },
  callback: ({ first: method, more: [name, path] = [], of }, span) => {
    if (name === undefined || path === undefined)
      return { problem: `the ${name === undefined ? "name" : "address"} is missing` };
    if (of === undefined) return { problem: "the operation that it belongs to is missing: of=…" };
    const problem = nameProblem(name) ?? addressProblem(path);
    return problem === undefined ? { method, path, callback: { name, of, span } } : { problem };
  },
};

const EXAMPLES: Readonly<Record<string, string>> = {
  route: "@route GET /pets/{petId}",
  webhook: "@webhook POST orderShipped",
  callback: "@callback POST orderShipped {$request.body#/callbackUrl} of=createOrder",
};

/** Whether an annotation says where an operation is called. */
export const isRoute = (name: string): boolean => Object.hasOwn(READERS, name);

/** Reads an annotation for which {@link isRoute} holds. `undefined` if it is malformed, which is reported. */
export function readRoute(context: Context, { name, value, span }: Marker): Route | undefined {
  const read = READERS[name]?.(value as unknown as RouteValue, span);
  if (read === undefined || !("problem" in read)) return read;
  report(context, "GV1005", span, { name, problem: read.problem, example: EXAMPLES[name] ?? "" });
  return undefined;
}
