/** How many bytes of a channel may wait to be read before the sender must wait. */
const HIGH_WATER_MARK = 256 * 1024;

/** The incoming data of one channel, as a stream. */
export class ChannelStream {
  readonly stream: ReadableStream<Uint8Array>;
  private controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  private onRoom: (() => void) | undefined;

  constructor() {
    this.stream = new ReadableStream<Uint8Array>(
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
  }

  /** Settles when there is room for more. Data that arrives after the reader has left is dropped. */
  async push(data: Uint8Array): Promise<void> {
    if (data.length === 0) return;
    this.controller?.enqueue(data);
    if (this.controller === undefined || (this.controller.desiredSize ?? 1) > 0) return;
    await new Promise<void>((resolve) => {
      this.onRoom = resolve;
    });
  }

  close(): void {
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
