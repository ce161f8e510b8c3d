import { badRequest } from "../errors/api-errors.js";

/** One condition: a field equals a value, or does not. */
export interface FieldRequirement {
  readonly field: string;
  readonly equals: boolean;
  readonly value: string;
}

const LONGEST = 64 * 1024;

/** Splits at commas without a backslash before them. */
function splitTerms(selector: string): readonly string[] {
  const terms: string[] = [];
  let start = 0;
  for (let at = 0; at < selector.length; at++) {
    if (selector[at] === "\\") at++;
    else if (selector[at] === ",") {
      terms.push(selector.slice(start, at));
      start = at + 1;
    }
  }
  return [...terms, selector.slice(start)];
}

function unescape(text: string): string {
  let plain = "";
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "," || char === "=")
      throw badRequest(`invalid field selector: unescaped character in value: ${char.charCodeAt(0)}`);
    if (char !== "\\") {
      plain += char;
      continue;
    }
    const next = text.charAt(++at);
    if (next !== "\\" && next !== "," && next !== "=")
      throw badRequest(`invalid field selector: invalid escape sequence: \\${next}`);
    plain += next;
  }
  return plain;
}

/** Parses a field selector: `metadata.name=web,spec.nodeName!=`. Throws a `StatusError` (400) if it is invalid. */
export function parseFieldSelector(selector: string): readonly FieldRequirement[] {
  if (selector.length > LONGEST) throw badRequest("the field selector is too long");
  return splitTerms(selector)
    .filter((term) => term !== "")
    .sort()
    .map((term) => {
      const [, field, operator, value] = /^([\s\S]*?)(!=|==|=)([\s\S]*)$/.exec(term) ?? [];
      if (field === undefined || value === undefined)
        throw badRequest(`invalid selector: '${selector}'; can't understand '${term}'`);
      return { field, equals: operator !== "!=", value: unescape(value) };
    });
}
