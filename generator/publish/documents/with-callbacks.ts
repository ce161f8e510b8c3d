import { buildPaths } from "./path-items.js";
import type { Route } from "./route.js";
import type { SpecContext } from "./spec-context.js";

/** An operation with its callbacks, by name and address. */
export function withCallbacks(context: SpecContext, route: Route, callbacks: readonly Route[]): Route {
  if (callbacks.length === 0) return route;
  const names = [...new Set(callbacks.map(({ callback = "" }) => callback))].sort();
  const routesOf = (name: string): readonly Route[] => callbacks.filter(({ callback = "" }) => callback === name);
  return {
    ...route,
    callbacks,
    types: new Set([route, ...callbacks].flatMap(({ types }) => [...types])),
    operation: {
      ...route.operation,
      callbacks: Object.fromEntries(names.map((name) => [name, buildPaths(context, routesOf(name))])),
    },
  };
}
