/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */

/**
 * Operations.
 * @operations
 */
export interface BoatOperations {
  /**
   * Reads the number of boats.
   * @route GET /count
   */
  readCount(): string;
  /**
   * Counts them again.
   * @route POST /count
   */
  countAgain(): void;
}
