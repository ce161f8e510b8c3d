/** Characters that a document may grow by where 3.0 repeats what 2.0 says once; real documents take a tenth of it. */
export const MAXIMUM_GROWTH = 64 * 1024 * 1024;

/**
 * Thrown for a document that would become far larger in OpenAPI 3.0 than it is, as one can where thousands of operations
 * inherit thousands of media types.
 */
export class ExpansionError extends RangeError {
  override readonly name = "ExpansionError";

  constructor() {
    super(`the document would grow by more than ${MAXIMUM_GROWTH} characters in OpenAPI 3.0`);
  }
}
