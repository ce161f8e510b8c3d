/** A value whose objects have their keys in byte order; absent values are left out. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const result = Object.create(null) as Record<string, unknown>;
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  for (const [key, child] of entries.sort(([a], [b]) => (a < b ? -1 : 1)))
    if (child !== undefined) result[key] = sorted(child);
  return result;
}
