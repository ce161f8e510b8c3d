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

const partsOf = (path: string): readonly string[] => path.split("/").slice(1);

/** Whether a path, rather than another one that also matches, answers some URLs. */
function answersFirst(parts: readonly string[], others: readonly string[]): boolean {
  const before = parts.length - others.length;
  if (before < 0) return false;
  if (before === 0) return parts.every((part, at) => mayEqual(part, others[at] ?? "")) && isCloser(parts, others);
  // Parameters alone could be the path of the server.
  const hasText = parts.slice(0, before).some((part) => rankOf(part) === 0);
  return hasText && endsLike(parts.slice(before), others);
}

/**
 * Prepares a search in paths for those that are closer to some of the URLs that a path matches: `/pets/latest` for
 * `/pets/{id}`, and `/shops/{shop}/pets` for `/pets`, since a URL may have anything before the path.
 */
export function closerPaths(all: readonly string[]): (path: string) => readonly string[] {
  const candidates = all.map((path) => ({ path, parts: partsOf(path) }));
  return (path) => {
    const own = partsOf(path);
    return candidates.flatMap((candidate) => (answersFirst(candidate.parts, own) ? [candidate.path] : []));
  };
}
