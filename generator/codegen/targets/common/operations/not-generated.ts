/**
 * Throws for what the model can express but generated clients cannot do yet. No document reader produces it, so that
 * reaching this is a bug. Generating a client that does something else would be worse.
 *
 * @param what - the feature, as the subject of a sentence: `a cookie parameter`
 */
export function notGenerated(what: string): never {
  throw new Error(`clients cannot be generated for ${what} yet`);
}
