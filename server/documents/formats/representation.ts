import type { Answer } from "../answers/answer.js";
import type { EncodedBytes } from "./content.js";

/** What the headers of a representation are made of, besides its bytes. */
export interface RepresentationHeaders {
  readonly contentType: string;
  /** Request headers that chose it. */
  readonly vary: string;
  readonly cacheControl: string;
  /** Further ones, names and values in turn. */
  readonly more?: readonly string[];
}

/** One sequence of bytes with its headers: every answer of it is put together once, and then only sent. */
export class Representation {
  readonly bytes: Uint8Array;
  /** With its quotes; always a strong one. */
  readonly etag: string;
  /** All of it. */
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

  /** Some of it: from the first byte to the last, both counted from 0 and inside. */
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
