/** Most characters that a document may grow by, where 3.0 repeats what 2.0 states once. Real documents need a tenth. */
export const MAXIMUM_GROWTH = 64 * 1024 * 1024;

/**
 * Thrown if a document would become far larger in OpenAPI 3.0, as when thousands of operations inherit thousands of media
 * types.
 */
export class ExpansionError extends RangeError {
  override readonly name = "ExpansionError";

  constructor() {
    super(`the document would grow by more than ${MAXIMUM_GROWTH} characters in OpenAPI 3.0`);
  }
}
