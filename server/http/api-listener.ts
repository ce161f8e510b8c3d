import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { startListening, type ListenAddress } from "../documents/server/listen.js";
import { creationLimits, defaultServerLimits } from "../documents/server/server-limits.js";
import type { RunningApiServer } from "./create-api-server.js";

/** Longest address of a request: selectors may be long. Bytes, with the other headers. */
const MAX_HEADER = 96 * 1024;

/** An API server on a port of its own. */
export class ApiListener {
  readonly #api: RunningApiServer;
  readonly #server: Server;
  readonly #connections = new Set<Socket>();

  constructor(api: RunningApiServer) {
    this.#api = api;
    const limits = { ...creationLimits(defaultServerLimits), maxHeaderSize: MAX_HEADER };
    this.#server = createServer({ ...limits, keepAliveTimeout: defaultServerLimits.keepAliveTimeout }, api.handle);
    this.#server.maxConnections = defaultServerLimits.maxConnections;
    this.#server.on("connection", (socket) => {
      socket.setNoDelay(true);
      this.#connections.add(socket);
      socket.once("close", () => this.#connections.delete(socket));
    });
  }

  /** Starts to listen, and returns the address. Rejects with the errors of `listen`. */
  listen(address: ListenAddress): Promise<string> {
    return startListening(this.#server, address, "http");
  }

  /**
   * Ends watches, finishes requests in progress, and closes what is left after a time.
   *
   * @param time - in milliseconds
   */
  async close(time: number): Promise<void> {
    const closed = this.#api.close();
    const end = setTimeout(() => this.#connections.forEach((socket) => socket.destroy()), time);
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeIdleConnections();
    });
    clearTimeout(end);
    await closed;
  }
}
