/**
 * The words of a name without some in the middle, if all together are too long: the first and the last words tell most.
 *
 * @param longest - greatest length of the joined words
 * @param gap - length of what stands between two words
 * @returns no words if even one is too long
 */
export function fewerWords(words: readonly string[], longest: number, gap = 0): readonly string[] {
  const lengths = words.map((word) => word.length + gap);
  let length = lengths.reduce((sum, each) => sum + each, -gap);
  if (length <= longest) return words;
  let [from, to] = [0, words.length];
  length = -gap;
  const add = (index: number, limit: number): boolean => {
    const more = lengths[index] ?? 0;
    if (length + more > limit) return false;
    length += more;
    return true;
  };
  while (from < to && add(from, longest / 2)) from += 1;
  while (to > from && add(to - 1, longest)) to -= 1;
  return [...words.slice(0, from), ...words.slice(to)];
}
