import { re2Problem } from "../../../openapi/kubernetes/crd/re2.js";

const compiled = new Map<string, RegExp | undefined>();
const MOST = 1000;

const POSIX: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  blank: "\\t ",
  digit: "0-9",
  lower: "a-z",
  upper: "A-Z",
  space: "\\s",
  word: "\\w",
  xdigit: "0-9A-Fa-f",
};

function translate(pattern: string): RegExp | undefined {
  if (re2Problem(pattern) !== undefined) return undefined;
  const [, flags = "", rest = pattern] = /^\(\?([ims]+)\)([\s\S]*)$/.exec(pattern) ?? [];
  const source = rest
    .replace(/\\A/g, "^")
    .replace(/\\z/g, "$")
    .replace(/\(\?P</g, "(?<")
    .replace(/\[:([a-z]+):\]/g, (whole, name: string) => POSIX[name] ?? whole);
  // Without `m`, both `$` match the end alone. `u` refuses escapes that mean nothing, as Go does.
  for (const mode of ["u", ""])
    try {
      return new RegExp(source, mode + flags);
    } catch {
      // The next mode takes more.
    }
  return undefined;
}

/** A pattern of Go's regexp package as a JavaScript pattern; `undefined` if it is invalid or has no equivalent. */
export function goPattern(pattern: string): RegExp | undefined {
  if (compiled.has(pattern)) return compiled.get(pattern);
  if (compiled.size >= MOST) compiled.clear();
  const made = translate(pattern);
  compiled.set(pattern, made);
  return made;
}
