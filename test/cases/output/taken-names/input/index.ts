/**
 * @packageDocumentation
 * @modelPackage index
 */

/** @operations */
export interface Operations {
  /** @route GET /index */
  index(): string;
}
