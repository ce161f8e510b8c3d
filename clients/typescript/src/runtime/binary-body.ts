import type { HeaderRecord } from "./transport.js";

/**
 * The content of an answer as it comes in, to be read once, in one of the ways. Iterate over it for its pieces.
 *
 * Read it, or `cancel` it: until then it occupies its connection. Each way of reading throws if the connection ends
 * before the content does.
 */
export interface BinaryBody extends AsyncIterable<Uint8Array> {
  readonly status: number;
  readonly headers: HeaderRecord;
  /** Media type with its parameters; `application/octet-stream` if the server says none. */
  readonly contentType: string;
  /** In bytes, where the server says it and the content came uncompressed. */
  readonly size?: number;
  /** The name that the server proposes: a bare file name, never a path. */
  readonly filename?: string;
  stream(): ReadableStream<Uint8Array>;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  text(): Promise<string>;
  /** The lines of the text, without their ends. */
  lines(options?: { readonly maxLength?: number }): AsyncIterable<string>;
  /** Writes the content to a file, which appears only once it is complete. Not in browsers. */
  saveTo(path: string): Promise<void>;
  /** Gives up what has not been read. */
  cancel(): Promise<void>;
}
