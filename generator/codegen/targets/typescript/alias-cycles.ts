import type { ClientModel, Type } from "../../client-model/client-model.js";

/** Aliases that refer to themselves and so need another spelling. */
export interface AliasCycles {
  /** Through a map: legal as an index signature, which the compiler resolves later than `Record`. */
  readonly throughMap: ReadonlySet<string>;
  /** Directly: such a type describes no value. */
  readonly endless: ReadonlySet<string>;
}

/** Aliases that a type refers to before anything defers the reference. Arrays and properties defer it. */
function targets(type: Type, throughMaps: boolean): readonly string[] {
  switch (type.kind) {
    case "reference":
      return [type.id];
    case "nullable":
      return targets(type.type, throughMaps);
    case "union":
      return type.members.flatMap((member) => targets(member, throughMaps));
    case "allOf":
      return type.parts.flatMap((part) => targets(part, throughMaps));
    case "map":
      return throughMaps ? targets(type.values, throughMaps) : [];
    default:
      return [];
  }
}

/** Ids that can reach themselves. */
function cyclic(edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const start of edges.keys()) {
    const seen = new Set<string>();
    const open = [...(edges.get(start) ?? [])];
    for (let id = open.pop(); id !== undefined && !found.has(start); id = open.pop()) {
      if (id === start) found.add(start);
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(edges.get(id) ?? []));
    }
  }
  return found;
}

/** @param isAlias - whether a type is written as an alias */
export function findAliasCycles(model: ClientModel, isAlias: (id: string) => boolean): AliasCycles {
  const aliases = model.types.filter(({ id }) => isAlias(id));
  const edges = (throughMaps: boolean): ReadonlyMap<string, readonly string[]> =>
    new Map(aliases.map(({ id, type }) => [id, targets(type, throughMaps).filter(isAlias)]));
  return { throughMap: cyclic(edges(true)), endless: cyclic(edges(false)) };
}
