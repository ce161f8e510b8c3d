import type { CallOptions } from "../call-options.js";
import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import { parseItem } from "./parse-item.js";
import type { ServerSentEvent } from "./server-sent-events.js";

/** Ends a stream in the APIs of language models. It is not JSON. */
const DONE = "[DONE]";

/**
 * The server-sent events of one connection, with their data read as their names say. The data of an event of another name
 * is JSON where it can be parsed, else text. The data `[DONE]` ends the events.
 */
export async function* namedEvents<Event extends ServerSentEvent<unknown>>(
  client: Client,
  operation: Operation,
  formats: readonly (readonly [name: string, format: "json" | "text"])[],
  params?: object,
  options?: CallOptions,
): AsyncGenerator<Event, void> {
  const byName = new Map(formats);
  for await (const event of client.events(operation, params, options)) {
    const format = byName.get(event.event);
    if (event.data === DONE && format !== "text") return;
    const data =
      format === "text"
        ? event.data
        : format === "json"
          ? parseItem(event.data, client, operation)
          : parseOrText(event.data, client);
    yield { ...event, data } as Event;
  }
}

function parseOrText(text: string, { json }: Client): unknown {
  try {
    return json.parse(text);
  } catch {
    return text;
  }
}
