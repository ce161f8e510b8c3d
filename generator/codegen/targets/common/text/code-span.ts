/** Puts a text of the document on one line that is safe in a language's comments. */
export type TextLine = (raw: string) => string;

/** The longest run of backticks in a text. */
export const longestRun = (text: string): number =>
  Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));

/** A Markdown code span with more backticks than the text contains, so that the text cannot close it. */
export const codeSpan = (text: string, textLine: TextLine): string => {
  const safe = textLine(text);
  const fence = "`".repeat(longestRun(safe) + 1);
  const pad = fence.length > 1 || /^ .*\S.* $/.test(safe) ? " " : "";
  return `${fence}${pad}${safe}${pad}${fence}`;
};
