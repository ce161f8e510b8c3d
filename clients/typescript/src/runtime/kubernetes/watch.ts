import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import { leavable } from "./leavable.js";
import type { WatchEvent, WatchOptions } from "./watch-options.js";
import { WatchSession } from "./watch-session.js";

/**
 * Follow the changes of what a list operation lists, for as long as the caller wants.
 *
 * Without a `resourceVersion` it lists first, and gives everything that exists as `ADDED`; with one it starts behind that
 * version. From then on every change comes once, in order, whatever happens to the connection: it is renewed from the last
 * version seen when it ends, breaks, or falls silent, and where the server no longer has that version, the watch lists
 * again and gives the differences to what the caller knows. `limit` is the size of the pages of such a list.
 *
 * The loop ends when the `signal` is aborted, without an error. It throws what cannot be mended by trying again:
 * an {@link ApiError} such as 401, 403 or 404. It never ends otherwise; `onStateChange` tells what it is doing.
 *
 * It is given as `T`s what the server sends; nothing is read ahead of the loop but what is in the network's buffers.
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
