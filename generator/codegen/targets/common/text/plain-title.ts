/** Letters, digits and what stands between words: nothing that means something in Markdown. */
export const plainTitle = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N} .,()&'/+-]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.+-]+|[\s.+-]+$/g, "")
    .slice(0, 100) || "API";
