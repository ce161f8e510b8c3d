/** Longer texts and patterns are not matched: the document is untrusted, and some patterns take forever. */
const LONGEST_TEXT = 200;
const LONGEST_PATTERN = 300;

/** A quantifier on a group that contains one, or back references: their time may grow exponentially. */
const EXPENSIVE = /[+*}]\??[^()[\]]*\)(?:[+*]|\{\d*,)|\\[1-9]|\\k</;

/** Whether a text matches a pattern; undefined if that cannot be decided safely. */
export function matches(pattern: string, text: string): boolean | undefined {
  if (text.length > LONGEST_TEXT || pattern.length > LONGEST_PATTERN || EXPENSIVE.test(pattern)) return undefined;
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags).test(text);
    } catch {
      // Many patterns are valid only without Unicode's stricter rules.
    }
  }
  return undefined;
}

const CLASSES: Readonly<Record<string, string>> = { d: "1", w: "a", s: " ", D: "a", W: "-", S: "a", n: "\n", t: "\t" };

/** What to try for a negated class, or any character. */
const USUAL = "a1-_A.:/ @";

/** Writes a text for a pattern. Understands what patterns of documents usually consist of. */
class Writer {
  readonly #pattern: string;
  /** How often to repeat what may be repeated, if the pattern asks for less. */
  readonly #repeat: number;
  #at = 0;

  constructor(pattern: string, repeat: number) {
    this.#pattern = pattern;
    this.#repeat = repeat;
  }

  write(): string | undefined {
    const text = this.#alternatives();
    return this.#at === this.#pattern.length ? text : undefined;
  }

  #alternatives(): string | undefined {
    let first: string | undefined;
    let isFirst = true;
    do {
      const text = this.#sequence();
      if (text === undefined) return undefined;
      if (isFirst) first = text;
      isFirst = false;
    } while (this.#take("|"));
    return first;
  }

  #sequence(): string | undefined {
    let text = "";
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#pattern[this.#at] ?? "")) {
      const atom = this.#atom();
      if (atom === undefined) return undefined;
      text += atom.repeat(this.#count());
    }
    return text;
  }

  #take(sign: string): boolean {
    if (!this.#pattern.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #atom(): string | undefined {
    if (this.#take("^") || this.#take("$") || this.#take(String.raw`\b`)) return "";
    if (this.#take("(")) {
      if (this.#take("?") && !this.#take(":")) return undefined;
      const text = this.#alternatives();
      return this.#take(")") ? text : undefined;
    }
    if (this.#take("[")) return this.#class();
    if (this.#take(".")) return "a";
    if (this.#take("\\")) return this.#escape();
    return this.#next();
  }

  #next(): string {
    const character = String.fromCodePoint(this.#pattern.codePointAt(this.#at) ?? 0x61);
    this.#at += character.length;
    return character;
  }

  #escape(): string | undefined {
    const letter = this.#next();
    if (CLASSES[letter] !== undefined) return CLASSES[letter];
    return /[A-Za-z0-9]/.test(letter) ? undefined : letter;
  }

  /** A character of a class: the first one listed, or for a negated class one that is not. */
  #class(): string | undefined {
    const from = this.#at - 1;
    const isNegated = this.#take("^");
    const start = this.#at;
    while (this.#at < this.#pattern.length && (this.#pattern[this.#at] !== "]" || this.#at === start))
      this.#at += this.#pattern[this.#at] === "\\" ? 2 : 1;
    if (!this.#take("]")) return undefined;
    const source = this.#pattern.slice(from, this.#at);
    const candidates = isNegated ? USUAL : `a${this.#pattern.slice(start, this.#at - 1)}${USUAL}`;
    return Array.from(candidates).find((character) => matches(`^${source}$`, character) === true);
  }

  /** How often to write the atom before a quantifier. */
  #count(): number {
    const [all = "", sign = "", least = "", comma = "", most = ""] =
      /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#pattern.slice(this.#at)) ?? [];
    this.#at += all.length;
    if (all === "") return 1;
    if (sign === "?") return 0;
    const lower = sign === "" ? Number(least) : sign === "+" ? 1 : 0;
    const upper = sign !== "" || (comma !== "" && most === "") ? 64 : comma === "" ? lower : Number(most);
    return Math.min(Math.max(lower, this.#repeat), upper, 64);
  }
}

/** A text that matches a pattern and has an allowed length; undefined if none is found. */
export function textForPattern(pattern: string, shortest: number, longest: number): string | undefined {
  for (const repeat of [1, 0, 2, 4, 8, 16, 32, 64]) {
    const text = new Writer(pattern, repeat).write();
    if (text === undefined) return undefined;
    if (text.length >= shortest && text.length <= longest && matches(pattern, text) === true) return text;
  }
  return undefined;
}
