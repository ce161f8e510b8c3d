import type { Duplex } from "node:stream";
import { ConnectionError } from "./errors.js";
import { LONGEST_TIMER } from "./longest-timer.js";
import { MessageQueue } from "./message-queue.js";
import { encodeFrame, FrameReader, OPCODES, ProtocolError } from "./web-socket-frames.js";
import type { Frame } from "./web-socket-frames.js";
import type { TransportRequest } from "./transport.js";
import type { WebSocketClose, WebSocketConnection } from "./web-socket-connection.js";

/** The longest accepted message, in bytes. */
const MAX_MESSAGE = 64 * 1024 * 1024;
/** How much may wait to be read before the sender is paused. */
const HIGH_WATER_MARK = 1024 * 1024;
/** How long the other side may take to answer a close frame, in milliseconds. */
const CLOSE_TIMEOUT = 5000;

/** A WebSocket over an upgraded connection. */
export class StreamSocket implements WebSocketConnection {
  readonly protocol: string;
  readonly closed: Promise<WebSocketClose>;
  readonly #stream: Duplex;
  readonly #signal: AbortSignal;
  readonly #frames = new FrameReader(MAX_MESSAGE);
  readonly #queue = new MessageQueue(() => this.#stream.resume());
  #parts: Uint8Array<ArrayBuffer>[] = [];
  #partsOpcode = 0;
  #said: WebSocketClose | undefined;
  #heard: WebSocketClose | undefined;
  #error: unknown;

  /** Ends at once when the signal fires. */
  constructor(stream: Duplex, protocol: string, signal: AbortSignal, silence?: TransportRequest["silence"]) {
    this.protocol = protocol;
    this.#stream = stream;
    this.#signal = signal;
    this.closed = new Promise((resolve) => {
      stream.once("close", () => resolve(this.#finish()));
    });
    stream.on("error", (error: Error) => (this.#error ??= error));
    stream.on("data", (piece: Uint8Array) => this.#receive(piece));
    stream.on("end", () => stream.destroy());
    if (silence) this.#listen(silence);
    signal.addEventListener("abort", this.#onAbort);
    if (signal.aborted) this.#onAbort();
  }

  [Symbol.asyncIterator](): AsyncIterator<string | Uint8Array<ArrayBuffer>, undefined> {
    return this.#queue;
  }

  send(message: string | Uint8Array): Promise<void> {
    const text = typeof message === "string";
    if (this.#said) return Promise.reject(new ConnectionError("the WebSocket is closed", "body"));
    return this.#write(text ? OPCODES.text : OPCODES.binary, text ? new TextEncoder().encode(message) : message);
  }

  close(code = 1000, reason = ""): Promise<WebSocketClose> {
    this.#sayClose({ code, reason });
    this.#queue.end();
    return this.closed;
  }

  /** Pings when nothing has arrived for a while. Nothing can arrive while our own side has paused reading. */
  #listen({ milliseconds, onReached }: NonNullable<TransportRequest["silence"]>): void {
    let heard = performance.now();
    this.#stream.on("data", () => (heard = performance.now()));
    const ask = (): void => {
      if (this.#stream.isPaused()) heard = performance.now();
      else if (performance.now() - heard >= milliseconds) onReached();
      else if (!this.#said) this.#write(OPCODES.ping, new Uint8Array()).catch(() => undefined);
    };
    const timer = setInterval(ask, Math.min(milliseconds / 3, LONGEST_TIMER));
    this.#stream.once("close", () => clearInterval(timer));
  }

  #write(opcode: number, payload: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(encodeFrame(opcode, payload), (error) => {
        if (error) reject(new ConnectionError(`the WebSocket connection broke: ${error.message}`, "body"));
        else resolve();
      });
    });
  }

  #receive(piece: Uint8Array): void {
    try {
      for (const frame of this.#frames.push(piece)) this.#take(frame);
    } catch (error) {
      this.#error = error;
      this.#sayClose({ code: error instanceof ProtocolError ? error.code : 1007, reason: "" });
      this.#stream.destroy();
    }
    if (this.#queue.waiting > HIGH_WATER_MARK && !this.#said) this.#stream.pause();
  }

  #take({ final, opcode, payload }: Frame): void {
    if (this.#heard) return;
    if (opcode === OPCODES.close) return this.#hearClose(payload);
    if (opcode === OPCODES.ping) return void this.#write(OPCODES.pong, payload).catch(() => undefined);
    if (opcode === OPCODES.pong) return;
    // Nobody reads any more. The other side's close frame follows what it sent before it saw ours.
    if (this.#said) return;
    if (opcode > OPCODES.binary) throw new ProtocolError("a frame has an unknown type");
    if ((opcode === OPCODES.continuation) !== this.#parts.length > 0)
      throw new ProtocolError("a frame is out of order");
    if (opcode !== OPCODES.continuation) this.#partsOpcode = opcode;
    this.#parts.push(payload);
    if (this.#parts.reduce((sum, part) => sum + part.length, 0) > MAX_MESSAGE) {
      throw new ProtocolError("a message is too long", 1009);
    }
    if (!final) return;
    const message = concat(this.#parts);
    this.#parts = [];
    this.#queue.push(
      this.#partsOpcode === OPCODES.text ? new TextDecoder("utf-8", { fatal: true }).decode(message) : message,
    );
  }

  #hearClose(payload: Uint8Array<ArrayBuffer>): void {
    const code = payload.length < 2 ? 1005 : new DataView(payload.buffer).getUint16(0);
    this.#heard = { code, reason: new TextDecoder().decode(payload.subarray(2)) };
    this.#sayClose({ code: code === 1005 ? 1000 : code, reason: "" });
    this.#stream.end();
    this.#destroyLater();
  }

  #sayClose(close: WebSocketClose): void {
    if (this.#said) return;
    this.#said = close;
    const reason = new TextEncoder().encode(close.reason).subarray(0, 123);
    const payload = new Uint8Array(2 + reason.length);
    new DataView(payload.buffer).setUint16(0, close.code);
    payload.set(reason, 2);
    this.#write(OPCODES.close, payload).catch(() => undefined);
    this.#stream.resume();
    this.#destroyLater();
  }

  #destroyLater(): void {
    const timer = setTimeout(() => this.#stream.destroy(), CLOSE_TIMEOUT);
    this.#stream.once("close", () => clearTimeout(timer));
  }

  readonly #onAbort = (): void => {
    this.#error = this.#signal.reason;
    this.#said ??= { code: 1001, reason: "" };
    this.#stream.destroy();
  };

  #finish(): WebSocketClose {
    this.#signal.removeEventListener("abort", this.#onAbort);
    this.#said ??= { code: 1006, reason: "" };
    const close = this.#heard ?? { code: 1006, reason: "" };
    if (this.#signal.aborted) this.#queue.end(this.#error);
    else if (this.#heard) this.#queue.end();
    else this.#queue.end(new ConnectionError(`the WebSocket connection broke${describe(this.#error)}`, "body"));
    return close;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `: ${error.message}` : ", without a close frame";
}

function concat(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
