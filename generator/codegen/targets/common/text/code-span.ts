/** A text of the document on one line, safe in the comments of a language. */
export type TextLine = (raw: string) => string;

/** The longest run of backticks in a text. */
export const longestRun = (text: string): number =>
  Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));

/** A text as code in Markdown: between more backticks than there are in it, so that it cannot end before its end. */
export const codeSpan = (text: string, textLine: TextLine): string => {
  const safe = textLine(text);
  const fence = "`".repeat(longestRun(safe) + 1);
  const pad = fence.length > 1 || /^ .*\S.* $/.test(safe) ? " " : "";
  return `${fence}${pad}${safe}${pad}${fence}`;
};
