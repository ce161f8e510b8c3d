/**
 * Messages.
 * @packageDocumentation
 * @modelPackage messages
 */

/**
 * The field is missing.
 * @discriminator type
 */
export interface Message {
  kind: string;
}

/**
 * The field may be left out.
 * @discriminator type
 */
export interface Letter {
  type?: string;
}

/**
 * The field is a number.
 * @discriminator type
 */
export interface Parcel {
  type: number;
}

/** @operations */
export interface MessageOperations {
  /** @route GET /messages */
  list(): Message[];
}
