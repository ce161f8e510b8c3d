import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** Which requests fail. */
export interface FaultMatch {
  /** `GET`; absent: all. */
  readonly method?: string;
  /** Part of the URL, or a pattern for it; absent: all. */
  readonly path?: string | RegExp;
  /** How many requests fail; default 1. */
  readonly times?: number;
}

interface Fault extends FaultMatch {
  left: number;
  readonly act: (request: IncomingMessage, response: ServerResponse) => Promise<"answered" | "goes on">;
}

/** A failure as a Kubernetes API server returns it. */
export interface FailureAnswer {
  readonly code: number;
  readonly reason?: string;
  readonly message?: string;
  /** Seconds; sent as `Retry-After`. */
  readonly retryAfter?: number;
}

const REASONS: Readonly<Record<number, string>> = {
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  409: "Conflict",
  410: "Expired",
  429: "TooManyRequests",
  500: "InternalError",
  503: "ServiceUnavailable",
  504: "Timeout",
};

const isWatch = (url: string): boolean => /[?&]watch=(true|1)/.test(url) || url.includes("/watch/");

/** Lets `bytes` bytes of a response's body pass, then closes the connection. */
function cutAfter(response: ServerResponse, bytes: number): void {
  let left = bytes;
  const write: ServerResponse["write"] = response.write.bind(response);
  const end: ServerResponse["end"] = response.end.bind(response);
  const cut = (chunk: unknown): boolean => {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return false;
    const body = Buffer.from(chunk as string);
    left -= body.length;
    if (left >= 0) return false;
    const rest = body.subarray(0, body.length + left);
    if (rest.length > 0) write(rest, "utf8");
    response.socket?.destroySoon();
    return true;
  };
  response.write = ((...given: Parameters<typeof write>) =>
    left < 0 || cut(given[0]) ? false : write(...given)) as typeof write;
  response.end = ((...given: Parameters<typeof end>) =>
    left < 0 || cut(given[0]) ? response : end(...given)) as typeof end;
}

/** Makes a server fail when a test says so. */
export class Faults {
  #faults: Fault[] = [];
  /** The URLs of requests without a complete response. */
  readonly #open = new Map<ServerResponse, string>();

  /** How many requests have no complete response yet, watches included. */
  get openRequests(): number {
    return this.#open.size;
  }

  /** How many faults have not happened yet. */
  get pending(): number {
    return this.#faults.reduce((sum, { left }) => sum + left, 0);
  }

  /** Makes the next requests fail. */
  fail(
    { code, reason = REASONS[code] ?? "", message = reason, retryAfter }: FailureAnswer,
    match: FaultMatch = {},
  ): void {
    this.#add(match, (_request, response) => {
      const details = retryAfter === undefined ? {} : { details: { retryAfterSeconds: retryAfter } };
      const status = {
        kind: "Status",
        apiVersion: "v1",
        metadata: {},
        status: "Failure",
        message,
        reason,
        ...details,
        code,
      };
      const headers = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
      response.writeHead(code, { "Content-Type": "application/json", ...headers });
      response.end(`${JSON.stringify(status)}\n`);
      return Promise.resolve("answered");
    });
  }

  /**
   * Delays the next requests.
   *
   * @param time - in milliseconds; `Infinity`: they are never answered
   */
  delay(time: number, match: FaultMatch = {}): void {
    this.#add(match, async () => {
      if (time === Number.POSITIVE_INFINITY) return "answered";
      await sleep(time);
      return "goes on";
    });
  }

  /** Responds to the next requests with headers alone. The connection stays open, as if the server had hung. */
  hang(match: FaultMatch = {}): void {
    this.#add(match, (_request, response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      response.flushHeaders();
      return Promise.resolve("answered");
    });
  }

  /** Closes the connection of the next requests after `bytes` bytes of the body: even within an object or a character. */
  cutAfter(bytes: number, match: FaultMatch = {}): void {
    this.#add(match, (_request, response) => {
      cutAfter(response, bytes);
      return Promise.resolve("goes on");
    });
  }

  /** Closes the connection of the next requests without an answer. */
  drop(match: FaultMatch = {}): void {
    this.#add(match, (request) => {
      request.socket.destroy();
      return Promise.resolve("answered");
    });
  }

  /** Cuts the connections of all watches, as a network failure does. Returns how many there were. */
  cutWatches(): number {
    const watches = [...this.#open].filter(([, url]) => isWatch(url));
    for (const [response] of watches) response.socket?.destroy();
    return watches.length;
  }

  /** Removes all faults that have not happened yet. */
  clear(): void {
    this.#faults = [];
  }

  /** Wraps a handler, so that faults come first. */
  before(handle: (request: IncomingMessage, response: ServerResponse) => void) {
    return (request: IncomingMessage, response: ServerResponse): void => {
      const { url = "/" } = request;
      this.#open.set(response, url);
      response.once("close", () => this.#open.delete(response));
      const fault = this.#take(request.method ?? "GET", url);
      if (fault === undefined) return handle(request, response);
      void fault.act(request, response).then((done) => {
        if (done === "goes on" && !response.destroyed) handle(request, response);
      });
    };
  }

  #add(match: FaultMatch, act: Fault["act"]): void {
    this.#faults.push({ ...match, left: match.times ?? 1, act });
  }

  #take(method: string, url: string): Fault | undefined {
    const fault = this.#faults.find(
      (each) =>
        (each.method === undefined || each.method === method) &&
        (each.path === undefined || (typeof each.path === "string" ? url.includes(each.path) : each.path.test(url))),
    );
    if (fault === undefined) return undefined;
    fault.left--;
    if (fault.left <= 0) this.#faults = this.#faults.filter((each) => each !== fault);
    return fault;
  }
}
