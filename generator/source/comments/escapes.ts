/** `{@link Tea | the tea}` becomes `the tea`, `{@link Tea}` becomes `Tea`. */
export const plainLinks = (text: string): string =>
  text.includes("{@")
    ? text.replace(
        /\{@(?:link|linkcode|linkplain)\s+([^}|]+?)\s*(?:\|\s*([^}]*?)\s*)?\}/g,
        (_, target: string, label: string | undefined) => (label === undefined || label === "" ? target : label),
      )
    : text;

/** The end of a comment within any text of it. */
export const unescapeEnd = (text: string): string => text.replaceAll("*&#47;", "*/");

/** The end of a comment within prose, where it may also have a backslash in it. */
export const unescapeProse = (text: string): string => unescapeEnd(text.replaceAll("*\\/", "*/"));

/** Prose without links and escapes. */
export const plainText = (text: string): string => unescapeProse(plainLinks(text));
