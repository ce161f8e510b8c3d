/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */

/**
 * Calls.
 * @operations
 */
export interface Boats {
  /**
   * Counts boats.
   * @route GET /count
   */
  count(): string;
}
