import type { CallOptions, RetryOptions } from "../call-options.js";

/** A change of an object, as {@link watch} gives it. */
export interface WatchEvent<T> {
  readonly type: "ADDED" | "MODIFIED" | "DELETED";
  /** As it is now; for `DELETED`, as it was last known. */
  readonly object: T;
}

/** What a watch is doing. */
export type WatchState =
  /** Reading everything there is: at the start, or because the server no longer knows where we were. */
  | { readonly state: "listing" }
  /** Asking for what comes after a version. All that was listed has been taken from the loop. */
  | { readonly state: "connecting"; readonly resourceVersion: string }
  /** The connection stands. */
  | { readonly state: "watching"; readonly resourceVersion: string }
  /** Waiting before the next attempt. */
  | {
      readonly state: "backing-off";
      /** In milliseconds. */
      readonly delay: number;
      /** How often in a row it has failed. */
      readonly failures: number;
      readonly error: unknown;
    }
  /** Over: given up by the caller, or with the error that the loop throws. */
  | { readonly state: "stopped"; readonly error?: unknown };

/** Options of {@link watch}. */
export interface WatchOptions<T = unknown> extends Omit<CallOptions, "retry" | "contentType" | "onResponse"> {
  /**
   * How long to wait between failures, and how many in a row end the loop with the last one's error: five unless given
   * as long as nothing has succeeded yet, no number of them afterwards. `false` ends it with the first. The waits start at
   * 800 ms and do not exceed 30 s unless given, or the server asks for longer ones: those are kept up to `maxRetryAfter`,
   * five minutes unless given.
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Objects already known: what was listed to get the `resourceVersion` given. Without that version the watch lists
   * first, and gives what differs from these.
   */
  readonly known?: Iterable<T> | undefined;
  /** Told what the watch is doing, whenever that changes. */
  readonly onStateChange?: ((state: WatchState) => void) | undefined;
}
