/** Deepest nesting of a document. Each level may become several in the result. */
export const MAXIMUM_LEVELS = 1000;

/** Thrown if a document is nested deeper than {@link MAXIMUM_LEVELS}. */
export class NestingError extends RangeError {
  override readonly name = "NestingError";

  constructor() {
    super(`the document is nested more than ${MAXIMUM_LEVELS} levels deep`);
  }

  /** Runs unbounded recursion, and treats a stack overflow as a nesting error of the document. */
  static guard<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (error instanceof RangeError && error.constructor === RangeError) throw new NestingError();
      throw error;
    }
  }
}
