/** The quote that a text contains less often, double quotes if equal: formatters prefer it. */
export function rarerQuote(text: string): '"' | "'" {
  let doubles = 0;
  let singles = 0;
  for (const character of text) {
    if (character === '"') doubles += 1;
    else if (character === "'") singles += 1;
  }
  return doubles > singles ? "'" : '"';
}
