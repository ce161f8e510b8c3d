import type { DeclaredOperation, Marker } from "../../../model/api-model.js";
import { addressProblem, nameProblem, pathProblem } from "../../../annotations/route-problem.js";
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
