/**
 * @packageDocumentation
 * @modelPackage swagger
 */

/** @operations */
export interface Operations {
  /** @route GET /swagger */
  swagger(): string;
}
