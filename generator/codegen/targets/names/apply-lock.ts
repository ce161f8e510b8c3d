import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import { emptyNameLock, equalLocks, mergeNameLocks, parseNameLock, type NameLock } from "./name-lock.js";

/** The names of a package, and what a target says of them. */
interface Named {
  /** Makes the entries for the name lock. */
  readonly lock: () => NameLock;
  readonly diagnostics: readonly Diagnostic[];
}

/** Names by what they are for: `type Pet`, `operation GET /pets`. */
export type PublishedNames = ReadonlyMap<string, string>;

export interface LockedNames<Names extends Named> {
  readonly names: Names;
  /** The lock to write. */
  readonly lock: NameLock;
  readonly diagnostics: readonly Diagnostic[];
  /** How many names would differ without the lock. */
  readonly kept: number;
}

export interface LockUse {
  /** Text of the name lock of an earlier run. */
  readonly nameLock?: string;
  /** Whether to give all names anew. */
  readonly rename?: boolean;
}

/** More lines would hide the first ones. */
const MOST = 40;

function renamed(before: PublishedNames, after: PublishedNames): readonly string[] {
  return [...before]
    .flatMap(([what, name]) => {
      const now = after.get(what);
      return now === undefined || now === name ? [] : [`${what}: ${name} becomes ${now}`];
    })
    .sort();
}

/** Tells users which names change. */
function reportOf(changes: readonly string[]): Diagnostic {
  const more = changes.length > MOST ? [`and ${changes.length - MOST} more`] : [];
  const lines = [...changes.slice(0, MOST), ...more].join("\n");
  return diagnostic("GV7003", undefined, {
    count: changes.length === 1 ? "1 name changes" : `${changes.length} names change`,
    lines,
  });
}

/**
 * Names a package. Names in the lock stay, and so do those of removed things, unless all are given anew.
 *
 * @param give - names the package under a lock
 * @param published - the names that programs can use
 * @returns nothing if the lock cannot be read
 */
export function applyLock<Names extends Named>(
  { nameLock, rename = false }: LockUse,
  give: (lock: NameLock) => Names,
  published: (names: Names) => PublishedNames,
): LockedNames<Names> | undefined {
  const fresh = give(emptyNameLock);
  const freshLock = fresh.lock();
  const first = { names: fresh, lock: mergeNameLocks(emptyNameLock, freshLock), kept: 0 };
  if (nameLock === undefined) return { ...first, diagnostics: fresh.diagnostics };
  const earlier = parseNameLock(nameLock);
  if (earlier === undefined) return undefined;
  // Most runs find nothing new to name, and would publish the same names without the lock. What is new might take a name that
  // follows from one in the lock, such as that of a function's params.
  if (fresh.diagnostics.length === 0 && equalLocks(freshLock, earlier)) return { ...first, diagnostics: [] };
  const locked = give(earlier);
  const changes = renamed(published(locked), published(fresh));
  if (rename && changes.length > 0) return { ...first, diagnostics: [...fresh.diagnostics, reportOf(changes)] };
  const lock = mergeNameLocks(earlier, locked.lock());
  return { names: locked, lock, diagnostics: locked.diagnostics, kept: changes.length };
}
