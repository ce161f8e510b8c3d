import type { Timeouts } from "./call-options.js";
import { TimeoutError } from "./errors.js";
import type { Limit } from "./errors.js";
import { LONGEST_TIMER } from "./longest-timer.js";
import { onAbort } from "./on-abort.js";

/** The default limits. */
export const DEFAULT_TIMEOUTS: Required<Timeouts> = { connect: 10_000, headers: 60_000, idle: 60_000, total: 0 };

/**
 * Enforces the limits of one call. Its signal fires when a limit is reached or the caller cancels, with the error to
 * throw as its reason. At most one of `connect`, `headers` and `idle` runs at a time, and ends the attempt. `total`
 * runs beside them and, like the caller's signal, ends the call.
 */
export class Limits {
  readonly #operation: string;
  readonly #caller: AbortSignal | undefined;
  readonly #deadline: number;
  #controller = new AbortController();
  /** Rejects each promise of {@link race}. A listener of the signal for each would cost more than reading a piece of a body. */
  readonly #waiting = new Set<(reason: unknown) => void>();
  #leave: (() => void) | undefined;
  #over: { readonly reason: unknown } | undefined;
  #current: ReturnType<typeof setTimeout> | undefined;
  #total: ReturnType<typeof setTimeout> | undefined;

  constructor(operation: string, total: number | undefined, caller: AbortSignal | undefined) {
    this.#operation = operation;
    this.#caller = caller;
    this.#deadline = total ? performance.now() + total : Infinity;
    if (total)
      this.#total = setTimeout(() => this.#finish(this.#error("total", total)), Math.min(total, LONGEST_TIMER));
    if (caller?.aborted === true) this.#onAbort();
    else if (caller) this.#leave = onAbort(caller, this.#onAbort);
  }

  /** The signal of the attempt. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the call may continue: its total limit is not reached and the caller has not cancelled it. */
  get over(): boolean {
    return this.#over !== undefined;
  }

  /** @throws the reason why the call ended, if it has. */
  throwIfOver(): void {
    if (this.#over) throw this.#over.reason;
  }

  /** How many milliseconds are left for the whole call. */
  get remaining(): number {
    return this.#deadline - performance.now();
  }

  /** Starts a new attempt, with its own signal. */
  renew(): void {
    this.stop();
    // The promises belong to the previous attempt, which has ended.
    this.#waiting.clear();
    this.#controller = new AbortController();
    if (this.#over) this.#abort(this.#over.reason);
  }

  /** Starts or restarts one limit; stops the one that was running. */
  start(limit: Exclude<Limit, "total">, milliseconds: number | undefined): void {
    this.stop();
    if (!milliseconds) return;
    const fire = () => this.#abort(this.#error(limit, milliseconds));
    this.#current = setTimeout(fire, Math.min(milliseconds, LONGEST_TIMER));
  }

  /** Ends the attempt as if this limit had run out, for a caller that measures it itself. */
  reach(limit: Exclude<Limit, "total">, milliseconds: number): void {
    this.#abort(this.#error(limit, milliseconds));
  }

  stop(): void {
    clearTimeout(this.#current);
  }

  stopTotal(): void {
    clearTimeout(this.#total);
  }

  /** Stops everything and removes the listener from the caller's signal. */
  end(): void {
    this.stop();
    this.stopTotal();
    this.#leave?.();
  }

  /** Resolves like the promise, unless the signal fires first. */
  race<T>(promise: Promise<T>): Promise<T> {
    const { signal } = this.#controller;
    return new Promise<T>((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason as Error);
        // Nobody awaits this promise any more: its error must not count as unhandled.
        promise.catch(() => undefined);
        return;
      }
      this.#waiting.add(reject);
      const settled = (): void => void this.#waiting.delete(reject);
      promise.then(settled, settled);
      promise.then(resolve, reject);
    });
  }

  #abort(reason: unknown): void {
    this.#controller.abort(reason);
    for (const reject of this.#waiting) reject(this.#controller.signal.reason);
    this.#waiting.clear();
  }

  #error(limit: Limit, milliseconds: number): TimeoutError {
    return new TimeoutError(limit, milliseconds, this.#operation);
  }

  #finish(reason: unknown): void {
    this.#over = { reason };
    // Prevents an unhandled rejection if nobody awaits the call or reads its result any more.
    this.end();
    this.#abort(reason);
  }

  readonly #onAbort = (): void => this.#finish(this.#caller?.reason);
}
