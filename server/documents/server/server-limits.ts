import type { Server } from "node:http";

/** Limits for one client. Milliseconds, bytes and counts. */
export interface ServerLimits {
  /** To send the headers of a request, from the connection or the end of the previous request. */
  readonly headersTimeout: number;
  /** To send a whole request. */
  readonly requestTimeout: number;
  /** Between requests. */
  readonly keepAliveTimeout: number;
  /** To read a response. */
  readonly responseTimeout: number;
  readonly maxHeaderSize: number;
  readonly maxConnections: number;
}

export const defaultServerLimits: ServerLimits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than load balancers keep idle connections, so that the server never closes first.
  keepAliveTimeout: 75_000,
  responseTimeout: 120_000,
  maxHeaderSize: 16 * 1024,
  maxConnections: 16_384,
};

/** Sets the limits that exist only as properties of a server. */
export function applyLimits(server: Server, limits: ServerLimits): void {
  // Idle connections are closed without timers of their own.
  server.keepAliveTimeout = 0;
  server.timeout = 0;
  server.maxConnections = limits.maxConnections;
}

/** The limits that are options of `createServer`. */
export const creationLimits = ({ headersTimeout, requestTimeout, maxHeaderSize }: ServerLimits) => ({
  headersTimeout,
  requestTimeout,
  maxHeaderSize,
  // Node checks timeouts every 30 s by default, which would make the shorter ones meaningless.
  connectionsCheckingInterval: Math.max(100, Math.min(5000, headersTimeout / 2)),
});
