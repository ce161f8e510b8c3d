import type { Type } from "../client-model.js";
import type { ReadContext } from "../read-context.js";
import type { TypeDraft } from "../types/type-draft.js";

/** The types that a type is defined as, without an array, map or property in between. */
function meant(type: Type): readonly string[] {
  switch (type.kind) {
    case "reference":
      return [type.id];
    case "nullable":
      return meant(type.type);
    case "allOf":
      return type.parts.flatMap(meant);
    case "union":
      return type.members.flatMap(meant);
    default:
      return [];
  }
}

const ITSELF: Type = { kind: "any", reason: "the type is defined as itself" };

/** The type without the parts that lead back to it. */
function without(type: Type, cyclic: ReadonlySet<string>): Type {
  switch (type.kind) {
    case "reference":
      return cyclic.has(type.id) ? ITSELF : type;
    case "nullable": {
      const inner = without(type.type, cyclic);
      return inner.kind === "any" ? inner : { kind: "nullable", type: inner };
    }
    case "allOf": {
      const parts = type.parts.filter((part) => part.kind !== "reference" || !cyclic.has(part.id));
      const [first] = parts;
      return first === undefined ? ITSELF : parts.length === 1 ? first : { kind: "allOf", parts };
    }
    case "union": {
      const isKept = (member: Type): boolean => !meant(member).some((id) => cyclic.has(id));
      const members = type.members.filter(isKept);
      const [first] = members;
      if (first === undefined) return ITSELF;
      if (members.length === 1) return first;
      const { discriminator, memberFacets: facets, ...others } = type;
      const rest = {
        ...others,
        ...(facets !== undefined && {
          memberFacets: facets.filter((_, index) => isKept(type.members[index] ?? ITSELF)),
        }),
      };
      if (discriminator === undefined) return { ...rest, members };
      const { fallback, ...stated } = discriminator;
      return {
        ...rest,
        members,
        discriminator: {
          ...stated,
          members: discriminator.members.filter(({ member }) => isKept(member)),
          ...(fallback !== undefined && isKept(fallback) ? { fallback } : {}),
        },
      };
    }
    default:
      return type;
  }
}

/**
 * Finds types that are defined as themselves, directly or through others, and removes the part of each that closes the
 * cycle. Types that contain themselves are fine.
 */
export function breakAliasCycles(context: ReadContext, drafts: readonly TypeDraft[]): readonly TypeDraft[] {
  const edges = new Map(
    drafts.flatMap((draft) => {
      const targets = meant(draft.type);
      return targets.length === 0 ? [] : [[draft.identity.id, targets] as const];
    }),
  );
  const cycleOf = stronglyConnected(edges);
  if (cycleOf.size === 0) return drafts;
  return drafts.map((draft) => {
    const cycle = cycleOf.get(draft.identity.id);
    if (cycle === undefined) return draft;
    context.report("GV6055", draft.node, { name: draft.identity.id, cycle: [...cycle].sort().join(", ") });
    return { ...draft, type: without(draft.type, cycle), bases: draft.bases.filter((base) => !cycle.has(base)) };
  });
}

/** The cycles of a graph, by member (Tarjan's algorithm, without recursion). Nodes outside cycles are left out. */
function stronglyConnected(edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const path: string[] = [];
  const onPath = new Set<string>();
  const cycles = new Map<string, ReadonlySet<string>>();
  const lower = (id: string, to: number): void => void low.set(id, Math.min(low.get(id) ?? to, to));

  for (const start of edges.keys()) {
    if (index.has(start)) continue;
    const work: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const { id } = frame;
      if (frame.next === 0) {
        index.set(id, index.size);
        low.set(id, index.size - 1);
        path.push(id);
        onPath.add(id);
      }
      const target = edges.get(id)?.[frame.next];
      frame.next += 1;
      if (target !== undefined) {
        if (!index.has(target)) work.push({ id: target, next: 0 });
        else if (onPath.has(target)) lower(id, index.get(target) ?? 0);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) lower(parent.id, low.get(id) ?? 0);
      if (low.get(id) !== index.get(id)) continue;
      const members = new Set(path.splice(path.lastIndexOf(id)));
      for (const member of members) onPath.delete(member);
      if (members.size > 1 || (edges.get(id) ?? []).includes(id))
        for (const member of members) cycles.set(member, members);
    }
  }
  return cycles;
}
