import type { ByteStream } from "../binary-body.js";
import { ConnectionError } from "../errors.js";
import { onAbort } from "../on-abort.js";
import type { WebSocketConnection } from "../web-socket-connection.js";
import type { ByteSink } from "./byte-sink.js";
import { ChannelConnection } from "./channel-connection.js";
import { ChannelStream } from "./channel-stream.js";

/** A connection to one port of a pod. */
export interface ForwardedPort {
  readonly port: number;
  /** Data from the pod. Fails with the node's message if the port cannot be reached. */
  readonly readable: ByteStream;
  /** Data to the pod. Closing it has no effect, since the protocol cannot express it: close the session instead. */
  readonly writable: ByteSink;
}

interface Channel {
  readonly port: ForwardedPort;
  readonly incoming: ChannelStream;
  /** Bytes still to skip: both channels of a port begin with the port's number. */
  readonly prefixes: [data: number, error: number];
  error: string;
}

/** Connections to ports of a pod, one for each port. */
export class PortForwardSession {
  /** In the requested order. */
  readonly ports: readonly ForwardedPort[];
  /** Settles when the session ends, for whatever reason. */
  readonly closed: Promise<void>;

  private readonly connection: ChannelConnection;
  private readonly channels: readonly Channel[];

  /** Created by `portForward`. */
  constructor(socket: WebSocketConnection, ports: readonly number[], signal: AbortSignal | undefined) {
    this.connection = new ChannelConnection(socket);
    this.channels = ports.map((port, index) => this.openChannel(port, index));
    this.ports = this.channels.map((channel) => channel.port);
    this.closed = this.receive(signal);
  }

  /** The connection to a port. */
  port(number: number): ForwardedPort {
    const found = this.ports.find(({ port }) => port === number);
    if (found === undefined) throw new TypeError(`port ${String(number)} is not forwarded in this session`);
    return found;
  }

  /** Closes all connections, and ends their streams. Data that has not been received yet is dropped. */
  async close(): Promise<void> {
    for (const { incoming } of this.channels) incoming.close();
    await this.connection.leave();
    await this.closed;
  }

  private openChannel(port: number, index: number): Channel {
    const incoming = new ChannelStream();
    const writable = new WritableStream<Uint8Array | string>({
      write: (data) => this.connection.send(index * 2, data),
    }) as ByteSink;
    return { port: { port, readable: incoming.stream, writable }, incoming, prefixes: [2, 2], error: "" };
  }

  private async receive(signal: AbortSignal | undefined): Promise<void> {
    const leave = (): void => {
      for (const { incoming } of this.channels) incoming.fail(signal?.reason);
      void this.connection.leave();
    };
    const forget = signal?.aborted === false ? onAbort(signal, leave) : undefined;
    try {
      if (signal?.aborted === true) leave();
      await this.demultiplex();
      for (const channel of this.channels) channel.incoming.close();
    } catch (error) {
      for (const channel of this.channels) channel.incoming.fail(error);
    } finally {
      forget?.();
    }
  }

  private async demultiplex(): Promise<void> {
    const decoder = new TextDecoder();
    for await (const message of this.connection.messages()) {
      const channel = this.channels[message.channel >> 1];
      if (channel === undefined) continue;
      const kind = message.channel % 2 === 0 ? 0 : 1;
      const prefix = Math.min(channel.prefixes[kind], message.data.length);
      channel.prefixes[kind] -= prefix;
      const data = message.data.subarray(prefix);
      if (kind === 0) await channel.incoming.push(data);
      else if (data.length > 0) {
        channel.error += decoder.decode(data);
        channel.incoming.fail(new ConnectionError(channel.error, "body"));
      }
    }
  }
}
