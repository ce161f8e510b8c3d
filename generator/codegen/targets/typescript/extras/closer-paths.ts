/** How specific a part of a path is: text, text with parameters, or a parameter alone. */
type Rank = 0 | 1 | 2;

const rankOf = (part: string): Rank => (!part.includes("{") ? 0 : /^\{[^{}]*\}$/.test(part) ? 2 : 1);

/** Whether a part of a path may stand for the same text as a part of another one. */
const mayEqual = (one: string, other: string): boolean => rankOf(one) > 0 || rankOf(other) > 0 || one === other;

/** Whether a path is closer to the URLs that it shares with another one of as many parts. */
function isCloser(parts: readonly string[], others: readonly string[]): boolean {
  const ranks = parts.map((part, at) => rankOf(part) - rankOf(others[at] ?? ""));
  return (ranks.find((difference) => difference !== 0) ?? 0) < 0;
}

/** Whether a longer path ends like a path. That a parameter might have the value of its text does not count. */
const endsLike = (end: readonly string[], parts: readonly string[]): boolean =>
  end.every((part, at) => part === parts[at] || rankOf(parts[at] ?? "") > 0);

/**
 * The paths, among some, that are closer to URLs that a path matches as well: `/pets/latest` for `/pets/{id}`, and
 * `/shops/{shop}/pets` for `/pets`, since anything may stand before a path.
 */
export function closerPaths(path: string, all: readonly string[]): readonly string[] {
  const parts = path.split("/").slice(1);
  return all.filter((other) => {
    const given = other.split("/").slice(1);
    const before = given.length - parts.length;
    if (before < 0) return false;
    if (before === 0) return given.every((part, at) => mayEqual(part, parts[at] ?? "")) && isCloser(given, parts);
    // Parameters alone could stand for the path of the server.
    const isTold = given.slice(0, before).some((part) => rankOf(part) === 0);
    return isTold && endsLike(given.slice(before), parts);
  });
}
