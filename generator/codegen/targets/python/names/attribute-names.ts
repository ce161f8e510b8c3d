import { allocateNames } from "../../names/allocate-names.js";
import { lockedIn, type LockSection } from "../../names/locked-in.js";
import { isIdentifier, type Namer } from "./identifiers.js";
import { publishedWires } from "./published-wires.js";
import type { NamedAs, TypeNames } from "./type-names.js";

/** What every model has already. */
const ofModels = new Set(["to_dict", "to_str", "discriminator", "_unknown_"]);

/** The identity of an attribute in a name lock. */
export const attributeIdentity = (id: string, wire: string): string => `type ${id} ${wire}`;

/** Whose attributes a line of a name lock lists. */
export const attributesOwner = (id: string): string => `type ${id}`;

/**
 * Names the attributes of models, by the id of the type and the name in JSON. What a class inherits is called as in its
 * base.
 *
 * @param baseOf - the id of the class that a type's class is derived from
 */
export function nameAttributes(
  types: TypeNames,
  options: {
    readonly snake: Namer;
    readonly locked: LockSection;
    readonly baseOf: (id: string) => string | undefined;
  },
): (id: string) => ReadonlyMap<string, string> {
  const { snake, locked, baseOf } = options;
  const classes = new Set([...types.names.values()].map(({ name }) => name));
  const known = new Map<string, ReadonlyMap<string, string>>();

  const nameAll = (id: string, { shape }: NamedAs): ReadonlyMap<string, string> => {
    const base = baseOf(id);
    const inherited = base === undefined ? new Map<string, string>() : attributesOf(base);
    const taken = new Set(inherited.values());
    const wires = [...(shape?.members.keys() ?? [])].filter((wire) => !inherited.has(wire));
    const plain = new Set(publishedWires(locked, attributesOwner(id)));
    const exceptional = wires.flatMap((wire): [string, string][] => {
      const name = locked[attributeIdentity(id, wire)];
      return name === undefined ? [] : [[wire, name]];
    });
    const own = new Map(exceptional);
    for (const wire of wires) if (plain.has(wire) && !own.has(wire)) own.set(wire, snake(wire, "field"));
    const names = allocateNames(
      wires.map((wire) => {
        const name = snake(wire, "field");
        return { identity: wire, candidates: [name, `${name}_`, `field_${name}`], exact: wire };
      }),
      {
        reserved: (name) => ofModels.has(name) || classes.has(name) || taken.has(name) || name.startsWith("__"),
        locked: lockedIn(Object.fromEntries(own), "", isIdentifier),
      },
    );
    return new Map([...inherited, ...names]);
  };
  const attributesOf = (id: string): ReadonlyMap<string, string> => {
    const earlier = known.get(id);
    if (earlier !== undefined) return earlier;
    const named = types.names.get(id);
    const names = named === undefined ? new Map<string, string>() : nameAll(id, named);
    known.set(id, names);
    return names;
  };
  return attributesOf;
}
