/**
 * Characters that a reader of the source would not see as what they are: controls, line separators, byte order marks and
 * marks that change the direction of text.
 */

const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Whether a text holds a character that only an escape can show, or half of one. */
export const isUnprintable = (text: string): boolean => text.search(UNSEEN) >= 0 || /\p{Cs}/u.test(text);

/** JSON text in which every character can be seen. */
const printableJson = (value: unknown): string => JSON.stringify(value).replace(UNSEEN, escaped);

/** JSON within a comment: nothing in it ends the comment or is read as an inline tag or an escape. */
export const commentJson = (value: unknown): string =>
  printableJson(value).replaceAll("*/", "*\\/").replaceAll("{@", "{\\u0040").replaceAll("&#47;", "\\u0026#47;");

/** A string literal with the quotes that need fewer escapes, as prettier writes it. */
export function stringLiteral(text: string): string {
  const json = printableJson(text);
  const double = text.split('"').length;
  const single = text.split("'").length;
  if (double <= single) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A property's name, quoted where it is no identifier. */
export const propertyName = (name: string): string =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && !isUnprintable(name) ? name : stringLiteral(name);
