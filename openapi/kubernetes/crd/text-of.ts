/** A text, or an empty one for values of other types. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
