import type { Json } from "../../../../../openapi/types/json.js";

/** Longer values teach nothing. */
const LONGEST = 40;

/**
 * Prepares what writes a value as a literal, if it is one that reads well in the code of a README.
 *
 * @param scalarLiteral - how a language writes scalars
 */
export const shortLiterals =
  (scalarLiteral: (value: Json) => string | undefined) =>
  (value: Json): string | undefined => {
    const literal = scalarLiteral(value);
    return literal === undefined || literal.length > LONGEST || literal.includes("```") ? undefined : literal;
  };
