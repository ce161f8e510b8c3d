import type { TransportRequest } from "./transport.js";

/** A connection that can be given up. */
export interface Destroyable {
  destroy(error: Error): unknown;
}

/**
 * Connections that are being made, and how many requests wait for one. undici goes on connecting after the last of them
 * has given up, which would keep a program from ending until the limit is reached.
 */
export class PendingConnections {
  readonly #connections = new Set<Destroyable>();
  #waiting = 0;

  /** Remembers a connection until the function given back is called. */
  add(connection: Destroyable): () => void {
    this.#connections.add(connection);
    return () => void this.#connections.delete(connection);
  }

  /** Runs an exchange; if it is given up while it waits for a connection, and none else does, connecting ends. */
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
        for (const connection of this.#connections) connection.destroy(new Error("nobody waits for it"));
      }
    }
  }
}
