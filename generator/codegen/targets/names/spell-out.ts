const WORDS: Readonly<Record<string, string>> = {
  "[]": "Array",
  "[": "Of",
  "]": "",
  "<": "Of",
  ">": "",
  "«": "Of",
  "»": "",
  "-": "Dash",
  _: "Underscore",
  " ": "Space",
  ".": "Dot",
  "/": "Slash",
  ":": "Colon",
  ",": "Comma",
  "+": "Plus",
  "*": "Star",
  "=": "Equals",
  "!": "Not",
  "#": "Hash",
  $: "Dollar",
  "%": "Percent",
  "&": "And",
  "@": "At",
  "~": "Tilde",
};

const hexadecimal = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

/**
 * A raw name with words in place of the characters that identifiers lack or that separate words, for names that only
 * differ in these: `foo-bar` becomes `foo Dash bar`.
 */
export const spellOut = (raw: string): string =>
  raw
    .normalize("NFC")
    .replace(/\[\]|[^\p{XID_Continue}]|_/gu, (found) => ` ${WORDS[found] ?? `U${hexadecimal(found)}`} `);

/** A raw name as an identifier that no other raw name shares: `foo-bar` becomes `Type_foo_2d_bar`. */
export const distinctIdentifier = (raw: string, prefix: string): string =>
  `${prefix}_${raw.replace(/[^\p{XID_Continue}]|_/gu, (found) => `_${hexadecimal(found)}_`)}`;

/** A raw name without the characters that separate words: of names that look alike, it tells which one has this form. */
export const withoutGaps = (raw: string): string => raw.replace(/[^\p{L}\p{N}\p{M}]/gu, "");
