import type { BodySource } from "./upload.js";

/** A body ready to be sent. */
export interface EncodedBody {
  readonly content: string | Uint8Array<ArrayBuffer> | BodySource;
  readonly contentType: string;
  /** In bytes, where the content does not say it itself. */
  readonly length?: number | undefined;
}
