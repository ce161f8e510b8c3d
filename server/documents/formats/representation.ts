import type { Answer } from "../answer.js";
import type { EncodedBytes } from "./content.js";

/** What a representation's headers are made of, besides its bytes. */
export interface RepresentationHeaders {
  readonly contentType: string;
  /** Request headers that selected it. */
  readonly vary: string;
  readonly cacheControl: string;
  /** Further headers, alternating names and values. */
  readonly more?: readonly string[];
}

/** Bytes with their headers. All responses are assembled once and then only sent. */
export class Representation {
  readonly bytes: Uint8Array;
  /** Quoted; always a strong ETag. */
  readonly etag: string;
  /** The full response. */
  readonly whole: Answer;
  readonly notModified: Answer;
  readonly #head: readonly string[];
  readonly #tail: readonly string[];

  constructor({ coding, bytes, digest }: EncodedBytes, headers: RepresentationHeaders) {
    const { contentType, vary, cacheControl, more = [] } = headers;
    this.bytes = bytes;
    this.etag = `"${digest}"`;
    this.#head = ["Content-Type", contentType, ...(coding === "identity" ? [] : ["Content-Encoding", coding])];
    this.#tail = ["ETag", this.etag, "Vary", vary, "Cache-Control", cacheControl, ...more];
    const length = String(bytes.length);
    this.whole = {
      status: 200,
      headers: [...this.#head, "Content-Length", length, ...this.#tail, "Accept-Ranges", "bytes"],
      body: bytes,
    };
    this.notModified = { status: 304, headers: this.#tail, body: undefined };
  }

  /** A partial response: first and last byte, counted from 0, both included. */
  part(first: number, last: number): Answer {
    const body = this.bytes.subarray(first, last + 1);
    const range = `bytes ${first}-${last}/${this.bytes.length}`;
    return {
      status: 206,
      headers: [...this.#head, "Content-Length", String(body.length), "Content-Range", range, ...this.#tail],
      body,
    };
  }
}
