import type { BodySource } from "./upload.js";

/** A body ready to be sent. */
export interface EncodedBody {
  readonly content: string | Uint8Array<ArrayBuffer> | BodySource;
  readonly contentType: string;
  /** In bytes; absent if the content itself has a length. */
  readonly length?: number | undefined;
}
