import { ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Writable } from "node:stream";

const LINE_END = Buffer.from("\r\n");

/** The chunk that was made last. Watches are woken together, and most of them write the same bytes. */
let last: { readonly bytes: Buffer; readonly chunk: Buffer } = { bytes: Buffer.alloc(0), chunk: Buffer.alloc(0) };

/** Bytes as a chunk of a body (RFC 9112, section 7.1). */
function chunkOf(bytes: Buffer): Buffer {
  if (last.bytes !== bytes)
    last = { bytes, chunk: Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, LINE_END]) };
  return last.chunk;
}

/** The socket of a response to write chunks to; `undefined` if its `write` was replaced, or it cannot take chunks yet. */
function socketOf(out: Writable): Socket | undefined {
  if (!(out instanceof ServerResponse) || Object.hasOwn(out, "write")) return undefined;
  // A response that waits for an earlier one on its connection has no socket yet.
  return out.socket instanceof Socket && out.chunkedEncoding ? out.socket : undefined;
}

/**
 * Writes the events of a watch. Writes the chunks of a response straight to its socket: `response.write` sends the parts of
 * each chunk separately, which costs more than everything else when a thousand watches get the same event.
 */
export class WatchOutput {
  /** The stream that is written to, which may need to drain. */
  readonly stream: Writable;
  readonly #isSocket: boolean;

  /** @param out - if it is a response, its head has been written, and everything else is written here */
  constructor(out: Writable) {
    const socket = socketOf(out);
    this.stream = socket ?? out;
    this.#isSocket = socket !== undefined;
  }

  write(bytes: Buffer): void {
    this.stream.write(this.#isSocket ? chunkOf(bytes) : bytes);
  }
}
