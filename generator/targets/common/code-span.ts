/** A text of the document on one line, safe in the comments of a language. */
export type TextLine = (raw: string) => string;

/** A text as code in Markdown. */
export const codeSpan = (text: string, textLine: TextLine): string => {
  const safe = textLine(text);
  return safe.includes("`") ? `\`\` ${safe} \`\`` : `\`${safe}\``;
};
