/** A section of a name lock: names by identity. */
export type LockSection = Readonly<Record<string, string>>;

/** A module's entries of the lock, without the module. Malformed names, as left by a careless edit, are ignored. */
export function lockedIn(
  section: LockSection,
  path: string,
  isLegal: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const [identity, published] of Object.entries(section)) {
    const at = published.lastIndexOf("/");
    const name = published.slice(at + 1);
    if (published.slice(0, Math.max(at, 0)) !== path || !isLegal(name) || used.has(name)) continue;
    names.set(identity, name);
    used.add(name);
  }
  return names;
}
