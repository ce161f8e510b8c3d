import type { CallOptions } from "../call-options.js";
import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import { parseItem } from "./parse-item.js";
import type { ServerSentEvent } from "./server-sent-events.js";

/** Ends a stream in the APIs of language models. It is not JSON. */
const DONE = "[DONE]";

/** The server-sent events of one connection, with their data read as JSON. The data `[DONE]` ends them. */
export async function* jsonEvents<Data>(
  client: Client,
  operation: Operation,
  params?: object,
  options?: CallOptions,
): AsyncGenerator<ServerSentEvent<Data>, void> {
  for await (const event of client.events(operation, params, options)) {
    if (event.data === DONE) return;
    yield { ...event, data: parseItem(event.data, client, operation) as Data };
  }
}
