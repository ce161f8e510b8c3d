/**
 * For what a model can say and the generated clients cannot do yet. No reader of documents fills a model with it, so that
 * it is a mistake of ours to get here; a client that does something else instead would be worse.
 *
 * @param what - the feature, as the subject of a sentence: `a cookie parameter`
 */
export function notGenerated(what: string): never {
  throw new Error(`clients cannot be generated for ${what} yet`);
}
