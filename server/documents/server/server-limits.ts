import type { Server } from "node:http";

/** What one client may take of a server. Milliseconds, bytes and numbers. */
export interface ServerLimits {
  /** For the headers of a request, from the connection or the end of the request before. */
  readonly headersTimeout: number;
  /** For a whole request. */
  readonly requestTimeout: number;
  /** Between requests. */
  readonly keepAliveTimeout: number;
  /** Without a byte going either way. */
  readonly idleTimeout: number;
  /** For taking an answer. */
  readonly responseTimeout: number;
  readonly maxHeaderSize: number;
  readonly maxConnections: number;
}

export const defaultServerLimits: ServerLimits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than load balancers keep theirs, so that it is never the server who closes first.
  keepAliveTimeout: 75_000,
  idleTimeout: 60_000,
  responseTimeout: 120_000,
  maxHeaderSize: 16 * 1024,
  maxConnections: 16_384,
};

/** Sets what can only be set on a server that is made. */
export function applyLimits(server: Server, limits: ServerLimits): void {
  server.keepAliveTimeout = limits.keepAliveTimeout;
  server.timeout = limits.idleTimeout;
  server.maxConnections = limits.maxConnections;
}

/** What has to be said when a server is made. */
export const creationLimits = ({ headersTimeout, requestTimeout, maxHeaderSize }: ServerLimits) => ({
  headersTimeout,
  requestTimeout,
  maxHeaderSize,
  // How often the two times are looked at: at the default of half a minute they would be bounds in name only.
  connectionsCheckingInterval: Math.max(100, Math.min(5000, headersTimeout / 2)),
});
