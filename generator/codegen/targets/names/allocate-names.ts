import { shortHash } from "./short-hash.js";

/** Something that needs a name. */
export interface NameSeeker {
  /** Stable identity. */
  readonly identity: string;
  /** Names to try, best first; each is legal by itself. */
  readonly candidates: readonly string[];
  /** More names, to try after these. Few seekers need them, so they are made on demand. */
  readonly further?: () => readonly string[];
  /**
   * Spellings in the document, the most telling first. In a collision, the only party whose candidate equals its first
   * spelling keeps it; if there are none or several, their second spellings decide, and so on.
   */
  readonly spellings?: readonly string[] | (() => readonly string[]);
  /** Seekers of a lower rank are served first and give nothing up to those of a higher one. Default: 0. */
  readonly rank?: number;
}

export interface NameScope {
  /** Names that are never assigned. */
  readonly reserved?: (name: string) => boolean;
  /** Names published before, by identity. Their owners keep them; they stay taken when the owner is gone. */
  readonly locked?: ReadonlyMap<string, string>;
  /** Names with the same key collide; default: the name itself. */
  readonly key?: (name: string) => string;
  /** Called for each seeker that gets a hash, because none of its candidates is free. */
  readonly hashed?: (seeker: NameSeeker, name: string) => void;
}

/** Every name that a seeker would try. */
export const allCandidates = ({ candidates, further }: NameSeeker): readonly string[] =>
  further === undefined ? candidates : [...candidates, ...further()];

/** A seeker that has no name yet. */
class Party {
  readonly seeker: NameSeeker;
  /** Index of the candidate that it asks for. */
  level = 0;
  #candidates: readonly string[];
  #hasAll: boolean;
  #spellings: readonly string[] | undefined;

  constructor(seeker: NameSeeker) {
    this.seeker = seeker;
    this.#candidates = seeker.candidates;
    this.#hasAll = seeker.further === undefined;
  }

  /** The name that it asks for. */
  get name(): string {
    const named = this.#candidates[this.level];
    if (named !== undefined) return named;
    if (!this.#hasAll) {
      this.#candidates = allCandidates(this.seeker);
      this.#hasAll = true;
      return this.name;
    }
    const { identity } = this.seeker;
    const rounds = this.level - this.#candidates.length;
    return `${this.#candidates[0] ?? "x"}${shortHash(rounds === 0 ? identity : `${identity} ${rounds}`)}`;
  }

  /** Whether no candidate was free. */
  get isHashed(): boolean {
    return this.#hasAll && this.level >= this.#candidates.length;
  }

  get spellings(): readonly string[] {
    const { spellings = [] } = this.seeker;
    return (this.#spellings ??= typeof spellings === "function" ? spellings() : spellings);
  }
}

const itself = (name: string): string => name;

/**
 * Gives every seeker a unique name within one scope.
 *
 * Ranks, spellings and identities decide collisions, never order. Unless one party has a better claim, all move on to
 * their next candidate and the contested name stays free, so that nothing is mistaken for something else. When
 * candidates run out, the first one gets a hash of the identity as suffix.
 *
 * @returns names by identity
 */
export function allocateNames(seekers: readonly NameSeeker[], scope: NameScope = {}): ReadonlyMap<string, string> {
  const key = scope.key ?? itself;
  const names = new Map<string, string>();
  const taken = new Set([...(scope.locked?.values() ?? [])].map(key));
  const ranks = new Map<number, Party[]>();
  for (const seeker of seekers) {
    const locked = scope.locked?.get(seeker.identity);
    if (locked !== undefined) {
      names.set(seeker.identity, locked);
      continue;
    }
    const { rank = 0 } = seeker;
    const parties = ranks.get(rank);
    if (parties === undefined) ranks.set(rank, [new Party(seeker)]);
    else parties.push(new Party(seeker));
  }

  const contested = new Set<string>();
  const isFree = (name: string): boolean =>
    !contested.has(key(name)) && !taken.has(key(name)) && scope.reserved?.(name) !== true;
  for (const [, parties] of [...ranks].sort(([a], [b]) => a - b)) {
    settle(parties, { key, isFree, contest: (name) => contested.add(name) });
    for (const { seeker, name, isHashed } of parties) {
      names.set(seeker.identity, name);
      taken.add(key(name));
      if (isHashed) scope.hashed?.(seeker, name);
    }
  }
  return names;
}

/** Moves parties on until each asks for a name of its own. */
function settle(
  parties: readonly Party[],
  scope: {
    readonly key: (name: string) => string;
    readonly isFree: (name: string) => boolean;
    readonly contest: (key: string) => void;
  },
): void {
  for (let moved = true; moved;) {
    moved = false;
    const rivals = new Map<string, Party[]>();
    for (const party of parties) {
      const name = scope.key(party.name);
      const others = rivals.get(name);
      if (others === undefined) rivals.set(name, [party]);
      else others.push(party);
    }
    for (const [name, asking] of rivals) {
      const winner = asking.length === 1 ? asking[0] : bestClaim(asking);
      for (const party of asking) {
        if (party === winner && scope.isFree(party.name)) continue;
        party.level += 1;
        moved = true;
      }
      if (winner === undefined) scope.contest(name);
    }
  }
}

/** The party with the best claim to the name that all ask for: by its spelling, or because only it wants no better one. */
function bestClaim(asking: readonly Party[]): Party | undefined {
  let rivals = asking;
  const tiers = Math.max(...asking.map(({ spellings }) => spellings.length));
  for (let tier = 0; tier < tiers; tier++) {
    const owners = rivals.filter(({ spellings, name }) => spellings[tier] === name);
    if (owners.length === 1) return owners[0];
    if (owners.length > 0) rivals = owners;
  }
  const least = Math.min(...rivals.map(({ level }) => level));
  const first = rivals.filter(({ level }) => level === least);
  return first.length === 1 ? first[0] : undefined;
}
