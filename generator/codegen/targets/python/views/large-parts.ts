import type { Type } from "../../../client-model/client-model.js";
import type { TypeNames } from "../names/type-names.js";

/**
 * From this many fields on, those of its own parts included, a part is decoded on first access. The metadata of Kubernetes'
 * objects has 28 and is decoded at once, since programs that read an object read its name.
 */
const LARGE = 32;

/** Tells whether a type is a class that is large, or may contain itself. */
export function largeParts(types: TypeNames): (type: Type) => boolean {
  const known = new Map<string, boolean>();
  const isLarge = (id: string): boolean => {
    const earlier = known.get(id);
    if (earlier !== undefined) return earlier;
    const found = measure(id, types);
    known.set(id, found);
    return found;
  };
  return (type) => {
    const id = partOf(type, types, new Set());
    return id !== undefined && isLarge(id);
  };
}

/** Counts the fields that can be reached from a class, until there are enough of them. */
function measure(id: string, types: TypeNames): boolean {
  const reached = new Set([id]);
  let fields = 0;
  for (const each of reached) {
    const members = [...(types.names.get(each)?.shape?.members.values() ?? [])];
    fields += members.length;
    if (fields >= LARGE) return true;
    for (const { property } of members)
      for (const inner of classesIn(property.type, types, new Set())) {
        if (inner === id) return true;
        reached.add(inner);
      }
  }
  return false;
}

/** The class that a type stands for, if it is one. */
function partOf(type: Type, types: TypeNames, seen: ReadonlySet<string>): string | undefined {
  switch (type.kind) {
    case "nullable":
      return partOf(type.type, types, seen);
    case "allOf":
      return type.parts.length === 1 && type.parts[0] !== undefined ? partOf(type.parts[0], types, seen) : undefined;
    case "reference": {
      if (types.names.get(type.id)?.shape !== undefined) return type.id;
      const behind = types.behind(type.id);
      return behind === undefined || seen.has(type.id) ? undefined : partOf(behind, types, new Set([...seen, type.id]));
    }
    default:
      return undefined;
  }
}

/** The classes that a type mentions, in lists, maps and unions, too. */
function classesIn(type: Type, types: TypeNames, seen: ReadonlySet<string>): readonly string[] {
  const part = partOf(type, types, seen);
  if (part !== undefined) return [part];
  const inside = (inner: Type | undefined): readonly string[] =>
    inner === undefined ? [] : classesIn(inner, types, seen);
  switch (type.kind) {
    case "nullable":
      return inside(type.type);
    case "array":
      return inside(type.items);
    case "map":
      return inside(type.values);
    case "tuple":
      return [...type.items, ...(type.rest === undefined ? [] : [type.rest])].flatMap(inside);
    case "union":
      return type.members.flatMap(inside);
    case "allOf":
      return type.parts.flatMap(inside);
    case "reference": {
      const behind = types.behind(type.id);
      if (behind === undefined || seen.has(type.id)) return [];
      return classesIn(behind, types, new Set([...seen, type.id]));
    }
    default:
      return [];
  }
}
