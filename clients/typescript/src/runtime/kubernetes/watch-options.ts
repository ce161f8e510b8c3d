import type { CallOptions, RetryOptions } from "../call-options.js";

/** A change of an object, as {@link watch} returns it. */
export interface WatchEvent<T> {
  readonly type: "ADDED" | "MODIFIED" | "DELETED";
  /** Its current state; for `DELETED`, its last known state. */
  readonly object: T;
}

/** What a watch is doing. */
export type WatchState =
  /** Listing all objects: at the start, or because the server no longer has the last version. */
  | { readonly state: "listing" }
  /** Requesting the changes after a version. The loop has consumed the whole list. */
  | { readonly state: "connecting"; readonly resourceVersion: string }
  /** The connection is established. */
  | { readonly state: "watching"; readonly resourceVersion: string }
  /** Waiting before the next attempt. */
  | {
      readonly state: "backing-off";
      /** In milliseconds. */
      readonly delay: number;
      /** Number of consecutive failures. */
      readonly failures: number;
      readonly error: unknown;
    }
  /** Over: ended by the caller, or with the error that the loop throws. */
  | { readonly state: "stopped"; readonly error?: unknown };

/** Options of {@link watch}. */
export interface WatchOptions<T = unknown> extends Omit<CallOptions, "retry" | "contentType" | "onResponse"> {
  /**
   * The waits between failures, and how many consecutive failures end the loop with the last error. By default, five
   * failures end it before the first success; after a success, none do. `false` ends it with the first failure. Waits
   * start at 800 ms and grow to 30 s by default. If the server asks for longer waits, they are honoured up to
   * `maxRetryAfter`, five minutes by default.
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Known objects: the list from which the given `resourceVersion` was taken. Without that version, the watch lists
   * first and returns only the differences from these objects.
   */
  readonly known?: Iterable<T> | undefined;
  /** Called whenever the state of the watch changes. */
  readonly onStateChange?: ((state: WatchState) => void) | undefined;
}
