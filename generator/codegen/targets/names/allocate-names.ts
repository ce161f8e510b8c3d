import { shortHash } from "./short-hash.js";

/** Something that needs a name. */
export interface NameSeeker {
  /** What it is, for as long as the document keeps it. */
  readonly identity: string;
  /** Names to try, best first; each of them is legal by itself. */
  readonly candidates: readonly string[];
  /** The spelling in the document: among colliding seekers, the one whose candidate is spelled like that keeps it. */
  readonly exact?: string;
}

export interface NameScope {
  /** Names that nothing may have. */
  readonly reserved?: (name: string) => boolean;
  /** Names that were published before, by identity. They are kept, and stay taken when their owner is gone. */
  readonly locked?: ReadonlyMap<string, string>;
  /** Names with the same key collide; the name itself unless given. */
  readonly key?: (name: string) => string;
}

const itself = (name: string): string => name;

/**
 * Gives every seeker a name of its own within one scope.
 *
 * A collision is settled by what the parties are, never by their order: all of them move on to their next candidate, and
 * the name they fought over stays free, so that nobody is mistaken for somebody else. Where candidates run out, a hash of
 * the identity is put behind the first one.
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
