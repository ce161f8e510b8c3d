import type { CallOptions, RetryOptions } from "../call-options.js";
import type { Client } from "../client.js";
import { ConnectionError, TimeoutError } from "../errors.js";
import type { Operation } from "../operation.js";
import { backoffDelay, pause } from "./backoff.js";
import { KnownObjects } from "./known-objects.js";
import { listAll } from "./list-all.js";
import { isLaterVersion, isRecord, metadataOf } from "./object-metadata.js";
import { errorOfEvent, remedyFor, retryAfter, WatchStreamError } from "./watch-failure.js";
import type { WatchEvent, WatchOptions, WatchState } from "./watch-options.js";
import { WatchRequest } from "./watch-request.js";

/** After a connection that lived this long, the next may follow at once. */
const GOOD_LIFETIME = 5_000;
const ATTEMPTS_BEFORE_SUCCESS = 5;
/** A wait longer than this would look like the end of the watch. */
const DEFAULT_MAX_RETRY_AFTER = 300_000;

/** One loop over a watch: the state kept between connections. */
export class WatchSession<T> {
  private readonly client: Client;
  private readonly operation: Operation;
  private readonly options: WatchOptions<T>;
  private readonly request: WatchRequest;
  private readonly signal: AbortSignal;
  private readonly known: KnownObjects<T>;
  private readonly retry: RetryOptions;
  /** Where to continue; undefined to list everything first. */
  private version: string | undefined;
  /** When the last ended connection was opened; undefined if there was none. */
  private openedAt: number | undefined;
  private failures = 0;
  private succeeded = false;

  constructor(client: Client, operation: Operation, params: object, options: WatchOptions<T>, signal: AbortSignal) {
    this.client = client;
    this.operation = operation;
    this.options = options;
    this.signal = signal;
    this.retry = options.retry === false ? { attempts: 1 } : (options.retry ?? {});
    this.request = new WatchRequest(operation, params, options);
    this.version = this.request.start;
    this.known = new KnownObjects<T>(options.known);
  }

  /** The changes. Ends only when the signal fires; every other end is thrown as an error. */
  async *run(): AsyncGenerator<WatchEvent<T>, void, undefined> {
    let stopped: WatchState = { state: "stopped" };
    try {
      while (!this.signal.aborted) {
        this.openedAt = undefined;
        try {
          if (this.version === undefined) yield* this.list();
          yield* this.connect(this.version ?? "");
          await this.afterEnd();
        } catch (error) {
          await this.afterFailure(error);
        }
      }
    } catch (error) {
      stopped = { state: "stopped", error };
      throw error;
    } finally {
      // Also runs when the loop is left midway.
      this.tell(stopped);
    }
  }

  private async *list(): AsyncGenerator<WatchEvent<T>, void, undefined> {
    this.tell({ state: "listing" });
    const list = await listAll<T>(this.client, this.operation, this.request.params, {
      ...this.callOptions(),
      query: { ...this.options.query, ...this.request.listQuery(this.succeeded) },
      limit: this.request.pageSize,
    });
    this.succeeded = true;
    this.version = list.resourceVersion;
    yield* this.known.replace(list.items);
  }

  private async *connect(version: string): AsyncGenerator<WatchEvent<T>, void, undefined> {
    this.tell({ state: "connecting", resourceVersion: version });
    const idle = this.request.idle;
    const body = await this.client.open(this.operation, this.request.params, {
      ...this.callOptions(),
      query: { ...this.options.query, ...this.request.watchQuery(version, this.retry.random ?? Math.random) },
      timeouts: { ...this.options.timeouts, idle },
    });
    this.succeeded = true;
    this.openedAt = performance.now();
    this.tell({ state: "watching", resourceVersion: version });
    for await (const line of body.lines({ maxLength: Number.POSITIVE_INFINITY })) {
      if (line.trim() !== "") yield* this.take(line);
    }
  }

  /** The new events that follow from an event of the server. */
  private take(line: string): readonly WatchEvent<T>[] {
    const event = this.parse(line);
    const { type, object } = event;
    if (type === "ERROR") throw errorOfEvent(object, this.operation);
    this.failures = 0;
    const { resourceVersion = "" } = metadataOf(object);
    if (resourceVersion !== "" && isLaterVersion(resourceVersion, this.version ?? "")) this.version = resourceVersion;
    if (type !== "ADDED" && type !== "MODIFIED" && type !== "DELETED") return [];
    return this.known.accept({ type, object: object as T });
  }

  private parse(line: string): Record<string, unknown> {
    try {
      const event = this.client.json.parse(line);
      if (isRecord(event) && isRecord(event["object"])) return event;
    } catch {
      // Most likely the rest of a truncated line. Its content will be sent again.
    }
    throw new WatchStreamError("the server sent something other than a watch event");
  }

  /** The server closed the connection normally, as it does from time to time. */
  private async afterEnd(): Promise<void> {
    if (this.signal.aborted) return;
    const error = new WatchStreamError("the server ended the watch before it sent anything");
    if (this.isGoodConnection()) this.failures = 0;
    else if (this.failures === 0) await this.wait(backoffDelay(1, this.retry), error);
    else await this.fail(error);
  }

  private async afterFailure(error: unknown): Promise<void> {
    if (this.signal.aborted) return;
    const remedy = remedyFor(error);
    if (remedy === "throw") throw error;
    if (this.isGoodConnection()) {
      this.failures = 0;
      const cut = error instanceof ConnectionError || error instanceof TimeoutError;
      if (cut) return;
    }
    if (remedy === "retry") {
      await this.fail(error);
      return;
    }
    this.version = undefined;
    this.failures += 1;
    // The first list is immediate. Later ones wait, in case the server expires versions faster than we can follow.
    if (this.failures > 1) await this.wait(backoffDelay(this.failures, this.retry), error);
  }

  private async fail(error: unknown): Promise<void> {
    this.failures += 1;
    const attempts = this.retry.attempts ?? (this.succeeded ? Number.POSITIVE_INFINITY : ATTEMPTS_BEFORE_SUCCESS);
    if (this.failures >= attempts) throw error;
    const asked = retryAfter(error) ?? 0;
    const bound = this.retry.maxRetryAfter ?? DEFAULT_MAX_RETRY_AFTER;
    await this.wait(Math.max(Math.min(asked, bound), backoffDelay(this.failures, this.retry)), error);
  }

  private isGoodConnection(): boolean {
    return this.openedAt !== undefined && performance.now() - this.openedAt >= GOOD_LIFETIME;
  }

  private async wait(delay: number, error: unknown): Promise<void> {
    this.tell({ state: "backing-off", delay, failures: this.failures, error });
    try {
      await (this.retry.sleep ?? pause)(delay, this.signal);
    } catch (reason) {
      if (!this.signal.aborted) throw reason;
    }
  }

  private callOptions(): CallOptions {
    const { known: _, onStateChange: __, ...rest } = this.options;
    // One attempt per call: this loop does the retries.
    return { accept: "application/json", ...rest, retry: false, signal: this.signal };
  }

  private tell(state: WatchState): void {
    this.options.onStateChange?.(state);
  }
}
