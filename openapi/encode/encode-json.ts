import { NestingError } from "../convert/nesting-error.js";

/**
 * Encodes a document as compact JSON in UTF-8.
 *
 * @throws NestingError if the document is nested too deep
 */
export function encodeJson(document: object): Uint8Array {
  return NestingError.guard(() => Buffer.from(JSON.stringify(document)));
}
