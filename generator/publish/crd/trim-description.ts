/** The last end of a sentence before a blank or the end, within a text. */
function sentenceEnd(text: string): number {
  let end = -1;
  for (const match of text.matchAll(/\p{Sentence_Terminal}+(?=\s|$)/gu)) end = match.index + match[0].length;
  return end;
}

/** The longest beginning of a text that has at most `bytes` bytes of UTF-8. */
function beginning(text: string, bytes: number): string {
  let [used, end] = [0, 0];
  for (const character of text) {
    used += Buffer.byteLength(character);
    if (used > bytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/**
 * Shortens a description: at the end of a sentence, or else at the last blank, or else anywhere. The latter two end in
 * three dots, which do not count, as in controller-gen.
 *
 * @param bytes - largest number of bytes of UTF-8
 */
export function trimDescription(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const short = beginning(text, bytes);
  const end = sentenceEnd(short);
  if (end > 0) return short.slice(0, end);
  const blank = short.search(/\s\S*$/);
  return `${(blank > 0 ? short.slice(0, blank) : short).trimEnd()}...`;
}
