/** How much reading a document may take, however hostile it is. */
export interface Limits {
  /** Milliseconds for an address on the network, redirects and body included. */
  readonly timeout: number;
  /** Bytes of one file. */
  readonly bytes: number;
  /** Files of one document. */
  readonly files: number;
}

export const DEFAULT_LIMITS: Limits = { timeout: 30_000, bytes: 256 * 1024 * 1024, files: 1000 };

/** Levels that a document may be nested; every later stage recurses safely below that. */
export const MAXIMUM_DEPTH = 500;
