/** Levels that a document may be nested; in what it becomes, every level of it may take several. */
export const MAXIMUM_LEVELS = 1000;

/** Thrown for a document that is nested deeper than {@link MAXIMUM_LEVELS}. */
export class NestingError extends RangeError {
  override readonly name = "NestingError";

  constructor() {
    super(`the document is nested more than ${MAXIMUM_LEVELS} levels deep`);
  }

  /** Runs what recurses without counting: where the stack ends, the document is to blame. */
  static guard<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (error instanceof RangeError && error.constructor === RangeError) throw new NestingError();
      throw error;
    }
  }
}
