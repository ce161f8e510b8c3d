/** A text in double quotes as Go's `%q` writes it, which messages of Kubernetes do. */
export const goQuote = (text: string): string =>
  `"${text.replace(/["\\\u0000-\u001f\u007f]/g, (char) => {
    const short: string | undefined = SHORT[char];
    return short ?? `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`;
  })}"`;

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "\v": "\\v",
  "\u0007": "\\a",
};
