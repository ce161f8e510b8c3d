import type { MemberPart } from "./members/member-part.js";

/** Keys of all documents of OpenAPI 3.0 that a member has something for. */
const keysOf = ({ v3, contribution }: MemberPart): Set<string> => new Set([...v3.keys(), ...contribution.keys.keys()]);

/**
 * Whose each key is: the first member's that has a document for it, or paths of it. Documents of OpenAPI 3.0 are not
 * merged, since their owner has them as they are.
 */
export function ownersOf(members: readonly MemberPart[]): ReadonlyMap<string, MemberPart> {
  const owners = new Map<string, MemberPart>();
  for (const member of members) for (const key of keysOf(member)) if (!owners.has(key)) owners.set(key, member);
  return owners;
}

/** Whether an owner's paths of a key say everything that another member's do. */
const coversPaths = (owner: MemberPart, other: MemberPart, key: string): boolean =>
  (other.contribution.keys.get(key) ?? []).every(
    (path) => owner.contribution.paths.get(path)?.text === other.contribution.paths.get(path)?.text,
  );

/**
 * What of a member is missing in OpenAPI 3.0, a sentence each, by member: where two have one key, and one of them a
 * document of its own for it, only the owner's is served. It is no loss where both have the same operations.
 */
export function findV3Conflicts(members: readonly MemberPart[]): ReadonlyMap<string, readonly string[]> {
  const owners = ownersOf(members);
  const found = new Map<string, readonly string[]>();
  for (const member of members) {
    const lost = [...keysOf(member)].flatMap((key) => {
      const owner = owners.get(key);
      if (owner === undefined || owner === member) return [];
      if (!owner.v3.has(key) && !member.v3.has(key)) return [];
      return coversPaths(owner, member, key)
        ? []
        : [`${key} of ${member.contribution.name} is left out in OpenAPI 3.0: ${owner.contribution.name} has it`];
    });
    if (lost.length > 0) found.set(member.contribution.name, lost);
  }
  return found;
}
