import type { HeaderRecord } from "./transport.js";

/**
 * The content of a response as a stream. Read it once, in one of these ways; iterate over it for its chunks.
 *
 * Read it to the end or call `cancel`: until then it occupies its connection. Every way of reading throws if the
 * connection ends before the content is complete.
 */
export interface BinaryBody extends AsyncIterable<Uint8Array> {
  readonly status: number;
  readonly headers: HeaderRecord;
  /** Media type with its parameters; `application/octet-stream` if the server sends none. */
  readonly contentType: string;
  /** In bytes; undefined if the server does not send it or the content is compressed. */
  readonly size?: number;
  /** The file name that the server suggests: a bare name, never a path. */
  readonly filename?: string;
  stream(): ReadableStream<Uint8Array>;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  text(): Promise<string>;
  /** The lines of the text, without line endings. */
  lines(options?: { readonly maxLength?: number }): AsyncIterable<string>;
  /** Writes the content to a file, which appears only when it is complete. Not available in browsers. */
  saveTo(path: string): Promise<void>;
  /** Discards the unread rest. */
  cancel(): Promise<void>;
}
