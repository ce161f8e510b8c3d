import { createServer, type Server } from "node:http";
import { createServer as createSecureServer, Server as SecureServer } from "node:https";
import type { Socket } from "node:net";
import { isLoopback } from "../documents/server/is-loopback.js";
import type { Certificate } from "../documents/server/certificate.js";
import { startListening } from "../documents/server/listen.js";
import { creationLimits, defaultServerLimits } from "../documents/server/server-limits.js";
import type { RunningApiServer } from "./create-api-server.js";
import { upgradeHandler } from "./web-socket/upgrade.js";

/** Longest address of a request: selectors may be long. Bytes, with the other headers. */
const MAX_HEADER = 96 * 1024;

/** TLS of a listener. */
export interface ListenerTls extends Certificate {
  /** PEM of what the certificates of clients must come from. With any, clients are asked for certificates. */
  readonly authorities?: readonly string[];
}

export interface ListenerAddress {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

/** A server without TLS or without authentication was to listen where other machines can reach it. */
export class ExposedError extends Error {
  override readonly name = "ExposedError";
  constructor(host: string) {
    super(`${host} can be reached from other machines: listen there with TLS and with authenticators`);
  }
}

const contextOf = ({ cert, key, authorities = [] }: ListenerTls): object => ({
  minVersion: "TLSv1.2",
  cert,
  key,
  ...(authorities.length > 0 && { ca: authorities }),
});

/** An API server on a port of its own. */
export class ApiListener {
  readonly #api: Pick<RunningApiServer, "handle" | "close" | "authenticates">;
  readonly #server: Server;
  readonly #connections = new Set<Socket>();
  readonly #secure: boolean;

  constructor(api: Pick<RunningApiServer, "handle" | "close" | "authenticates">, tls?: ListenerTls) {
    this.#api = api;
    this.#secure = tls !== undefined;
    const limits = {
      ...creationLimits(defaultServerLimits),
      maxHeaderSize: MAX_HEADER,
      keepAliveTimeout: defaultServerLimits.keepAliveTimeout,
    };
    this.#server =
      tls === undefined
        ? createServer(limits, api.handle)
        : createSecureServer(
            {
              ...limits,
              ...contextOf(tls),
              // Authenticators decide on certificates: a client may have a token instead.
              requestCert: (tls.authorities ?? []).length > 0,
              rejectUnauthorized: false,
            },
            api.handle,
          );
    this.#server.maxConnections = defaultServerLimits.maxConnections;
    this.#server.on("upgrade", upgradeHandler(api.handle));
    this.#server.on("connection", (socket: Socket) => {
      socket.setNoDelay(true);
      this.#connections.add(socket);
      socket.once("close", () => this.#connections.delete(socket));
    });
  }

  /** Uses another certificate from the next connection on. Throws if it does not match its key. */
  replaceCertificate(tls: ListenerTls): void {
    if (this.#server instanceof SecureServer) this.#server.setSecureContext(contextOf(tls));
  }

  /**
   * Starts to listen, and returns the address. Rejects with the errors of `listen`, and with an {@link ExposedError} where
   * other machines could reach it and it has no TLS or knows no users.
   */
  async listen(address: ListenerAddress): Promise<string> {
    if (!(this.#secure && this.#api.authenticates) && !(await isLoopback(address.host)))
      throw new ExposedError(address.host);
    return startListening(this.#server, address, this.#secure ? "https" : "http");
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
