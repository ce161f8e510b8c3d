/** Possible first characters of a plain scalar. */
const PLAIN_BEGINNING = /^[A-Za-z/$]/;

/** Not allowed in a plain scalar: indicators, and a colon that would end a key. */
const NOT_PLAIN = /[^\w ,./()=+@'$:-]|:(?:\s|$)| $/;

/** Plain scalars that some reader takes for another type: to some, an exponent alone is a number. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|e[+-]?\d+)$/i;

/** Not allowed at the beginning of a block scalar: a blank or a line break. */
const BEGINS_OTHERWISE = /^\s/;

/** Not allowed in a block scalar: invalid characters, unusual line breaks, and trailing blanks. */
const NOT_IN_LINES = /[\p{Cs}\p{Cn}\u2028\u2029\ufeff]|(?!\n)\p{Cc}|[ \t]$/mu;

/** Longer keys need an explicit marker: YAML requires it from a thousand characters on. */
const LONGEST_KEY = 128;

/** Indentation of a nested block, as gnostic's library writes it. */
const INDENT = 4;

/** Deeper blocks are written as JSON, because lines would be mostly indentation. */
const LAST_COLUMN = 100;

/** Line breaks and marks that JSON allows but YAML 1.1 readers misread. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

const json = (value: unknown): string => JSON.stringify(value).replace(UNSAFE, escaped);

const isPlain = (text: string): boolean => PLAIN_BEGINNING.test(text) && !NOT_PLAIN.test(text) && !WORDS.test(text);

const isBlock = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0;

const blanks = (column: number): string => " ".repeat(column);

/** The column of a nested block. */
const nextColumn = (column: number, indent: number): number => indent * Math.floor(column / indent + 1);

/** A text of several lines as a block scalar; `undefined` if that is not safe. */
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
 * A scalar, an empty container, or a value nested too deep for a block.
 *
 * @param column - where it begins if it spans lines
 */
function scalar(value: unknown, column: number): string {
  if (typeof value === "string") return isPlain(value) ? value : (lines(value, column) ?? json(value));
  if (typeof value === "bigint") return String(value);
  // YAML 1.1 requires a point in a number with an exponent.
  if (typeof value === "number") return json(value).replace(/^(-?\d+)e/, "$1.0e");
  return json(value);
}

function entry(key: string, value: unknown, column: number, indent: number): string {
  const next = nextColumn(column, indent);
  const isNested = isBlock(value) && next <= LAST_COLUMN;
  const name = isPlain(key) ? key : json(key);
  if (key.length > LONGEST_KEY)
    return `? ${name}\n${blanks(column)}: ${isNested ? block(value, column + 2, indent) : scalar(value, next)}`;
  return isNested ? `${name}:\n${blanks(next)}${block(value, next, indent)}` : `${name}: ${scalar(value, next)}`;
}

/** Lines of a map or list that begins in a column. */
function block(value: object, column: number, indent: number): string {
  const separator = `\n${blanks(column)}`;
  if (!Array.isArray(value))
    return Object.entries(value)
      .map(([key, child]: [string, unknown]) => entry(key, child, column, indent))
      .join(separator);
  return value
    .map((item: unknown) => {
      const isNested = isBlock(item) && column + 2 <= LAST_COLUMN;
      return `- ${isNested ? block(item, column + 2, indent) : scalar(item, nextColumn(column, indent))}`;
    })
    .join(separator);
}

/**
 * Writes a value as YAML that 1.1 and 1.2 readers read alike. Anything ambiguous is double-quoted. The layout is that of the
 * library that gnostic uses, so plain data gives the same bytes.
 *
 * @param indent - blanks before a nested block
 */
export const yamlText = (value: unknown, indent = INDENT): string =>
  `${isBlock(value) ? block(value, 0, indent) : scalar(value, nextColumn(0, indent))}\n`;
