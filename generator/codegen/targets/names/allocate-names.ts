import { shortHash } from "./short-hash.js";

/** Something that needs a name. */
export interface NameSeeker {
  /** Stable identity. */
  readonly identity: string;
  /** Names to try, best first; each is legal by itself. */
  readonly candidates: readonly string[];
  /** Spelling in the document: among colliding seekers, the one whose candidate has this spelling keeps it. */
  readonly exact?: string;
}

export interface NameScope {
  /** Names that are never assigned. */
  readonly reserved?: (name: string) => boolean;
  /** Names published before, by identity. Their owners keep them; they stay taken when the owner is gone. */
  readonly locked?: ReadonlyMap<string, string>;
  /** Names with the same key collide; default: the name itself. */
  readonly key?: (name: string) => string;
}

const itself = (name: string): string => name;

/**
 * Gives every seeker a unique name within one scope.
 *
 * Identities decide collisions, never order: all parties move on to their next candidate and the contested name stays
 * free, so that nothing is mistaken for something else. When candidates run out, the first one gets a hash of the
 * identity as suffix.
 *
 * @returns names by identity
 */
export function allocateNames(seekers: readonly NameSeeker[], scope: NameScope = {}): ReadonlyMap<string, string> {
  const key = scope.key ?? itself;
  const names = new Map<string, string>();
  const taken = new Set([...(scope.locked?.values() ?? [])].map(key));
  const open: { readonly seeker: NameSeeker; level: number }[] = [];
  for (const seeker of seekers) {
    const locked = scope.locked?.get(seeker.identity);
    if (locked === undefined) open.push({ seeker, level: 0 });
    else names.set(seeker.identity, locked);
  }

  const isFree = (name: string): boolean => !taken.has(key(name)) && scope.reserved?.(name) !== true;
  const contested = new Set<string>();
  for (let moved = true; moved;) {
    moved = false;
    const rivals = new Map<string, typeof open>();
    for (const party of open) {
      const name = key(candidate(party.seeker, party.level));
      const others = rivals.get(name);
      if (others === undefined) rivals.set(name, [party]);
      else others.push(party);
    }
    for (const [name, parties] of rivals) {
      const owners = parties.filter(({ seeker, level }) => candidate(seeker, level) === seeker.exact);
      const owner = owners.length === 1 && !contested.has(name) ? owners[0] : undefined;
      const winner = parties.length === 1 && !contested.has(name) ? parties[0] : owner;
      for (const party of parties) {
        if (party === winner && isFree(candidate(party.seeker, party.level))) continue;
        party.level += 1;
        moved = true;
      }
      if (winner === undefined) contested.add(name);
    }
  }
  for (const { seeker, level } of open) names.set(seeker.identity, candidate(seeker, level));
  return names;
}

function candidate(seeker: NameSeeker, level: number): string {
  const named = seeker.candidates[level];
  if (named !== undefined) return named;
  const rounds = level - seeker.candidates.length;
  return `${seeker.candidates[0] ?? "x"}${shortHash(rounds === 0 ? seeker.identity : `${seeker.identity} ${rounds}`)}`;
}
