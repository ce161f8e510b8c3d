import type { ApiError } from "../api-error.js";
import { ConnectionError } from "../errors.js";
import { onAbort } from "../on-abort.js";
import type { Operation } from "../operation.js";
import type { WebSocketConnection } from "../web-socket-connection.js";
import { ChannelConnection } from "./channel-connection.js";
import { ChannelStream } from "./channel-stream.js";
import { isRecord } from "./object-metadata.js";
import { causesOf, errorOfStatus } from "./status-error.js";
import type { KubernetesStatus } from "./types.js";

/** What a command wrote, and how it ended. */
export interface ExecOutput {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Which of the standard streams were asked for. */
export interface ExecStreams {
  readonly stdin: boolean;
  readonly stdout: boolean;
  readonly stderr: boolean;
}

const channels = { stdin: 0, stdout: 1, stderr: 2, status: 3, resize: 4 } as const;

/** A command that runs in a container. */
export class ExecSession {
  /** What the command reads. Close it to tell the command that its input is over. */
  readonly stdin: WritableStream<Uint8Array | string>;
  /**
   * What the command writes. It waits while this is not read: read it, cancel it, or do not ask for it. Ends at once if
   * it was not asked for. With a terminal, stderr is part of it.
   */
  readonly stdout: ReadableStream<Uint8Array>;
  /** As `stdout`. */
  readonly stderr: ReadableStream<Uint8Array>;
  /**
   * How the command ended. Rejects with an {@link ApiError} if it could not be run, with a {@link ConnectionError} if the
   * connection broke before its end, and with the signal's reason.
   */
  readonly exitCode: Promise<number>;

  private readonly connection: ChannelConnection;
  private readonly operation: Operation;
  private readonly out = new ChannelStream();
  private readonly err = new ChannelStream();

  /** Made by `exec` and `attach`. */
  constructor(
    socket: WebSocketConnection,
    operation: Operation,
    streams: ExecStreams,
    signal: AbortSignal | undefined,
  ) {
    this.connection = new ChannelConnection(socket);
    this.operation = operation;
    this.stdout = this.out.stream;
    this.stderr = this.err.stream;
    if (!streams.stdout) this.out.close();
    if (!streams.stderr) this.err.close();
    this.stdin = new WritableStream<Uint8Array | string>({
      start: (controller) => {
        if (!streams.stdin) controller.error(new TypeError("stdin was not asked for: pass `stdin: true`"));
      },
      write: (data) => this.connection.send(channels.stdin, data),
      close: () => this.connection.end(channels.stdin),
    });
    this.exitCode = this.receive(signal);
    // Who reads only the streams learns of a failure there.
    this.exitCode.catch(() => undefined);
  }

  /** The terminal that the output is shown on has this size now. */
  async resize(size: { readonly columns: number; readonly rows: number }): Promise<void> {
    await this.connection.send(channels.resize, JSON.stringify({ Width: size.columns, Height: size.rows }));
  }

  /** Read everything that the command writes until it ends. */
  async output(): Promise<ExecOutput> {
    const [stdout, stderr, exitCode] = await Promise.all([readText(this.stdout), readText(this.stderr), this.exitCode]);
    return { stdout, stderr, exitCode };
  }

  /** Leave the command. Whether it goes on by itself is the container's matter. */
  async close(): Promise<void> {
    await this.connection.socket.close(1000);
  }

  private async receive(signal: AbortSignal | undefined): Promise<number> {
    const leave = (): void => {
      this.out.fail(signal?.reason);
      this.err.fail(signal?.reason);
      void this.connection.socket.close(1000).catch(() => undefined);
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

  /** Hand every message to its stream until the connection ends; gives what the status channel said. */
  private async demultiplex(): Promise<string> {
    const decoder = new TextDecoder();
    let status = "";
    try {
      for await (const { channel, data, end } of this.connection.messages()) {
        const stream = channel === channels.stdout ? this.out : channel === channels.stderr ? this.err : undefined;
        if (end) stream?.close();
        else if (channel === channels.status) status += decoder.decode(data, { stream: true });
        else await stream?.push(data);
      }
    } catch (error) {
      // The status is the last that a server sends: how it hangs up afterwards does not matter.
      if (parseStatus(status) === undefined) throw error;
    }
    return status;
  }
}

function exitCodeOf(text: string, operation: Operation): number {
  if (text === "") {
    throw new ConnectionError(`the connection was closed before the command's end (${operation.id})`, "body");
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

async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}
