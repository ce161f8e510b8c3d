/** What a text may begin with that goes without quotes. */
const PLAIN_BEGINNING = /^[A-Za-z/$]/;

/** What it may not have in it: signs that mean something somewhere, and a colon that ends a key. */
const NOT_PLAIN = /[^\w ,./()=+@'$:-]|:(?:\s|$)| $/;

/** What some reader takes for something else than a text: an exponent alone is a number for some. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|e[+-]?\d+)$/i;

/** What keeps a text from standing in lines of its own: a blank or a break that it begins with. */
const BEGINS_OTHERWISE = /^\s/;

/** Besides: what is no character, or another break than a plain one, and blanks at the end of a line. */
const NOT_IN_LINES = /[\p{Cs}\p{Cn}\u2028\u2029\ufeff]|(?!\n)\p{Cc}|[ \t]$/mu;

/** Longer keys are marked as such, as YAML wants it from a thousand characters on. */
const LONGEST_KEY = 128;

/** Columns of a block in a block. */
const INDENT = 4;

/** From here on, blocks are written as JSON: so deep, every line would be more blanks than text. */
const LAST_COLUMN = 100;

/** Breaks and marks that a reader of YAML 1.1 would not take as they are, though JSON leaves them so. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

const json = (value: unknown): string => JSON.stringify(value).replace(UNSAFE, escaped);

const isPlain = (text: string): boolean => PLAIN_BEGINNING.test(text) && !NOT_PLAIN.test(text) && !WORDS.test(text);

const isBlock = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0;

const blanks = (column: number): string => " ".repeat(column);

/** The column that a block in a block begins in: the next one that blocks begin in. */
const nextColumn = (column: number): number => INDENT * Math.floor(column / INDENT + 1);

/** A text of several lines as it is, or nothing where that would not be safe. */
function lines(text: string, column: number): string | undefined {
  if (!text.includes("\n") || BEGINS_OTHERWISE.test(text) || NOT_IN_LINES.test(text)) return undefined;
  let { length } = text;
  while (text.endsWith("\n", length)) length--;
  const content = text.slice(0, length);
  const ends = text.length - length;
  const break_ = `\n${blanks(column)}`;
  const body = content.split("\n").map((line) => (line === "" ? "\n" : break_ + line));
  return `|${ends === 0 ? "-" : ends === 1 ? "" : "+"}${body.join("")}${"\n".repeat(Math.max(ends - 1, 0))}`;
}

/**
 * A value that is no block, or too deep for one.
 *
 * @param column - where it begins, if it has lines of its own
 */
function scalar(value: unknown, column: number): string {
  if (typeof value === "string") return isPlain(value) ? value : (lines(value, column) ?? json(value));
  // YAML 1.1 wants a point in a number with an exponent.
  if (typeof value === "number") return json(value).replace(/^(-?\d+)e/, "$1.0e");
  return json(value);
}

function entry(key: string, value: unknown, column: number): string {
  const next = nextColumn(column);
  const isNested = isBlock(value) && next <= LAST_COLUMN;
  const name = isPlain(key) ? key : json(key);
  if (key.length > LONGEST_KEY)
    return `? ${name}\n${blanks(column)}: ${isNested ? block(value, column + 2) : scalar(value, next)}`;
  return isNested ? `${name}:\n${blanks(next)}${block(value, next)}` : `${name}: ${scalar(value, next)}`;
}

/** Lines of a map or list that begins in a column. */
function block(value: object, column: number): string {
  const separator = `\n${blanks(column)}`;
  if (!Array.isArray(value))
    return Object.entries(value)
      .map(([key, child]: [string, unknown]) => entry(key, child, column))
      .join(separator);
  return value
    .map((item: unknown) => {
      const isNested = isBlock(item) && column + 2 <= LAST_COLUMN;
      return `- ${isNested ? block(item, column + 2) : scalar(item, nextColumn(column))}`;
    })
    .join(separator);
}

/**
 * A value as YAML that every reader reads alike, be it of version 1.1 or 1.2: what is not plainly itself stands in double
 * quotes. The layout is that of the library which gnostic uses, so that plain data gives the same bytes.
 */
export const yamlText = (value: unknown): string =>
  `${isBlock(value) ? block(value, 0) : scalar(value, nextColumn(0))}\n`;
