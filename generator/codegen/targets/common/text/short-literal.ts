import type { Json } from "../../../../../openapi/types/json.js";

/** Longer values explain nothing. */
const LONGEST = 40;

/**
 * Prepares a writer of literals for README code. It skips values that do not read well there.
 *
 * @param scalarLiteral - how a language writes scalars
 */
export const shortLiterals =
  (scalarLiteral: (value: Json) => string | undefined) =>
  (value: Json): string | undefined => {
    const literal = scalarLiteral(value);
    return literal === undefined || literal.length > LONGEST || literal.includes("```") ? undefined : literal;
  };
