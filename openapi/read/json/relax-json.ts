import type { Range } from "../parsed-text.js";
import { stringEnd } from "./string-end.js";

/** JSON as people write it by hand, turned into JSON. */
export interface RelaxedJson {
  /** The text with comments and trailing commas replaced by spaces, so that all offsets stay valid. */
  readonly text: string;
  /** The first comment, if there is one. */
  readonly comment: Range | undefined;
  /** The first trailing comma, if there is one. */
  readonly comma: Range | undefined;
}

const SIGN = /"|\/\/[^\n]*|\/\*|[,}\]]|[^\s"/,}\]]+|\//g;

/** Replaces comments (`//` and `/* *\/`) and commas before a closing bracket. Strings stay as they are. */
export function relaxJson(text: string): RelaxedJson {
  const blanks: Range[] = [];
  let [comment, comma, pending]: (Range | undefined)[] = [];
  let before = "";
  for (let found = SIGN.exec(text); found !== null; found = SIGN.exec(text)) {
    const [sign] = found;
    const start = found.index;
    if (sign === '"') SIGN.lastIndex = stringEnd(text, start);
    if (sign.startsWith("//") || sign === "/*") {
      const close = sign === "/*" ? text.indexOf("*/", start + 2) : -2;
      const end = close === -2 ? start + sign.length : close < 0 ? text.length : close + 2;
      SIGN.lastIndex = end;
      comment ??= { start, end };
      blanks.push({ start, end });
      continue;
    }
    if (sign === ",") {
      // Only a comma after an item is a trailing one.
      pending = /[{[,]$|^$/.test(before) ? undefined : { start, end: start + 1 };
    } else {
      if ((sign === "}" || sign === "]") && pending !== undefined) {
        comma ??= pending;
        blanks.push(pending);
      }
      pending = undefined;
    }
    before = sign;
  }
  SIGN.lastIndex = 0;
  return { text: blanked(text, blanks), comment, comma };
}

function blanked(text: string, blanks: readonly Range[]): string {
  let result = "";
  let at = 0;
  for (const { start, end } of [...blanks].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
    at = end;
  }
  return result + text.slice(at);
}
