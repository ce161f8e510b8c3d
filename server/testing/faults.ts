import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** Which requests a fault meets. */
export interface FaultMatch {
  /** `GET`; absent: all. */
  readonly method?: string;
  /** Part of the address, or a pattern of it; absent: all. */
  readonly path?: string | RegExp;
  /** How many requests it meets; default 1. */
  readonly times?: number;
}

interface Fault extends FaultMatch {
  left: number;
  readonly act: (request: IncomingMessage, response: ServerResponse) => Promise<"answered" | "goes on">;
}

/** A failure as a server of Kubernetes answers it. */
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

  /** Answers the next requests with a failure. */
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

  /** Lets the next requests wait. Milliseconds. */
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

  /** Ends all watches in the middle, as a network does. Returns how many there were. */
  cutWatches(): number {
    const open = [...this.#watches];
    for (const response of open) response.socket?.destroy();
    return open.length;
  }

  /** Forgets what was asked for and has not happened. */
  clear(): void {
    this.#faults = [];
  }

  /** Puts faults before a handler. */
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
