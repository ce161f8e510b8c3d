import type { MemberPart } from "./members/member-part.js";

/** Keys of all OpenAPI 3.0 documents to which a member contributes. */
const keysOf = ({ v3, contribution }: MemberPart): Set<string> => new Set([...v3.keys(), ...contribution.keys.keys()]);

/**
 * The owner of each key: the first member that has a document or paths for it. OpenAPI 3.0 documents are not merged; the
 * owner's is served unchanged.
 */
export function ownersOf(members: readonly MemberPart[]): ReadonlyMap<string, MemberPart> {
  const owners = new Map<string, MemberPart>();
  for (const member of members) for (const key of keysOf(member)) if (!owners.has(key)) owners.set(key, member);
  return owners;
}

/** Whether an owner's paths of a key cover everything in another member's. */
const coversPaths = (owner: MemberPart, other: MemberPart, key: string): boolean =>
  (other.contribution.keys.get(key) ?? []).every(
    (path) => owner.contribution.paths.get(path)?.text === other.contribution.paths.get(path)?.text,
  );

/**
 * What OpenAPI 3.0 leaves out of each member, one sentence each: if two members share a key and one of them has a document of
 * its own for it, only the owner's is served. Nothing is lost if both have the same operations.
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
