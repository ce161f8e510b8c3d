import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Shortest interval between checks of connections. Milliseconds. */
const INTERVAL = 5000;

/** Unfinished responses of one connection. */
interface Open {
  readonly responses: Set<ServerResponse>;
  /** When the current one began. */
  since: number;
  /** Listens for the connection's end. */
  readonly gone: () => void;
}

/**
 * Tracks connections with unfinished responses, and closes those that read one too slowly. An old document stays in memory as
 * long as a client reads it, so reading must be bounded.
 */
export class OpenResponses {
  readonly #limit: number;
  readonly #open = new Map<Socket, Open>();
  #timer: NodeJS.Timeout | undefined;

  /** @param limit - time for one response, in milliseconds */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a connection waits for a response. */
  has(socket: Socket): boolean {
    return this.#open.has(socket);
  }

  /** Registers a response that is not ready yet. */
  add(response: ServerResponse, socket: Socket): void {
    const known = this.#open.get(socket);
    if (known?.responses.has(response) === true || socket.destroyed) return;
    response.on("close", () => this.#close(response, socket));
    if (known !== undefined) known.responses.add(response);
    else this.#follow(response, socket);
    this.#timer ??= setInterval(() => this.#look(), Math.max(100, Math.min(INTERVAL, this.#limit / 2))).unref();
  }

  /** Registers a response that was ended, unless all of it was sent already. */
  ended(response: ServerResponse, socket: Socket): void {
    if (!response.writableFinished) this.add(response, socket);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #follow(response: ServerResponse, socket: Socket): void {
    const gone = (): void => void this.#open.delete(socket);
    this.#open.set(socket, { responses: new Set([response]), since: performance.now(), gone });
    // Responses queued behind others get no event when their connection closes.
    socket.once("close", gone);
  }

  #close(response: ServerResponse, socket: Socket): void {
    const open = this.#open.get(socket);
    if (open === undefined) return;
    open.responses.delete(response);
    open.since = performance.now();
    if (open.responses.size > 0) return;
    this.#open.delete(socket);
    // A connection may have any number of responses, one after the other.
    socket.off("close", open.gone);
  }

  #look(): void {
    const latest = performance.now() - this.#limit;
    for (const [socket, { since }] of this.#open) if (since < latest) socket.destroy();
    if (this.#open.size === 0) this.close();
  }
}
