import type { ApiError } from "../api-error.js";
import type { ByteStream } from "../binary-body.js";
import { ConnectionError } from "../errors.js";
import { onAbort } from "../on-abort.js";
import type { Operation } from "../operation.js";
import type { WebSocketConnection } from "../web-socket-connection.js";
import type { ByteSink } from "./byte-sink.js";
import { ChannelConnection } from "./channel-connection.js";
import { ChannelStream } from "./channel-stream.js";
import { isRecord } from "./object-metadata.js";
import { causesOf, errorOfStatus } from "./status-error.js";
import type { KubernetesStatus } from "./types.js";

/** The output of a command, and how it ended. */
export interface ExecOutput {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** The standard streams that were requested. */
export interface ExecStreams {
  readonly stdin: boolean;
  readonly stdout: boolean;
  readonly stderr: boolean;
}

const CHANNELS = { stdin: 0, stdout: 1, stderr: 2, status: 3, resize: 4 } as const;

/** A command that runs in a container. */
export class ExecSession {
  /** The command's input. Close it to signal the end of input. */
  readonly stdin: ByteSink;
  /**
   * The command's output. The command blocks while it is not read: read it, cancel it, or do not request it. Ends at
   * once if it was not requested. With a terminal, it includes stderr.
   */
  readonly stdout: ByteStream;
  /** Like `stdout`. */
  readonly stderr: ByteStream;
  /**
   * How the command ended. Rejects with an {@link ApiError} if the command could not be run, with a {@link
   * ConnectionError} if the connection broke before the command ended, and with the signal's reason.
   */
  readonly exitCode: Promise<number>;

  /** Whether closing `stdin` tells the command that its input has ended: servers before Kubernetes 1.29 cannot. */
  readonly canEndStdin: boolean;

  private readonly connection: ChannelConnection;
  private readonly operation: Operation;
  private readonly out = new ChannelStream();
  private readonly err = new ChannelStream();

  /** Created by `exec` and `attach`. */
  constructor(
    socket: WebSocketConnection,
    operation: Operation,
    streams: ExecStreams,
    signal: AbortSignal | undefined,
  ) {
    this.connection = new ChannelConnection(socket);
    this.canEndStdin = this.connection.canEndChannels;
    this.operation = operation;
    this.stdout = this.out.stream;
    this.stderr = this.err.stream;
    if (!streams.stdout) this.out.close();
    if (!streams.stderr) this.err.close();
    // The types of the DOM and of Node.js name the same stream differently.
    const stdin: unknown = new WritableStream<Uint8Array | string>({
      start: (controller) => {
        if (!streams.stdin) controller.error(new TypeError("stdin was not requested: pass `stdin: true`"));
      },
      write: (data) => this.connection.send(CHANNELS.stdin, data),
      close: () => this.connection.end(CHANNELS.stdin),
    });
    this.stdin = stdin as ByteSink;
    this.exitCode = this.receive(signal);
    // A caller that reads only the streams sees the failure there.
    this.exitCode.catch(() => undefined);
  }

  /** Sets the size of the terminal that shows the output. */
  async resize(size: { readonly columns: number; readonly rows: number }): Promise<void> {
    await this.connection.send(CHANNELS.resize, JSON.stringify({ Width: size.columns, Height: size.rows }));
  }

  /** Collects all output until the command ends. */
  async output(): Promise<ExecOutput> {
    const [stdout, stderr, exitCode] = await Promise.all([readText(this.stdout), readText(this.stderr), this.exitCode]);
    return { stdout, stderr, exitCode };
  }

  /**
   * Disconnects from the command; what it has written and nobody has read is dropped. `exitCode` rejects with a {@link
   * ConnectionError}, unless the command has ended. The container decides whether the command continues.
   */
  async close(): Promise<void> {
    this.out.drop();
    this.err.drop();
    await this.connection.leave();
    await this.exitCode.catch(() => undefined);
  }

  private async receive(signal: AbortSignal | undefined): Promise<number> {
    const leave = (): void => {
      this.out.fail(signal?.reason);
      this.err.fail(signal?.reason);
      void this.connection.leave();
    };
    const forget = signal?.aborted === false ? onAbort(signal, leave) : undefined;
    try {
      if (signal?.aborted === true) leave();
      const exitCode = exitCodeOf(await this.demultiplex(), this.operation);
      this.out.close();
      this.err.close();
      return exitCode;
    } catch (failure) {
      const error: unknown = signal?.aborted === true ? signal.reason : failure;
      this.out.fail(error);
      this.err.fail(error);
      throw error;
    } finally {
      forget?.();
    }
  }

  /** Passes messages to their streams until the connection ends; returns the message of the status channel. */
  private async demultiplex(): Promise<string> {
    const decoder = new TextDecoder();
    let status = "";
    try {
      for await (const { channel, data, end } of this.connection.messages()) {
        const stream = channel === CHANNELS.stdout ? this.out : channel === CHANNELS.stderr ? this.err : undefined;
        if (end) stream?.close();
        else if (channel === CHANNELS.status) status += decoder.decode(data, { stream: true });
        else await stream?.push(data);
      }
    } catch (error) {
      // The status is the last message of a server. How the server closes afterwards does not matter.
      if (parseStatus(status) === undefined) throw error;
    }
    return status;
  }
}

function exitCodeOf(text: string, operation: Operation): number {
  if (text === "") {
    throw new ConnectionError(`the connection was closed before the command ended (${operation.id})`, "body");
  }
  const status = parseStatus(text);
  if (status === undefined) throw failed({ message: text }, operation);
  if (status.status === "Success") return 0;
  const causes = status.reason === "NonZeroExitCode" ? causesOf(status) : [];
  const code: unknown = causes.find(({ reason }) => reason === "ExitCode")?.message;
  if (typeof code !== "string" || !/^-?\d+$/.test(code)) throw failed(status, operation);
  return Number(code);
}

function failed(status: KubernetesStatus, operation: Operation): ApiError {
  const code: unknown = status.code;
  return errorOfStatus(typeof code === "number" ? code : 500, status, operation);
}

function parseStatus(text: string): KubernetesStatus | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // Some servers leave out the kind.
    return isRecord(value) && typeof value["status"] === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

async function readText(stream: ByteStream): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}
