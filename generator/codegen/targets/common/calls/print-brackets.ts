/** Code whose line breaks are not decided yet: a text, or parts between brackets, each with what stands before it. */
export type Bracketed =
  | string
  | {
      readonly open: string;
      readonly parts: readonly { readonly before: string; readonly value: Bracketed }[];
      readonly close: string;
    };

/** Columns of a line; examples stand beside other things. */
const WIDTH = 76;

const flat = (code: Bracketed): string =>
  typeof code === "string"
    ? code
    : `${code.open}${code.parts.map(({ before, value }) => before + flat(value)).join(", ")}${code.close}`;

/** Code on as many lines as it takes; those after the first begin with `indentation`. */
export function printBrackets(code: Bracketed, indentation = ""): string {
  const line = flat(code);
  if (typeof code === "string" || code.parts.length === 0 || indentation.length + line.length <= WIDTH) return line;
  const inner = `${indentation}    `;
  const parts = code.parts.map(({ before, value }) => `${inner}${before}${printBrackets(value, inner)},\n`);
  return `${code.open}\n${parts.join("")}${indentation}${code.close}`;
}
