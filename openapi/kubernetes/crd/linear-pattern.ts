import { createRequire } from "node:module";
import type { RE2JS } from "re2js";

/** A pattern of Go's regexp package. Matching takes time in proportion to the text, whatever the pattern. */
export interface LinearPattern {
  /** About how often a match looks at each character, at most. */
  readonly cost: number;
  /** Whether it matches anywhere in a text. */
  test(text: string): boolean;
  /** All matches, from left to right. */
  matches(text: string): Iterable<string>;
}

/** Most compiled patterns to keep. A document has a few hundred. */
const MOST = 1000;

const known = new Map<string, LinearPattern | undefined>();

const FIXED = String.raw`(?:[A-Za-z0-9_/:@ -]|\\[dw.\-/]|\[\^?(?:[A-Za-z0-9_./:@ -]|\\[dw.\-/])+\])(?:\{\d{1,3}\})?`;

/**
 * Anchored patterns in which the length of at most one part varies: JavaScript's engine has nothing to backtrack over. They
 * mean the same in both languages.
 */
const SIMPLE = new RegExp(String.raw`^\^(?:${FIXED})*(?:(?:${FIXED})(?:[?*+]|\{\d{1,3},\d{0,3}\})(?:${FIXED})*)?\$$`);

const require = createRequire(import.meta.url);

function native(source: string): LinearPattern {
  const [pattern, every] = [new RegExp(source), new RegExp(source, "g")];
  return {
    cost: 1,
    test: (text) => pattern.test(text),
    matches: (text) => [...text.matchAll(every)].map(([match]) => match),
  };
}

function linear(source: string): LinearPattern {
  // Loaded on demand: few servers meet a pattern that needs it.
  const { RE2JS: Engine } = require("re2js") as { readonly RE2JS: typeof RE2JS };
  const pattern = Engine.compile(source);
  return {
    cost: pattern.programSize(),
    test: (text) => pattern.matcher(text).find(),
    *matches(text) {
      const matcher = pattern.matcher(text);
      while (matcher.find()) yield matcher.group() ?? "";
    },
  };
}

function compile(source: string): LinearPattern | undefined {
  try {
    return SIMPLE.test(source) ? native(source) : linear(source);
  } catch {
    return undefined;
  }
}

/** Compiles a pattern; `undefined` if it is not valid in Go. */
export function linearPattern(source: string): LinearPattern | undefined {
  if (known.has(source)) return known.get(source);
  if (known.size >= MOST) known.clear();
  const compiled = compile(source);
  known.set(source, compiled);
  return compiled;
}
