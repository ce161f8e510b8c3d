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

/** Texts of objects that were asked for before: hundreds of operations share a few parameters and references. */
const known = new WeakMap<object, string>();

/** JSON with sorted keys. Members that are `undefined` count as absent. */
export function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return value === undefined ? "null" : JSON.stringify(value);
  const text = known.get(value);
  if (text !== undefined) return text;
  const made = Array.isArray(value)
    ? `[${value.map(canonical).join(",")}]`
    : objectText(value as Record<string, unknown>);
  known.set(value, made);
  return made;
}

function objectText(value: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(member)}`);
  }
  return `{${parts.join(",")}}`;
}
