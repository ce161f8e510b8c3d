import type { TypeId } from "../../model/api-model.js";
import type { Service } from "./route.js";
import type { SpecContext } from "./spec-context.js";

/** Types reachable from routes, directly or through other definitions. */
export function closure(context: SpecContext, routes: Service["routes"]): TypeId[] {
  const reached = new Set<TypeId>();
  const waiting = routes.flatMap((route) => [...route.types]);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...context.definition(id).types);
    // A type derived from a discriminated base can be sent in its place, so it is reachable as well.
    waiting.push(...context.derivedFrom(id));
  }
  return [...reached];
}
