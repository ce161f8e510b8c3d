/** Inline HTML that Markdown has signs for. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<\/?(?:code|tt|kbd)>/gi, "`"],
  [/<\/?(?:b|strong)>/gi, "**"],
  [/<\/?(?:i|em)>/gi, "_"],
];

/**
 * What HTML in a description comes to in Markdown, as far as that is plain; other elements stay as they are.
 *
 * @param lineBreak - what `<br>` becomes: an end of a line, or one that Markdown keeps
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
