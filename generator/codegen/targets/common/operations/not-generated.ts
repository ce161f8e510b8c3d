/** Something in a document that generated clients cannot do yet. */
export class NotGeneratedError extends Error {
  override readonly name = "NotGeneratedError";

  /** @param what - the feature, as the object of a sentence: `cookies as parameters` */
  constructor(readonly what: string) {
    super(`clients cannot be generated for ${what} yet`);
  }
}

/**
 * Stops for what the model can express but generated clients cannot do yet. Generating a client that does something else
 * would be worse.
 *
 * @param what - the feature, as the object of a sentence: `cookies as parameters`
 * @throws NotGeneratedError always
 */
export function notGenerated(what: string): never {
  throw new NotGeneratedError(what);
}
