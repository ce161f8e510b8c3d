/**
 * Joins the lines of a plain or quoted scalar: a line break becomes a space, and breaks around empty lines become one less
 * than there are. Spaces around breaks are not part of the text.
 */
export function foldLines(raw: string): string {
  const lines = raw.split("\n");
  let text = (lines[0] ?? "").replace(/ +$/, "");
  let empty = 0;
  for (let i = 1; i < lines.length; i++) {
    const last = i === lines.length - 1;
    const line = last ? (lines[i] ?? "").replace(/^ +/, "") : (lines[i] ?? "").trim();
    if (line === "" && !last) {
      empty++;
      continue;
    }
    text += (empty === 0 ? " " : "\n".repeat(empty)) + line;
    empty = 0;
  }
  return text;
}
