import { doubleQuoted, singleQuoted } from "./quoted-value.js";

/** Codes of the characters that have a meaning in YAML. */
export const SIGN = {
  tab: 0x09,
  newline: 0x0a,
  space: 0x20,
  doubleQuote: 0x22,
  hash: 0x23,
  singleQuote: 0x27,
  comma: 0x2c,
  dash: 0x2d,
  point: 0x2e,
  colon: 0x3a,
  greater: 0x3e,
  question: 0x3f,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openObject: 0x7b,
  pipe: 0x7c,
  closeObject: 0x7d,
} as const;

/** What no plain scalar begins with, besides quotes and opening brackets. */
const INDICATORS = new Set([..."&*!%@`,|>#]}"].map((sign) => sign.charCodeAt(0)));

/** Longer keys than YAML allows on one line are left to the library. */
const LONGEST_KEY = 1000;

/** Thrown where a text has something that is left to the library. */
export const UNUSUAL = Symbol("unusual YAML");

export const isSpaceOrEnd = (code: number): boolean =>
  code === SIGN.space || code === SIGN.newline || Number.isNaN(code);

/** Text of the quoted scalar between two offsets. */
export function quotedText(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  const value = text.charCodeAt(start) === SIGN.singleQuote ? singleQuoted(raw) : doubleQuoted(raw);
  if (value === undefined) throw UNUSUAL;
  return value;
}

/** Text of the key between two offsets. */
export function keyText(text: string, start: number, end: number): string {
  const first = text.charCodeAt(start);
  return first === SIGN.doubleQuote || first === SIGN.singleQuote
    ? quotedText(text, start, end)
    : text.slice(start, end);
}

/** A place in a YAML text, and how to move on by lines, keys and quotes. Throws `UNUSUAL`. */
export class TextCursor {
  readonly text: string;
  at = 0;
  /** Column of the line with content that was moved to; -1 at the end of the text. */
  column = 0;
  /** Range of the last key. */
  keyStart = -1;
  keyEnd = -1;

  constructor(text: string) {
    this.text = text;
  }

  code(at: number): number {
    return this.text.charCodeAt(at);
  }

  /** Whether a line begins with `---` or `...`. */
  isMarker(): boolean {
    const code = this.code(this.at);
    if (this.column !== 0 || (code !== SIGN.dash && code !== SIGN.point)) return false;
    return this.code(this.at + 1) === code && this.code(this.at + 2) === code && isSpaceOrEnd(this.code(this.at + 3));
  }

  /** Whether an item of a list begins here. */
  isDash(): boolean {
    return this.code(this.at) === SIGN.dash && isSpaceOrEnd(this.code(this.at + 1));
  }

  lineEnd(from: number): number {
    const end = this.text.indexOf("\n", from);
    return end < 0 ? this.text.length : end;
  }

  /** Moves from the beginning of a line to the next content. */
  nextLine(): void {
    const { text } = this;
    let at = this.at;
    for (;;) {
      const start = at;
      while (text.charCodeAt(at) === SIGN.space) at++;
      const code = text.charCodeAt(at);
      if (code === SIGN.tab) throw UNUSUAL;
      if (code === SIGN.hash) at = this.lineEnd(at);
      else if (code !== SIGN.newline && at < text.length) {
        this.at = at;
        this.column = at - start;
        return;
      }
      if (at >= text.length) {
        this.at = at;
        this.column = -1;
        return;
      }
      at++;
    }
  }

  /** Moves behind spaces; whether nothing but a comment is left on the line. Then this is its end. */
  restIsEmpty(): boolean {
    const start = this.at;
    while (this.code(this.at) === SIGN.space) this.at++;
    const code = this.code(this.at);
    if (code === SIGN.tab) throw UNUSUAL;
    if (code === SIGN.hash && this.at > start) this.at = this.lineEnd(this.at);
    else if (code !== SIGN.newline && this.at < this.text.length) return false;
    return true;
  }

  /** Moves from the end of a node to the next line. */
  endLine(): void {
    if (!this.restIsEmpty()) throw UNUSUAL;
    this.at++;
    this.toContent();
  }

  /** Moves from the beginning of a line to the next content of the same document. */
  toContent(): void {
    this.nextLine();
    if (this.isMarker()) throw UNUSUAL;
  }

  /** Moves behind a key and its colon, and remembers its range; false if none begins here. */
  passKey(): boolean {
    const { text, at: start } = this;
    const first = text.charCodeAt(start);
    let at = start;
    if (first === SIGN.doubleQuote || first === SIGN.singleQuote) {
      at = this.quoteEnd(start);
      this.keyEnd = at;
      while (text.charCodeAt(at) === SIGN.space) at++;
      if (text.charCodeAt(at) !== SIGN.colon) return false;
      if (this.lineEnd(start) < this.keyEnd) throw UNUSUAL;
    } else {
      if (!this.beginsPlain(start)) return false;
      for (; ; at++) {
        const code = text.charCodeAt(at);
        if (code === SIGN.newline || Number.isNaN(code)) return false;
        if (code === SIGN.colon && isSpaceOrEnd(text.charCodeAt(at + 1))) break;
        if (code === SIGN.hash && text.charCodeAt(at - 1) === SIGN.space) return false;
        if (code === SIGN.tab) throw UNUSUAL;
      }
      let end = at;
      while (text.charCodeAt(end - 1) === SIGN.space) end--;
      this.keyEnd = end;
      // `<<` merges other objects.
      if (end - start === 2 && text.startsWith("<<", start)) throw UNUSUAL;
    }
    if (!isSpaceOrEnd(text.charCodeAt(at + 1)) || this.keyEnd - start > LONGEST_KEY) throw UNUSUAL;
    this.keyStart = start;
    this.at = at + 1;
    return true;
  }

  /** Whether a plain scalar may begin at an offset. */
  beginsPlain(at: number): boolean {
    const first = this.code(at);
    if (first === SIGN.dash || first === SIGN.colon || first === SIGN.question) return !isSpaceOrEnd(this.code(at + 1));
    return !INDICATORS.has(first) && first !== SIGN.openList && first !== SIGN.openObject;
  }

  /** Offset behind the quoted scalar that begins at an offset. */
  quoteEnd(start: number): number {
    const { text } = this;
    const quote = text.charCodeAt(start);
    for (let at = start + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === SIGN.backslash && quote === SIGN.doubleQuote) at++;
      else if (code === quote) {
        if (quote === SIGN.doubleQuote || text.charCodeAt(at + 1) !== SIGN.singleQuote) return at + 1;
        at++;
      }
    }
    throw UNUSUAL;
  }
}
