/** The largest count of a repetition, also of nested ones multiplied. */
const MAX_REPEAT = 1000;

const CLASSES = "alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit".split(" ");

/** Names in `\p{…}`: general categories and scripts. */
function isUnicodeClass(name: string): boolean {
  const plain = name.replace(/^\^/, "");
  if (
    /^(Any|Lu|Ll|Lt|Lm|Lo|L|Mn|Mc|Me|M|Nd|Nl|No|N|Pc|Pd|Ps|Pe|Pi|Pf|Po|P|Sm|Sc|Sk|So|S|Zs|Zl|Zp|Z|Cc|Cf|Cs|Co|C)$/.test(
      plain,
    )
  )
    return true;
  try {
    return new RegExp(`\\p{Script=${plain}}`, "u").source !== "";
  } catch {
    return false;
  }
}

/** Reads a pattern as Go's regexp package does. It stops at the first problem. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    const sticky = new RegExp(pattern.source, "suy");
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#text);
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match;
  }

  get #ended(): boolean {
    return this.#at >= this.#text.length;
  }

  #fail(problem: string): never {
    throw new Re2Problem(problem);
  }

  read(): void {
    this.#alternatives();
    if (!this.#ended) this.#fail("there is a closing parenthesis without an opening one");
  }

  /** Returns the largest count of repetitions inside. */
  #alternatives(): number {
    let largest = 1;
    do largest = Math.max(largest, this.#sequence());
    while (this.#take(/\|/) !== undefined);
    return largest;
  }

  #sequence(): number {
    let largest = 1;
    while (!this.#ended && !/[|)]/.test(this.#text[this.#at] ?? "")) largest = Math.max(largest, this.#repeated());
    return largest;
  }

  #repeated(): number {
    if (this.#take(/[*+?]|\{\d+(?:,\d*)?\}/) !== undefined) this.#fail("there is nothing before a repetition");
    const inner = this.#atom();
    const count = this.#repetition();
    if (count === undefined) return inner;
    if (this.#repetition() !== undefined) this.#fail("one repetition follows another");
    if (inner * count > MAX_REPEAT) this.#fail(`it repeats more than ${MAX_REPEAT} times`);
    return Math.max(1, inner * count);
  }

  /** The largest count of a repetition; 1 for those without one. */
  #repetition(): number | undefined {
    if (this.#take(/[*+?]\??/) !== undefined) return 1;
    const [whole, least = "", most = ""] = this.#take(/\{(\d+)(?:,(\d*))?\}\??/) ?? [];
    if (whole === undefined) return undefined;
    const [from, to] = [Number(least), most === "" ? Number(least) : Number(most)];
    if (from > to) this.#fail(`the repetition {${least},${most}} ends before it begins`);
    if (to > MAX_REPEAT) this.#fail(`a repetition goes beyond ${MAX_REPEAT}`);
    return Math.max(from, to);
  }

  #atom(): number {
    if (this.#take(/\(/) !== undefined) return this.#group();
    if (this.#take(/\[/) !== undefined) this.#class();
    else if (this.#take(/\\/) !== undefined) this.#escape(false);
    else this.#take(/./u);
    return 1;
  }

  #group(): number {
    if (this.#take(/\?[=!]|\?<[=!]/) !== undefined)
      this.#fail("it looks ahead or behind, which Go's expressions cannot");
    if (this.#take(/\?P?<[A-Za-z_]\w*>/) === undefined && this.#take(/\?/) !== undefined) {
      // Flags for the rest of the group end at once.
      if (this.#take(/[imsU]*(-[imsU]+)?\)/) !== undefined) return 1;
      if (this.#take(/[imsU]*(-[imsU]+)?:/) === undefined) this.#fail("a group begins with (? and something unknown");
    }
    const largest = this.#alternatives();
    if (this.#take(/\)/) === undefined) this.#fail("a parenthesis is not closed");
    return largest;
  }

  #class(): void {
    this.#take(/\^/);
    for (let first = true; first || this.#take(/\]/) === undefined; first = false) {
      if (this.#ended) this.#fail("a bracket is not closed");
      const named = this.#take(/\[:\^?([a-z]*):\]/);
      if (named !== undefined) {
        if (!CLASSES.includes(named[1] ?? "")) this.#fail(`there is no class ${named[0]}`);
        continue;
      }
      const low = this.#member();
      if (low === undefined || this.#take(/-(?=[^\]])/) === undefined) continue;
      const high = this.#member();
      if (high === undefined || high < low) this.#fail("a range in brackets ends before it begins");
    }
  }

  /** The code point of a member of a class; `undefined` for a class within it. */
  #member(): number | undefined {
    if (this.#take(/\\/) !== undefined) return this.#escape(true);
    return this.#take(/./u)?.[0].codePointAt(0);
  }

  #escape(inClass: boolean): number | undefined {
    const unicode = this.#take(/[pP](?:\{([^}]*)\}|(.))/u);
    if (unicode !== undefined) {
      const name = unicode[1] ?? unicode[2] ?? "";
      if (!isUnicodeClass(name)) this.#fail(`there is no class of characters ${name}`);
      return undefined;
    }
    if (this.#take(/[dDsSwW]/) !== undefined) return undefined;
    if (!inClass && this.#take(/[AbBz]/) !== undefined) return undefined;
    if (!inClass && this.#take(/Q.*?(\\E|$)/) !== undefined) return undefined;
    const hex = this.#take(/x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/);
    if (hex !== undefined) return Number.parseInt(hex[1] ?? hex[2] ?? "", 16);
    const octal = this.#take(/0[0-7]{0,2}|[1-7][0-7]{1,2}/);
    if (octal !== undefined) return Number.parseInt(octal[0], 8);
    const control = this.#take(/[aftnrv]/);
    if (control !== undefined) return { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 }[control[0] as "a"];
    const other = this.#take(/[^A-Za-z0-9]/u);
    if (other !== undefined && (other[0].codePointAt(0) ?? 0) < 128) return other[0].codePointAt(0);
    const next = this.#text[this.#at] ?? "";
    if (/[1-9k]/.test(next)) this.#fail("it refers back to a group, which Go's expressions cannot");
    return this.#fail(next === "" ? "it ends with a backslash" : `there is no escape \\${next}`);
  }
}

class Re2Problem extends Error {}

/** Why Go's regexp package does not compile a pattern; `undefined` if it does. API servers use it for `pattern`. */
export function re2Problem(pattern: string): string | undefined {
  try {
    new Reader(pattern).read();
    return undefined;
  } catch (error) {
    if (error instanceof Re2Problem) return error.message;
    throw error;
  }
}
