/** Puts a text of the document on one line that is safe in a language's comments. */
export type TextLine = (raw: string) => string;

/** The longest run of backticks in a text. */
export const longestRun = (text: string): number =>
  Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));

/** The shortest run of backticks that a text does not have: only a run of the same length would close a code span. */
function shortestFence(text: string): string {
  const lengths = new Set(Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  let length = 1;
  while (lengths.has(length)) length += 1;
  return "`".repeat(length);
}

/** A Markdown code span that the text cannot close, as prettier writes it. */
export const codeSpan = (text: string, textLine: TextLine): string => {
  const safe = textLine(text);
  const fence = shortestFence(safe);
  const pad = safe.startsWith("`") || safe.endsWith("`") || /^ .*\S.* $/.test(safe) ? " " : "";
  return `${fence}${pad}${safe}${pad}${fence}`;
};
