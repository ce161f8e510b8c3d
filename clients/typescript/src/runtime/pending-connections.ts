import type { TransportRequest } from "./transport.js";

/** A connection that can be cancelled. */
export interface Destroyable {
  destroy(error: Error): unknown;
}

/**
 * Connections in progress, and the number of requests that wait for one. undici continues to connect after the last
 * request has been cancelled, which would keep a program alive until the limit is reached.
 */
export class PendingConnections {
  readonly #connections = new Set<Destroyable>();
  #waiting = 0;

  /** Tracks a connection until the returned function is called. */
  add(connection: Destroyable): () => void {
    this.#connections.add(connection);
    return () => void this.#connections.delete(connection);
  }

  /**
   * Runs an exchange. If it is cancelled while it waits, and no other request waits, pending connections are destroyed.
   */
  async during<T>(request: TransportRequest, run: (request: TransportRequest) => Promise<T>): Promise<T> {
    let waiting = true;
    this.#waiting++;
    const stop = (): void => {
      if (waiting) this.#waiting--;
      waiting = false;
    };
    const onConnected = (): void => {
      stop();
      request.onConnected?.();
    };
    try {
      return await run({ ...request, onConnected });
    } finally {
      stop();
      if (request.signal.aborted && this.#waiting === 0) {
        for (const connection of this.#connections) connection.destroy(new Error("no request waits for it"));
      }
    }
  }
}
