/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/**
 * @operations
 * @security key
 */
export interface PetOperations {
  /** @route GET /pets */
  list(): string[];
  /**
   * @route POST /pets
   * @security oauth read
   * @security basic
   */
  create(): void;
  /**
   * @route GET /health
   * @security none
   */
  health(): void;
}
