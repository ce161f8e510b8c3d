import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** How often connections are looked at, at the least. Milliseconds. */
const INTERVAL = 5000;

/** Answers of one connection that are not on their way yet. */
interface Open {
  readonly responses: Set<ServerResponse>;
  /** When the one that is due began to be. */
  since: number;
  /** Listens for the end of the connection. */
  readonly gone: () => void;
}

/**
 * Knows the connections that still wait for a part of an answer, and cuts off those that take one too slowly: a document
 * that is no longer served stays in memory as long as anyone reads it, so nobody may read for ever.
 */
export class OpenResponses {
  readonly #limit: number;
  readonly #open = new Map<Socket, Open>();
  #timer: NodeJS.Timeout | undefined;

  /** @param limit - for one answer, in milliseconds */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a connection waits for something. */
  has(socket: Socket): boolean {
    return this.#open.has(socket);
  }

  /** Counts an answer that cannot be given at once. */
  add(response: ServerResponse, socket: Socket): void {
    const known = this.#open.get(socket);
    if (known?.responses.has(response) === true || socket.destroyed) return;
    response.on("close", () => this.#close(response, socket));
    if (known !== undefined) known.responses.add(response);
    else this.#follow(response, socket);
    this.#timer ??= setInterval(() => this.#look(), Math.max(100, Math.min(INTERVAL, this.#limit / 2))).unref();
  }

  /** Counts an answer that was ended, unless all of it is on its way already. */
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
    // Answers that wait behind others are not told that their connection is gone.
    socket.once("close", gone);
  }

  #close(response: ServerResponse, socket: Socket): void {
    const open = this.#open.get(socket);
    if (open === undefined) return;
    open.responses.delete(response);
    open.since = performance.now();
    if (open.responses.size > 0) return;
    this.#open.delete(socket);
    // A connection may have any number of answers one after the other.
    socket.off("close", open.gone);
  }

  #look(): void {
    const latest = performance.now() - this.#limit;
    for (const [socket, { since }] of this.#open) if (since < latest) socket.destroy();
    if (this.#open.size === 0) this.close();
  }
}
