import type { ByteStream } from "../binary-body.js";
import { ConnectionError } from "../errors.js";

/** How many bytes of a channel may wait to be read before the sender must wait. */
const HIGH_WATER_MARK = 256 * 1024;

/** The incoming data of one channel, as a stream. */
export class ChannelStream {
  readonly stream: ByteStream;
  private controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
  private onRoom: (() => void) | undefined;
  private dropping = false;
  private dropped = false;

  constructor() {
    // The types of the DOM and of Node.js name the same stream differently.
    const stream: unknown = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        start: (controller) => {
          this.controller = controller;
        },
        pull: () => this.release(),
        cancel: () => {
          this.controller = undefined;
          this.release();
        },
      },
      new ByteLengthQueuingStrategy({ highWaterMark: HIGH_WATER_MARK }),
    );
    this.stream = stream as ByteStream;
  }

  /** Settles when there is room for more. Data that arrives after the reader has left is dropped. */
  async push(data: Uint8Array<ArrayBuffer>): Promise<void> {
    if (data.length === 0) return;
    if (this.dropping) {
      this.dropped = true;
      return;
    }
    this.controller?.enqueue(data);
    if (this.controller === undefined || (this.controller.desiredSize ?? 1) > 0) return;
    await new Promise<void>((resolve) => {
      this.onRoom = resolve;
    });
  }

  /** Drops what arrives from now on. The stream then fails at its end, unless nothing more arrived. */
  drop(): void {
    this.dropping = true;
    this.release();
  }

  close(): void {
    if (this.dropped) {
      this.fail(new ConnectionError("the connection was closed before everything was read", "body"));
      return;
    }
    const { controller } = this;
    this.controller = undefined;
    controller?.close();
    this.release();
  }

  fail(error: unknown): void {
    const { controller } = this;
    this.controller = undefined;
    controller?.error(error);
    this.release();
  }

  private release(): void {
    this.onRoom?.();
    this.onRoom = undefined;
  }
}
