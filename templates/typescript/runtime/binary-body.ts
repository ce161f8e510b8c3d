import type * as Web from "node:stream/web";
import type { HeaderRecord } from "./transport.js";

/** `Global` with what Node.js's own types add to it; `Global` alone where those are not installed. */
export type WithNode<Global, Node> = 0 extends 1 & Node ? Global : Global & Node;

/** Bytes that the platform's own transforms take: they refuse shared memory. */
type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A stream of bytes to read, for the platform's functions and those of Node.js alike. Their types of the same class
 * differ when a program loads both: `Readable.fromWeb` would refuse the platform's.
 */
export type ByteStream = WithNode<ReadableStream<Bytes>, Web.ReadableStream<Bytes>>;

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
  stream(): ByteStream;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  text(): Promise<string>;
  /** The lines of the text, without line endings. */
  lines(options?: { readonly maxLength?: number }): AsyncIterable<string>;
  /** Writes the content to a file, which appears only when it is complete. Not available in browsers. */
  saveTo(path: string): Promise<void>;
  /** Discards the unread rest. */
  cancel(): Promise<void>;
}
