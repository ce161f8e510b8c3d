/** Code with undecided line breaks: a text, or parts in brackets, each with its prefix. */
export type Bracketed =
  | string
  | {
      readonly open: string;
      readonly parts: readonly { readonly before: string; readonly value: Bracketed }[];
      readonly close: string;
    };

/** Columns of a line. Narrow, because pages show other content beside examples. */
const WIDTH = 76;

const flat = (code: Bracketed): string =>
  typeof code === "string"
    ? code
    : `${code.open}${code.parts.map(({ before, value }) => before + flat(value)).join(", ")}${code.close}`;

/** Prints code on as many lines as it needs; lines after the first start with `indentation`. */
export function printBrackets(code: Bracketed, indentation = ""): string {
  const line = flat(code);
  if (typeof code === "string" || code.parts.length === 0 || indentation.length + line.length <= WIDTH) return line;
  const inner = `${indentation}    `;
  const parts = code.parts.map(({ before, value }) => `${inner}${before}${printBrackets(value, inner)},\n`);
  return `${code.open}\n${parts.join("")}${indentation}${code.close}`;
}
