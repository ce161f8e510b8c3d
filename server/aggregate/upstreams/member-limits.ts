/** How much a member's answers may take, however hostile it is. Times in milliseconds. */
export interface MemberLimits {
  /** Until there is a connection. */
  readonly connect: number;
  /** Until an answer begins. */
  readonly headers: number;
  /** Between two pieces of an answer. */
  readonly idle: number;
  /** For one answer from start to end, redirects included. */
  readonly total: number;
  /** Bytes of one answer, as they come and once decoded. */
  readonly bytes: number;
  /** Values of one document: small ones take far more memory than text. */
  readonly values: number;
  /** Documents of OpenAPI 3.0 of one member. */
  readonly documents: number;
  /** Bytes of all documents of OpenAPI 3.0 of one member. */
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
