import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import { leavable } from "./leavable.js";
import type { WatchEvent, WatchOptions } from "./watch-options.js";
import { WatchSession } from "./watch-session.js";

/**
 * Follow the changes of the objects of a list operation.
 *
 * Without a `resourceVersion`, it lists first and returns every existing object as `ADDED`; with one, it starts after
 * that version. Every change then arrives once and in order, whatever happens to the connection: when it ends, breaks
 * or falls silent, the watch reconnects at the last version seen. If the server no longer has that version, the watch
 * lists again and returns the differences from what the caller has seen. `limit` is the page size of such a list.
 *
 * The loop ends without an error when the `signal` is aborted. It throws errors that a retry cannot fix: an {@link
 * ApiError} such as 401, 403 or 404. It never ends otherwise; `onStateChange` reports what it is doing.
 *
 * The server's objects are not checked against `T`. Nothing is read ahead of the loop except what network buffers hold.
 *
 * @example
 * ```ts
 * for await (const event of watch<Pod>(client, listPods, { namespace: "default" })) {
 *   console.log(event.type, event.object.metadata?.name);
 * }
 * ```
 */
export function watch<T>(
  client: Client,
  listOperation: Operation,
  params: object = {},
  options: WatchOptions<T> = {},
): AsyncIterable<WatchEvent<T>> {
  return leavable(options.signal, (signal) => {
    return new WatchSession<T>(client, listOperation, params, options, signal).run();
  });
}
