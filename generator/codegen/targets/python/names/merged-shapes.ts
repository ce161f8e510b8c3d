import type { ClientModel, Property, Type } from "../../../client-model/client-model.js";
import { furtherValues } from "../../common/types/further-values.js";
import type { Member, Shape } from "../../common/types/shapes.js";

interface Merged {
  readonly members: ReadonlyMap<string, Member>;
  readonly open: Type | undefined;
}

/**
 * The shapes of a package's types, with those of objects that have a union beside their properties. Python has no
 * intersections: such a type becomes one class with the properties of all members of the union. Those that not all members
 * require are optional.
 */
export function mergedShapes(
  model: ClientModel,
  shapeOf: (id: string) => Shape | undefined,
): (id: string) => Shape | undefined {
  const byId = new Map(model.types.map((type) => [type.id, type.type]));
  const known = new Map<string, Shape | undefined>();

  const merge = (type: Type, seen: ReadonlySet<string>): Merged | undefined => {
    switch (type.kind) {
      case "object":
        return {
          members: new Map(type.properties.map((property) => [property.name, { property }])),
          open: furtherValues(type),
        };
      case "map":
        return { members: new Map(), open: type.values };
      case "nullable":
        return merge(type.type, seen);
      case "reference": {
        const shape = shapeOf(type.id);
        if (shape !== undefined) return shape;
        const behind = byId.get(type.id);
        return behind === undefined || seen.has(type.id) ? undefined : merge(behind, new Set([...seen, type.id]));
      }
      case "allOf":
        return mergeAll(
          type.parts.map((part) => merge(part, seen)),
          together,
        );
      case "union":
        return mergeAll(
          type.members.map((member) => merge(member, seen)),
          either,
        );
      default:
        return undefined;
    }
  };

  return (id) => {
    const shape = shapeOf(id);
    const type = byId.get(id);
    if (shape !== undefined || type?.kind !== "allOf") return shape;
    if (!known.has(id)) {
      const merged = merge(type, new Set([id]));
      const members = merged?.members;
      known.set(
        id,
        members === undefined || members.size === 0
          ? undefined
          : { heritage: [], own: [...members.values()], index: merged?.open, members, open: merged?.open },
      );
    }
    return known.get(id);
  };
}

type Combine = (members: readonly (Member | undefined)[]) => Member | undefined;

/** Merges the properties of types by name; undefined if they are no objects. */
function mergeAll(all: readonly (Merged | undefined)[], combine: Combine): Merged | undefined {
  const known = all.filter((each) => each !== undefined);
  if (known.length === 0 || (combine === either && known.length < all.length)) return undefined;
  const names = new Set(known.flatMap(({ members }) => [...members.keys()]));
  const members = new Map<string, Member>();
  for (const name of [...names].sort()) {
    const member = combine(known.map((each) => each.members.get(name)));
    if (member !== undefined) members.set(name, member);
  }
  return { members, open: known.map(({ open }) => open).find((open) => open !== undefined) };
}

/** A property of an object that is of all types: the one that says most counts, and one that any of them requires is required. */
const together: Combine = (members) => {
  const known = members.filter((member) => member !== undefined);
  const best = known.find(({ property }) => property.type.kind !== "any") ?? known[0];
  if (best === undefined) return undefined;
  return { ...best, property: { ...best.property, required: known.some(({ property }) => property.required) } };
};

/** A property of an object that is of one of the types. */
const either: Combine = (members) => {
  const known = members.filter((member) => member !== undefined);
  const [first] = known;
  if (first === undefined) return undefined;
  const types = [...new Map(known.map(({ property }) => [JSON.stringify(property.type), property.type])).values()];
  const [type = first.property.type, another] = types;
  const property: Property = {
    ...first.property,
    required: known.length === members.length && known.every((each) => each.property.required),
    type: another === undefined ? type : { kind: "union", members: types, exclusive: false },
  };
  return { property };
};
