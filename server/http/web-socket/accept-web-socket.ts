import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Writable, type Duplex } from "node:stream";
import { badRequest } from "../../machinery/errors/api-errors.js";
import { ClientFrames } from "./client-frames.js";
import { offeredProtocols, webSocketHead } from "./upgrade.js";

/** RFC 6455 appends this to a client's key. */
const SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

const LINE_END = 0x0a;

const TEXT = 1;
const CLOSE = 8;
const PONG = 10;
const NORMAL = Buffer.from([0x03, 0xe8]);
const PROTOCOL_ERROR = Buffer.from([0x03, 0xea]);
/** How long a client may take to answer a close frame. In milliseconds. */
const FAREWELL = 1000;

/** The header of a frame that is a whole message. */
function frameHead(opcode: number, size: number): Buffer {
  const first = 0x80 | opcode;
  if (size < 126) return Buffer.from([first, size]);
  if (size < 0x10000) return Buffer.from([first, 126, size >> 8, size & 0xff]);
  const head = Buffer.alloc(10);
  head[0] = first;
  head[1] = 127;
  head.writeBigUInt64BE(BigInt(size), 2);
  return head;
}

/** Sends each line as one text message, and ignores data from the client. Ending it closes the connection. */
class WebSocketWriter extends Writable {
  readonly #socket: Duplex;
  readonly #frames = new ClientFrames();
  #closing = false;

  constructor(socket: Duplex, head: Buffer) {
    // When the stream finishes, its last bytes are still on their way.
    super({ autoDestroy: false });
    this.#socket = socket;
    socket.on("data", (chunk: Buffer) => this.#receive(chunk));
    socket.once("end", () => socket.end());
    socket.once("close", () => this.destroy());
    if (head.length > 0) this.#receive(head);
    socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0 && end < chunk.length - 1; end = chunk.indexOf(LINE_END, start)) {
      this.#send(TEXT, chunk.subarray(start, end + 1));
      start = end + 1;
    }
    this.#send(TEXT, chunk.subarray(start), done);
  }

  override _final(done: () => void): void {
    this.#close(NORMAL);
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }

  #send(opcode: number, payload: Buffer, done?: (error?: Error | null) => void): void {
    this.#socket.write(frameHead(opcode, payload.length));
    this.#socket.write(payload, done);
  }

  #receive(chunk: Buffer): void {
    for (const frame of this.#frames.read(chunk)) {
      if (frame.kind === "ping") this.#answerPing(frame.payload);
      else if (frame.kind === "wrong") this.#close(PROTOCOL_ERROR);
      else {
        this.#close(frame.payload.subarray(0, 2));
        this.#socket.end();
      }
    }
  }

  /** A client that does not read gets no pongs: they would pile up. */
  #answerPing(payload: Buffer): void {
    if (!this.#socket.writableNeedDrain) this.#send(PONG, payload);
  }

  /** Sends a close frame once, and waits a moment for the client to close the connection. */
  #close(code: Buffer): void {
    if (this.#closing) return;
    this.#closing = true;
    this.#send(CLOSE, code);
    setTimeout(() => this.#socket.destroy(), FAREWELL).unref();
  }
}

/**
 * Accepts the WebSocket that a request asks for. Returns a stream that takes whole lines and sends each as a text message;
 * `undefined` if the request does not ask for a WebSocket. Throws a `StatusError` (400).
 */
export function acceptWebSocket(request: IncomingMessage, response: ServerResponse): Writable | undefined {
  const head = webSocketHead(request);
  const { socket } = response;
  if (head === undefined || socket === null) return undefined;
  const key = request.headers["sec-websocket-key"] ?? "";
  if (request.headers["sec-websocket-version"] !== "13" || Buffer.from(key, "base64").length !== 16)
    throw badRequest("the request for a WebSocket needs a key and version 13");
  const [protocol] = offeredProtocols(request);
  response.writeHead(101, {
    Upgrade: "websocket",
    Connection: "Upgrade",
    "Sec-WebSocket-Accept": createHash("sha1")
      .update(key + SUFFIX)
      .digest("base64"),
    ...(protocol !== undefined && { "Sec-WebSocket-Protocol": protocol }),
  });
  response.flushHeaders();
  return new WebSocketWriter(socket, head);
}
