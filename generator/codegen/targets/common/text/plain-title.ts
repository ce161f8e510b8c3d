/** Keeps letters, digits and harmless punctuation: nothing that Markdown interprets. */
export const plainTitle = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N} .,()&'/+-]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.+-]+|[\s.+-]+$/g, "")
    .slice(0, 100) || "API";
