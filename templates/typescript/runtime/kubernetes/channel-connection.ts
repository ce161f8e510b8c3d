import { ConnectionError } from "../errors.js";
import type { WebSocketConnection } from "../web-socket-connection.js";

/** Version 5 of the protocol announces the end of another channel on this one. */
const CLOSE_CHANNEL = 255;

/** The largest message to send, in bytes: servers hold each one in memory. */
const MESSAGE_SIZE = 64 * 1024;

/** RFC 6455's close codes that are not errors. */
const NORMAL_CLOSURE = 1000;
const NO_CODE = 1005;

/** How long to wait for the server's close frame, in milliseconds. The connection is left without it, too. */
const LEAVE_TIMEOUT = 500;

const encoder = new TextEncoder();

/** Incoming: data on a channel, or the channel's end. */
export interface ChannelMessage {
  readonly channel: number;
  readonly data: Uint8Array<ArrayBuffer>;
  readonly end: boolean;
}

/** Multiplexes channels over one WebSocket: the first byte of each message is the channel's number. */
export class ChannelConnection {
  readonly socket: WebSocketConnection;
  /** Whether a channel can be closed without closing the connection. */
  readonly canEndChannels: boolean;
  private left = false;

  constructor(socket: WebSocketConnection) {
    this.socket = socket;
    this.canEndChannels = socket.protocol.startsWith("v5.");
  }

  /** Ends after a normal close by the other side or a {@link leave}, and throws otherwise. */
  async *messages(): AsyncGenerator<ChannelMessage, void, undefined> {
    for await (const message of this.socket) {
      const bytes = typeof message === "string" ? encoder.encode(message) : message;
      const [channel, ended] = bytes;
      if (channel === undefined) continue;
      const end = this.canEndChannels && channel === CLOSE_CHANNEL;
      yield end
        ? { channel: ended ?? CLOSE_CHANNEL, data: new Uint8Array(), end }
        : { channel, data: bytes.subarray(1), end };
    }
    if (this.left) return;
    const { code, reason } = await this.socket.closed;
    if (code === NORMAL_CLOSURE || code === NO_CODE) return;
    const why = reason === "" ? "" : `: ${reason.replace(/\p{Cc}/gu, " ")}`;
    throw new ConnectionError(`the server closed the connection with code ${String(code)}${why}`, "body");
  }

  /** Closes the connection without waiting for what the server still sends. */
  async leave(): Promise<void> {
    this.left = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise((resolve) => {
      timer = setTimeout(resolve, LEAVE_TIMEOUT);
    });
    await Promise.race([this.socket.close(NORMAL_CLOSURE), enough]);
    clearTimeout(timer);
  }

  async send(channel: number, data: Uint8Array | string): Promise<void> {
    const bytes = typeof data === "string" ? encoder.encode(data) : data;
    for (let start = 0; start < bytes.length; start += MESSAGE_SIZE) {
      const piece = bytes.subarray(start, start + MESSAGE_SIZE);
      const message = new Uint8Array(piece.length + 1);
      message[0] = channel;
      message.set(piece, 1);
      await this.socket.send(message);
    }
  }

  /** Announces that nothing more follows on a channel. */
  async end(channel: number): Promise<void> {
    if (!this.canEndChannels) {
      throw new ConnectionError(`the server's protocol (${this.socket.protocol}) cannot close one stream`, "body");
    }
    await this.socket.send(Uint8Array.of(CLOSE_CHANNEL, channel));
  }
}
