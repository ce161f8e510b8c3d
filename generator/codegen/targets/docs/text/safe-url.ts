/**
 * An address that a document gives, if following it can do nothing but open a page or a mail program; `undefined` for all
 * others, relative ones included: the document does not say what they are relative to.
 */
export function safeUrl(raw: string): string | undefined {
  const url = raw.trim();
  return /^(?:https?:\/\/|mailto:)[^\s"'<>\\^`{|}\p{Cc}]+$/iu.test(url) ? url : undefined;
}
