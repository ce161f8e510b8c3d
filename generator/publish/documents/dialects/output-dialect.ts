/** Dialects that outputs can be written in, in the order in which they appeared. */
export const DIALECTS = ["2.0", "3.0", "3.1"] as const;

export type OutputDialect = (typeof DIALECTS)[number];
