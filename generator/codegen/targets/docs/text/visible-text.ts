/** What is not visible ASCII. Looking for one such character is several times as fast as matching the others to the end. */
const UNUSUAL = /[^\x20-\x7e]/;
const UNUSUAL_IN_PROSE = /[^\x20-\x7e\n]/;

/** Characters that are invisible or reverse the reading direction, and so disguise a text. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** A name for display. Invisible characters are spelled out, so that no name passes for another. */
export const visibleText = (raw: string): string =>
  UNUSUAL.test(raw)
    ? raw.replace(INVISIBLE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`)
    : raw;

/** Removes invisible characters, except line ends. */
export const readableText = (raw: string): string =>
  UNUSUAL_IN_PROSE.test(raw)
    ? raw
        .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
        .replace(/\t/g, "    ")
        .replace(INVISIBLE, (character) => (character === "\n" ? "\n" : ""))
    : raw;

/** A description for display; may be empty. */
export const prose = (raw: string): string => readableText(raw).trim();

/** Code for display: it keeps its line ends; other invisible characters are spelled out. */
export const visibleCode = (code: string): string =>
  code
    .split(/\r\n?|\n/)
    .map((line) => visibleText(line.replaceAll("\t", "  ")))
    .join("\n");
