/** Counts votes for values that are equal as JSON with sorted keys. */
export class Majority<T> {
  readonly #votes = new Map<string, { readonly value: T; count: number }>();

  add(value: T): void {
    const key = canonical(value);
    const known = this.#votes.get(key);
    if (known === undefined) this.#votes.set(key, { value, count: 1 });
    else known.count++;
  }

  /** The value with the most votes; the first of several. */
  get winner(): T | undefined {
    let best: { readonly value: T; readonly count: number } | undefined;
    for (const vote of this.#votes.values()) if (best === undefined || vote.count > best.count) best = vote;
    return best?.value;
  }
}

/** The value with the most votes. */
export function majority<T>(values: Iterable<T>): T | undefined {
  const votes = new Majority<T>();
  for (const value of values) votes.add(value);
  return votes.winner;
}

/** JSON with sorted keys. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, child: unknown) =>
    typeof child === "object" && child !== null && !Array.isArray(child)
      ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)))
      : child,
  );
