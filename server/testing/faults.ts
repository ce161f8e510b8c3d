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

/** Makes a server fail when a test says so. */
export class Faults {
  #faults: Fault[] = [];
  readonly #watches = new Set<ServerResponse>();

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

  /** Delays the next requests. In milliseconds. */
  delay(time: number, match: FaultMatch = {}): void {
    this.#add(match, async () => {
      await sleep(time);
      return "goes on";
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
    const open = [...this.#watches];
    for (const response of open) response.socket?.destroy();
    return open.length;
  }

  /** Removes all faults that have not happened yet. */
  clear(): void {
    this.#faults = [];
  }

  /** Wraps a handler, so that faults come first. */
  before(handle: (request: IncomingMessage, response: ServerResponse) => void) {
    return (request: IncomingMessage, response: ServerResponse): void => {
      const { url = "/" } = request;
      if (isWatch(url)) {
        this.#watches.add(response);
        response.once("close", () => this.#watches.delete(response));
      }
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
