import type { CallOptions } from "../call-options.js";
import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import { leavable } from "./leavable.js";

/**
 * Follow the log of a container, line by line, until the container ends.
 *
 * The loop ends without an error when the `signal` is aborted, and throws if the connection breaks. `timeouts.idle`
 * limits how long the container may be silent. Default: no limit.
 *
 * @example
 * ```ts
 * for await (const line of followNamespacedPodLog(client, { namespace: "default", name: "web-0", tailLines: 10 })) {
 *   console.log(line);
 * }
 * ```
 */
export function followLog(
  client: Client,
  operation: Operation,
  params: object = {},
  options: CallOptions = {},
): AsyncIterable<string> {
  const { follow } = params as { readonly follow?: unknown };
  if (follow !== undefined && follow !== true) {
    throw new TypeError("this call always follows the log: to read it as it is now, call the function that reads logs");
  }
  return leavable(options.signal, async function* (signal) {
    const query = { ...options.query, follow: true };
    try {
      const log = await client.open(operation, { ...params, follow: undefined }, { ...options, query, signal });
      yield* log.lines({ maxLength: Number.POSITIVE_INFINITY });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  });
}
