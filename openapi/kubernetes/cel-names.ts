/** Words that CEL keeps for itself, in either form of a field's name. */
const RESERVED = new Set(
  "true false null in as break const continue else for function if import let loop package namespace return var void while".split(
    " ",
  ),
);

const SYMBOLS: Readonly<Record<string, string>> = { ".": "__dot__", "-": "__dash__", "/": "__slash__" };

/**
 * A field's name as Kubernetes' CEL rules write it: `x__dash__y` for `x-y`, `__if__` for `if`. `undefined` for names that
 * rules cannot reach.
 */
export function celName(name: string): string | undefined {
  if (!/^[A-Za-z_./-][\w./-]*$/.test(name)) return undefined;
  if (RESERVED.has(name)) return `__${name}__`;
  return name.replace(/__|[./-]/g, (part) => SYMBOLS[part] ?? "__underscores__");
}
