/**
 * The words of a raw name: letters, digits and marks of any script. All other characters separate words. So does a
 * lower case letter or digit before a capital, and a run of capitals before a capitalized word. `IPs` and `IPv4` are
 * one word.
 *
 * @example
 * `splitWords("pet_store.HTTPServer-v2")` is `["pet", "store", "HTTP", "Server", "v2"]`.
 */
export function splitWords(raw: string): readonly string[] {
  // Fast path: nearly all names are ASCII, and Unicode classes cost several times as much as ranges.
  if (!/[^\x01-\x7f]/.test(raw)) {
    const marked = raw.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z](?!s(?![a-z])|v\d)[a-z])/g, "$&\0");
    return marked.match(/[A-Za-z0-9]+/g) ?? [];
  }
  const words: string[] = [];
  for (const run of raw.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    words.push(
      ...run
        .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1\0$2")
        .replace(/(\p{Lu})(\p{Lu}(?!s(?!\p{Ll})|v\p{N})\p{Ll})/gu, "$1\0$2")
        .split("\0"),
    );
  }
  return words;
}
