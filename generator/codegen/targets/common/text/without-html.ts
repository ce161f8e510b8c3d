/** Inline HTML with an equivalent in Markdown. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<\/?(?:code|tt|kbd)>/gi, "`"],
  [/<\/?(?:b|strong)>/gi, "**"],
  [/<\/?(?:i|em)>/gi, "_"],
];

/**
 * Converts simple HTML in a description to Markdown; other elements stay as they are.
 *
 * @param lineBreak - replaces `<br>`: a line end, or a Markdown line break
 */
export function withoutHtml(text: string, lineBreak = "\n"): string {
  if (!text.includes("<")) return text;
  let plain = text
    .replace(
      /<a\s+(?:[\w-]+="[^"<>]*"\s+)*href="([^"<>\s]*)"(?:\s+[\w-]+="[^"<>]*")*\s*>([^<>[\]]*)<\/a>/gi,
      "[$2]($1)",
    )
    .replace(/\s*<\/p>\s*<p>\s*/gi, "\n\n")
    .replace(/<\/?p>/gi, "")
    .replace(/<br\s*\/?>\n?/gi, lineBreak);
  for (const [element, mark] of MARKS) plain = plain.replace(element, mark);
  return plain
    .replace(/\s*<\/?[uo]l>\s*/gi, "\n")
    .replace(/\s*<li>\s*/gi, "\n- ")
    .replace(/\s*<\/li>/gi, "");
}
