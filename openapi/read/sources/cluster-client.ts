import { Agent as PlainAgent, request as plainRequest } from "node:http";
import { Agent, request } from "node:https";

/** How to reach a cluster. It holds secrets: no message may show it. */
export interface ClusterEndpoint {
  /** `https://10.0.0.1:6443`. */
  readonly server: string;
  readonly ca?: string | Buffer;
  readonly cert?: string | Buffer;
  readonly key?: string | Buffer;
  /** Value of the `Authorization` header. */
  readonly authorization?: string;
  /** Whether its certificate is taken whoever issued it. */
  readonly insecure: boolean;
  /** Name that the server's certificate is for, if it differs from the host. */
  readonly serverName?: string;
}

/** A cluster could not be asked. */
export class ClusterError extends Error {
  override readonly name = "ClusterError";
  /** @param code - of the HTTP answer; 0: there was none */
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
  }
}

/** Bounds of a request. */
export interface ClusterLimits {
  /** Milliseconds without a sign of life. */
  readonly timeout: number;
  /** Bytes of an answer. */
  readonly bytes: number;
}

const LIMITS: ClusterLimits = { timeout: 10_000, bytes: 1024 * 1024 };

/** Asks a cluster. */
export class ClusterClient {
  readonly #endpoint: ClusterEndpoint;
  readonly #agent: PlainAgent | Agent;
  readonly #limits: ClusterLimits;

  constructor(endpoint: ClusterEndpoint, limits: ClusterLimits = LIMITS) {
    const { server, ca, cert, key, insecure, serverName } = endpoint;
    this.#endpoint = endpoint;
    this.#limits = limits;
    this.#agent = server.startsWith("https:")
      ? new Agent({
          keepAlive: true,
          rejectUnauthorized: !insecure,
          ...(ca !== undefined && { ca }),
          ...(cert !== undefined && { cert }),
          ...(key !== undefined && { key }),
          ...(serverName !== undefined && { servername: serverName }),
        })
      : new PlainAgent({ keepAlive: true });
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Sends an object, or without one, reads. Resolves to the answer's JSON. Rejects with a {@link ClusterError}. */
  async ask(path: string, body?: object): Promise<unknown> {
    const text = await this.read(path, body);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new ClusterError("its answer is not JSON", 200);
    }
  }

  /** Sends an object, or without one, reads. Resolves to the answer's text. Rejects with a {@link ClusterError}. */
  read(path: string, body?: object): Promise<string> {
    const { server, authorization } = this.#endpoint;
    const url = new URL(server);
    url.pathname = `${url.pathname.replace(/\/$/, "")}${path}`;
    const text = body === undefined ? undefined : JSON.stringify(body);
    const send = url.protocol === "https:" ? request : plainRequest;
    return new Promise((resolve, reject) => {
      const fail = (message: string, code = 0): void => reject(new ClusterError(message, code));
      const sent = send(
        url,
        {
          method: body === undefined ? "GET" : "POST",
          agent: this.#agent,
          timeout: this.#limits.timeout,
          headers: {
            Accept: "application/json",
            ...(text !== undefined && {
              "Content-Type": "application/json",
              "Content-Length": String(Buffer.byteLength(text)),
            }),
            ...(authorization !== undefined && { Authorization: authorization }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          let size = 0;
          response.on("data", (chunk: Buffer) => {
            size += chunk.length;
            if (size > this.#limits.bytes) sent.destroy();
            else chunks.push(chunk);
          });
          response.on("error", () => fail("its answer broke off"));
          response.on("end", () => {
            const { statusCode = 0 } = response;
            if (statusCode >= 300) return fail(`it answered ${statusCode} for ${path}`, statusCode);
            resolve(Buffer.concat(chunks).toString());
          });
        },
      );
      sent.on("timeout", () => sent.destroy());
      // Only the code is told: messages may name the address with its password.
      sent.on("error", (error: NodeJS.ErrnoException) => fail(`it cannot be reached (${error.code ?? "no answer"})`));
      sent.end(text);
    });
  }
}
