import { allocateNames } from "../../names/allocate-names.js";
import type { HashedNames } from "../../names/hashed-names.js";
import { lockedIn, type LockSection } from "../../names/locked-in.js";
import { spellOut } from "../../names/spell-out.js";
import { isIdentifier, type Namer } from "./identifiers.js";
import { lockedDerivedNames } from "./derived-names.js";
import type { NamedAs, TypeNames } from "./type-names.js";

/** Members of every model. */
const OF_MODELS = new Set([
  "_unknown_",
  "attribute_map",
  "discriminator",
  "from_dict",
  "from_json",
  "openapi_types",
  "to_dict",
  "to_json",
  "to_str",
]);

/** The identity of an attribute in a name lock. */
export const attributeIdentity = (id: string, jsonName: string): string => `type ${id} ${jsonName}`;

/** The owner of the attributes listed on a line of a name lock. */
export const attributesOwner = (id: string): string => `type ${id}`;

/**
 * Names the attributes of models, by type id and JSON name. Inherited attributes keep the name that they have in the
 * base class.
 *
 * @param baseOf - the id of the base class's type
 */
export function nameAttributes(
  types: TypeNames,
  options: {
    readonly snake: Namer;
    readonly locked: LockSection;
    readonly baseOf: (id: string) => string | undefined;
    readonly hashed: HashedNames;
  },
): (id: string) => ReadonlyMap<string, string> {
  const { snake, locked, baseOf, hashed } = options;
  const reportHash = hashed.of("property");
  const classes = new Set([...types.names.values()].map(({ name }) => name));
  const known = new Map<string, ReadonlyMap<string, string>>();

  const nameAll = (id: string, { shape }: NamedAs): ReadonlyMap<string, string> => {
    const base = baseOf(id);
    const inherited = base === undefined ? new Map<string, string>() : attributesOf(base);
    const taken = new Set(inherited.values());
    const ownNames = [...(shape?.members.keys() ?? [])].filter((jsonName) => !inherited.has(jsonName));
    const plain = new Set(lockedDerivedNames(locked, attributesOwner(id)));
    const exceptional = ownNames.flatMap((jsonName): [string, string][] => {
      const name = locked[attributeIdentity(id, jsonName)];
      return name === undefined ? [] : [[jsonName, name]];
    });
    const own = new Map(exceptional);
    for (const jsonName of ownNames)
      if (plain.has(jsonName) && !own.has(jsonName)) own.set(jsonName, snake.listed(jsonName, "field"));
    const names = allocateNames(
      ownNames.map((jsonName) => {
        const name = snake(jsonName, "field");
        const spelled = snake(spellOut(jsonName), "field");
        const candidates = [...new Set([name, `${name}_`, spelled, `field_${name}`])];
        return { identity: jsonName, candidates, spellings: [jsonName] };
      }),
      {
        reserved: (name) => OF_MODELS.has(name) || classes.has(name) || taken.has(name) || name.startsWith("__"),
        locked: lockedIn(Object.fromEntries(own), "", isIdentifier),
        hashed: (seeker, name) => reportHash({ ...seeker, identity: `${id} ${seeker.identity}` }, name),
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
