const CAPITALS = /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u;

// Fast paths: nearly all words are ASCII, and Unicode classes cost several times as much as ranges.
const isAllCapitals = (word: string): boolean => !/[a-z]/.test(word) && CAPITALS.test(word);
const isPlain = (character: string): boolean => /^[A-Za-z]?$/.test(character);

const capitalized = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0x20);
  return first.toUpperCase() + word.slice(first.length);
};

/**
 * Joins the words of one name. Each starts with a capital, except that the first is in lower case if `startsSmall`.
 * `HTTP` and `v1` keep their case, unless words would run together: `GET_ALL_PETS` becomes `GetAllPets`.
 */
export function joinWords(words: readonly string[], startsSmall = false): string {
  const isCapitals = words.map(isAllCapitals);
  let name = "";
  for (const [index, word] of words.entries()) {
    // Keep the digits of adjacent words apart: `1.10` is not `11.0`.
    if (!isPlain(name.slice(-1)) && /\p{N}$/u.test(name) && /^\p{N}/u.test(word)) name += "_";
    const runsOn = isCapitals[index] === true && (isCapitals[index - 1] === true || isCapitals[index + 1] === true);
    if (startsSmall && index === 0) name += word.toLowerCase();
    else name += capitalized(runsOn ? word.toLowerCase() : word);
  }
  return name;
}
