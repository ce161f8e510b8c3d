import type { Socket } from "node:net";

/** Longest interval between checks of connections. Milliseconds. */
const INTERVAL = 5000;

/** Shortest interval between checks of connections. Milliseconds. */
const SHORTEST = 20;

/** What a connection had done when it was last checked. */
interface Seen {
  /** Bytes that it had received. */
  bytes: number;
  since: number;
}

/**
 * Follows open connections, and closes those without a request for a while. All of them are checked at intervals: a timer of
 * `node:http` would be set twice for each request.
 */
export class IdleConnections {
  readonly #limit: number;
  readonly #isBusy: (socket: Socket) => boolean;
  readonly #open = new Map<Socket, Seen>();
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param limit - time without a request, in milliseconds
   * @param isBusy - whether a connection waits for a response
   */
  constructor(limit: number, isBusy: (socket: Socket) => boolean) {
    this.#limit = limit;
    this.#isBusy = isBusy;
  }

  add(socket: Socket): void {
    this.#open.set(socket, { bytes: 0, since: performance.now() });
    socket.once("close", () => this.#open.delete(socket));
    const interval = Math.max(SHORTEST, Math.min(INTERVAL, this.#limit / 4));
    this.#timer ??= setInterval(() => this.#look(), interval).unref();
  }

  /** Closes all that do not wait for a response. */
  closeIdle(): void {
    for (const socket of this.#open.keys()) if (!this.#isBusy(socket)) socket.destroy();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const now = performance.now();
    for (const [socket, seen] of this.#open) {
      if (socket.bytesRead !== seen.bytes || this.#isBusy(socket)) {
        seen.bytes = socket.bytesRead;
        seen.since = now;
      } else if (now - seen.since >= this.#limit) socket.destroy();
    }
    if (this.#open.size === 0) this.close();
  }
}
