import { pointerOf } from "../../types/json-pointer.js";
import type { DuplicateKey, SyntaxProblem } from "../parsed-text.js";

/** What `JSON.parse` does not report: where a text stops being JSON, and duplicate keys. */
export interface ScannedJson {
  readonly duplicates: readonly DuplicateKey[];
  readonly problem: SyntaxProblem | undefined;
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A word to underline if it is not a value. */
const WORD = /[^\s,:{}[\]"]+/y;

/** An open object or list: its keys, the latest one, and the number of values. */
interface Open {
  readonly keys: Set<string> | undefined;
  key: string | number;
}

class Scanner {
  readonly duplicates: DuplicateKey[] = [];
  readonly #open: Open[] = [];
  #at = 0;

  constructor(readonly text: string) {}

  /** Scans to the end, and returns the first error. */
  run(): SyntaxProblem | undefined {
    this.#skip(SPACE);
    for (;;) {
      const wrong = this.#value() ?? this.#afterValue();
      if (wrong === "end") return undefined;
      if (wrong !== undefined) return wrong;
    }
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.text)) return false;
    const moved = pattern.lastIndex > this.#at;
    this.#at = pattern.lastIndex;
    return moved;
  }

  #wrong(problem: string): SyntaxProblem {
    const start = this.#at;
    if (start >= this.text.length) return { problem: `it ends too early: ${problem}`, start, end: start };
    const end = this.#skip(WORD) ? this.#at : start + 1;
    return { problem, start, end };
  }

  /** Scans a string: returns the offset after it, or the error. */
  #string(): SyntaxProblem | undefined {
    const start = this.#at;
    for (let at = start + 1; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === 0x22) {
        this.#at = at + 1;
        return undefined;
      }
      if (code < 0x20) {
        this.#at = at;
        const what = code === 0x0a || code === 0x0d ? "a string ends with its line" : "a control character in a string";
        return { problem: what, start: code === 0x09 ? at : start, end: at };
      }
      if (code !== 0x5c) continue;
      at++;
      const escape = this.text[at] ?? "";
      const whole =
        escape === "u" ? /^[0-9a-fA-F]{4}$/.test(this.text.slice(at + 1, at + 5)) : /["\\/bfnrt]/.test(escape);
      if (!whole) return { problem: `\\${escape} is no escape of JSON`, start: at - 1, end: at + 1 };
    }
    return { problem: "it ends inside a string", start, end: start + 1 };
  }

  /** Scans a whole scalar or empty container, or the beginnings of containers up to the first value. Iterative: input nests. */
  #value(): SyntaxProblem | undefined {
    for (;;) {
      const sign = this.text[this.#at];
      if (sign === '"') return this.#string();
      if (sign !== "{" && sign !== "[") return this.#skip(SCALAR) ? undefined : this.#wrong("expected a value");
      this.#at++;
      this.#skip(SPACE);
      if (this.text[this.#at] === (sign === "{" ? "}" : "]")) {
        this.#at++;
        return undefined;
      }
      const open: Open = { keys: sign === "{" ? new Set() : undefined, key: 0 };
      this.#open.push(open);
      const wrong = open.keys === undefined ? undefined : this.#key(open, open.keys);
      if (wrong !== undefined) return wrong;
    }
  }

  #key(open: Open, keys: Set<string>): SyntaxProblem | undefined {
    if (this.text[this.#at] !== '"') return this.#wrong("expected a key in double quotes");
    const start = this.#at;
    const wrong = this.#string();
    if (wrong !== undefined) return wrong;
    const end = this.#at;
    const key = JSON.parse(this.text.slice(start, end)) as string;
    if (keys.has(key)) {
      const pointer = pointerOf(this.#open.slice(0, -1).map((outer) => outer.key));
      this.duplicates.push({ key, pointer, start, end });
    }
    keys.add(key);
    open.key = key;
    this.#skip(SPACE);
    if (this.text[this.#at] !== ":") return this.#wrong("expected a colon");
    this.#at++;
    this.#skip(SPACE);
    return undefined;
  }

  /** Closes finished containers, and moves to the next value. */
  #afterValue(): SyntaxProblem | "end" | undefined {
    for (;;) {
      this.#skip(SPACE);
      const open = this.#open.at(-1);
      const sign = this.text[this.#at];
      if (open === undefined)
        return this.#at === this.text.length ? "end" : this.#wrong("there is more after the end of the value");
      const close = open.keys === undefined ? "]" : "}";
      if (sign === close) {
        this.#at++;
        this.#open.pop();
        continue;
      }
      if (sign !== ",") return this.#wrong(`expected a comma or ${close}`);
      this.#at++;
      this.#skip(SPACE);
      if (this.text[this.#at] === close) return this.#wrong(`a comma before ${close}`);
      if (open.keys !== undefined) return this.#key(open, open.keys);
      open.key = Number(open.key) + 1;
      return undefined;
    }
  }
}

/** Scans a text that should be JSON. */
export function scanJson(text: string): ScannedJson {
  const scanner = new Scanner(text);
  const problem = scanner.run();
  return { duplicates: scanner.duplicates, problem };
}
