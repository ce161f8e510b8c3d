import type { CallOptions } from "../call-options.js";
import type { Client } from "../client.js";
import type { Operation } from "../operation.js";

/** The log of a container up to now. Refuses `follow`, which belongs to `followLog`. */
export async function readLogText(
  client: Client,
  operation: Operation,
  params: object = {},
  options: CallOptions = {},
): Promise<string> {
  const { follow } = params as { readonly follow?: unknown };
  if (follow !== undefined && follow !== false) {
    throw new TypeError("this call returns the log as it is now: to `follow` it, call the function that follows logs");
  }
  return client.call<string>(operation, params, options);
}
