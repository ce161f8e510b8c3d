/** Decodes percent-encoding. A text that is not validly encoded stays as it is: a `%` may mean itself. */
export function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
