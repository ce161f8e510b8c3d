import type { TypeId } from "../../model/api-model.js";
import type { Service } from "./route.js";
import type { SpecContext } from "./spec-context.js";

/** The kinds of the sources that the profile publishes although no operation refers to them. */
export function publishedKinds(context: SpecContext): readonly TypeId[] {
  if (context.profile.publishesKinds !== true) return [];
  const { packages, types } = context.model;
  const homes = new Set(
    packages.filter(({ kind, machinery }) => kind === "groupVersion" && !machinery).map(({ id }) => id),
  );
  return Object.values(types)
    .filter((type) => homes.has(type.package) && context.kindsOf(type).length > 0)
    .map(({ id }) => id);
}

/** Types that count although no operation refers to them: those with `@published`, and kinds that the profile publishes. */
export const published = (context: SpecContext): TypeId[] => {
  const kinds = new Set(publishedKinds(context));
  return Object.values(context.model.types)
    .filter(({ id, markers }) => kinds.has(id) || markers.some(({ name }) => name === "published"))
    .map(({ id }) => id);
};

/** The published types that each service adds: those of its GroupVersion; the first one also takes all without a home. */
export function publishedBy(context: SpecContext, services: readonly Service[]): ReadonlyMap<Service, TypeId[]> {
  const homes = new Map(
    context.model.packages.map((owner) => [owner.id, services.find(({ document }) => document === owner.outputPath)]),
  );
  const result = new Map<Service, TypeId[]>();
  for (const id of published(context)) {
    const home = homes.get(context.model.types[id]?.package ?? "") ?? services[0];
    if (home !== undefined) result.set(home, [...(result.get(home) ?? []), id]);
  }
  return result;
}

/** Types reachable from routes, directly or through other definitions, and from other types. */
export function closure(context: SpecContext, routes: Service["routes"], roots: readonly TypeId[] = []): TypeId[] {
  const reached = new Set<TypeId>();
  const waiting = [...roots, ...routes.flatMap((route) => [...route.types])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...context.definition(id).types);
    // A type derived from a discriminated base can be sent in its place, so it is reachable as well.
    waiting.push(...context.derivedFrom(id));
  }
  return [...reached];
}
