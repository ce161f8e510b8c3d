/**
 * A URL from the document if it can only open a page or a mail program; `undefined` for all others. That includes
 * relative URLs: the document does not say what they are relative to.
 */
export function safeUrl(raw: string): string | undefined {
  const url = raw.trim();
  return /^(?:https?:\/\/|mailto:)[^\s"'<>\\^`{|}\p{Cc}]+$/iu.test(url) ? url : undefined;
}
