/** Limits on reading a document, however hostile it is. */
export interface Limits {
  /** Milliseconds for a request, including redirects and body. */
  readonly timeout: number;
  /** Bytes of one file. */
  readonly bytes: number;
  /** Files of one document. */
  readonly files: number;
}

export const DEFAULT_LIMITS: Limits = { timeout: 30_000, bytes: 256 * 1024 * 1024, files: 10_000 };

/** Deepest nesting of a document. Later stages recurse safely below that. */
export const MAXIMUM_DEPTH = 500;
