import { isDeepStrictEqual } from "node:util";
import type { DraftOperation, Route } from "./route.js";
import type { SpecContext } from "./spec-context.js";
import { groupBy } from "../../../openapi/types/group-by.js";
import { METHODS } from "../../../openapi/types/methods.js";
import { sortKeys } from "../../../openapi/types/sort-keys.js";
import type { Parameter, PathItem } from "../../../openapi/types/swagger-2.js";

/** Bodies of one operation differ in their media types. */
const keyOf = (parameter: Parameter): string =>
  `${parameter.name}\u0000${parameter.in}${parameter.in === "body" && typeof parameter["mediaType"] === "string" ? parameter["mediaType"] : ""}`;

const sorted = (parameters: readonly Parameter[]): Parameter[] =>
  [...parameters].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** Parameters shared by all operations of the path; they are published on the path. */
function sharedParameters(context: SpecContext, path: string, routes: readonly Route[]): Parameter[] {
  const { hoist } = context.profile.parameters;
  const [first, ...others] = routes.map(
    (route) => new Map((route.operation.parameters ?? []).map((parameter) => [keyOf(parameter), parameter])),
  );
  if (hoist === "none" || first === undefined) return [];
  const shared = [...first].filter(
    ([key, parameter]) => (parameter.in !== "body" || hoist === "all") && others.every((map) => map.has(key)),
  );
  for (const [key, parameter] of shared) {
    const differing = others.findIndex((map) => !isDeepStrictEqual(map.get(key), parameter));
    const route = routes[differing + 1];
    if (differing >= 0 && route !== undefined) context.report("GV3008", route.span, { path, name: parameter.name });
  }
  return sorted(shared.map(([, parameter]) => parameter));
}

function withoutShared(operation: DraftOperation, shared: ReadonlySet<string>): DraftOperation {
  const own = sorted((operation.parameters ?? []).filter((parameter) => !shared.has(keyOf(parameter))));
  if (own.length > 0) return { ...operation, parameters: own };
  const rest: Record<string, unknown> = { ...operation };
  delete rest["parameters"];
  return rest as DraftOperation;
}

function pathItem(context: SpecContext, path: string, routes: readonly Route[]): PathItem {
  // If nothing moves to the path, parameters keep the order in which they were declared.
  if (context.profile.parameters.hoist === "none")
    return Object.fromEntries(
      METHODS.flatMap((method) =>
        routes.filter((route) => route.method === method).map((route) => [method, route.operation]),
      ),
    );
  const shared = sharedParameters(context, path, routes);
  const keys = new Set(shared.map(keyOf));
  const operations = METHODS.flatMap((method) =>
    routes
      .filter((route) => route.method === method)
      .map((route) => [method, withoutShared(route.operation, keys)] as const),
  );
  return { ...Object.fromEntries(operations), ...(shared.length > 0 && { parameters: shared }) };
}

/** Groups routes by path, in byte order of the paths, and moves shared parameters to the path. */
export function buildPaths(context: SpecContext, routes: readonly Route[]): Record<string, PathItem> {
  const byPath = groupBy(routes, ({ path }) => path);
  return sortKeys(Object.fromEntries([...byPath].map(([path, group]) => [path, pathItem(context, path, group)])));
}

/** A route and its callbacks, each with what its path is relative to. */
const withScopes = (route: Route): { readonly route: Route; readonly scope: string }[] => [
  { route, scope: route.isWebhook === true ? "webhook " : "" },
  ...(route.callbacks ?? []).map((callback) => ({
    route: callback,
    scope: `${route.method} ${route.path} ${callback.callback ?? ""} `,
  })),
];

/** Reports routes that conflict within one API (a repeated path and method, or id) and repeated parameters. */
export function checkRoutes(context: SpecContext, routes: readonly Route[]): void {
  const places = new Map<string, Route>();
  const ids = new Map<string, Route>();
  const where = (route: Route): string => `${route.span.file}:${route.span.line}`;
  // Two resources may conflict in a dozen operations; the first conflict is enough.
  const reported = new Set<string>();
  const isFirst = (route: Route, other: Route): boolean => {
    const pair = `${where(route)} ${where(other)}`;
    return !reported.has(pair) && reported.add(pair).size > 0;
  };
  const shapes = new Map<string, Route>();
  for (const { route, scope } of routes.flatMap(withScopes)) {
    const shape = `${scope}${route.path.replace(/\{[^}]*\}/g, "{}")}`;
    const place = `${route.method.toUpperCase()} ${shape}`;
    const alike = shapes.get(shape);
    shapes.set(shape, alike ?? route);
    const id = route.operation.operationId;
    const samePlace = places.get(place);
    const sameId = id === undefined ? undefined : ids.get(id);
    if (samePlace !== undefined) {
      if (isFirst(route, samePlace))
        context.report("GV3001", route.span, {
          operation: `${route.method.toUpperCase()} ${route.path}`,
          other: where(samePlace),
        });
    } else if (alike !== undefined && alike.path !== route.path) {
      if (isFirst(route, alike)) context.report("GV3021", route.span, { path: route.path, other: alike.path });
    } else if (id !== undefined && sameId !== undefined && isFirst(route, sameId))
      context.report("GV3002", route.span, {
        id,
        other: `${sameId.method.toUpperCase()} ${sameId.path} (${where(sameId)})`,
      });
    places.set(place, samePlace ?? route);
    if (id !== undefined) ids.set(id, sameId ?? route);
    const seen = new Set<string>();
    for (const parameter of route.operation.parameters ?? []) {
      if (seen.has(keyOf(parameter))) context.report("GV3009", route.span, { name: parameter.name, in: parameter.in });
      seen.add(keyOf(parameter));
    }
  }
}
