import { ConnectionError } from "../errors.js";
import { pause } from "../pause.js";
import type { ServerSentEvent } from "./server-sent-events.js";

/** When to open a stream of events again, and how often. */
export interface ResumeOptions {
  /** How often in a row to open it without receiving an event, the first time included. Default 10. */
  readonly attempts?: number | undefined;
  /** Wait in milliseconds before it is opened again, unless the server requested another. Default 3 s. */
  readonly delay?: number | undefined;
  /** Ends the iteration. Pass it to the calls, too. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Server-sent events that continue after the connection ends: the stream is opened again, with the id of the last event.
 * An error of the server ends the iteration, and so does leaving the loop.
 *
 * @example
 * ```ts
 * for await (const { data } of resumeEvents((headers) => watchOrders(client, { shop }, { headers }))) console.log(data);
 * ```
 */
export async function* resumeEvents<Event extends ServerSentEvent<unknown>>(
  open: (headers: Readonly<Record<string, string>>) => AsyncIterable<Event>,
  { attempts = 10, delay = 3000, signal }: ResumeOptions = {},
): AsyncGenerator<Event, void> {
  let wait = delay;
  let id = "";
  for (let attempt = 1; ; attempt++) {
    try {
      for await (const event of open(id === "" ? {} : { "last-event-id": id })) {
        attempt = 0;
        // A new connection knows nothing of the ids before it.
        if (event.id !== "") ({ id } = event);
        wait = event.retry ?? wait;
        yield event;
      }
    } catch (error) {
      if (!(error instanceof ConnectionError) || attempt >= attempts) throw error;
    }
    if (attempt >= attempts) return;
    await pause(wait, signal);
  }
}
