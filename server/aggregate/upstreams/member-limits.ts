/** Limits on a member's responses, however hostile it is. Times in milliseconds. */
export interface MemberLimits {
  /** To connect. */
  readonly connect: number;
  /** Until a response begins. */
  readonly headers: number;
  /** Between two chunks of a response. */
  readonly idle: number;
  /** For one response from start to end, including redirects. */
  readonly total: number;
  /** Bytes of one response, encoded and decoded. */
  readonly bytes: number;
  /** Values in one document: small values take far more memory than their text. */
  readonly values: number;
  /** Number of OpenAPI 3.0 documents of one member. */
  readonly documents: number;
  /** Bytes of all OpenAPI 3.0 documents of one member. */
  readonly documentBytes: number;
}

export const memberLimits: MemberLimits = {
  connect: 5_000,
  headers: 15_000,
  idle: 15_000,
  total: 60_000,
  bytes: 32 << 20,
  values: 4_000_000,
  documents: 2_000,
  documentBytes: 128 << 20,
};
