/** The names in a path template, in its order, each once. */
export const placeholders = (path: string): readonly string[] => [
  ...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name)),
];

/**
 * The path with its placeholders spelt as the parameters are declared: frameworks write `{path:.*}`, `{proxy+}` or
 * `{name*}` for parameters that they call `path`, `proxy` and `name`.
 */
export function matchPlaceholders(path: string, declared: ReadonlySet<string>): string {
  return path.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    if (declared.has(name)) return whole;
    const plain = name.replace(/(:.*|[+*])$/s, "");
    return declared.has(plain) ? `{${plain}}` : whole;
  });
}
