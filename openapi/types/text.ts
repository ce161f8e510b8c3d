/** A value that should be a text; any other counts as the default. */
export const textOr = (value: unknown, other = ""): string => (typeof value === "string" ? value : other);
