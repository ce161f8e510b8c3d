import { DecodeError } from "./errors.js";
import { defaultMaxLength, readLines } from "./line-splitter.js";

/** An event of a `text/event-stream`. */
export interface ServerSentEvent {
  /** Its type; `message` unless the server says another. */
  readonly event: string;
  readonly data: string;
  /** The last id that the server gave, with this event or before it; empty if none. */
  readonly id: string;
  /** The reconnection time that the server asked for last, in milliseconds. */
  readonly retry?: number;
}

/** Reads events by the rules of the HTML standard; one that the stream's end cuts short is left out, as they demand. */
export async function* readEvents(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent, void> {
  let id = "";
  let event = "";
  let retry: number | undefined;
  let data: string[] = [];
  let length = 0;
  // The last line is complete only if it has its end, which does not matter: an event ends with an empty line.
  for await (const line of readLines(pieces, undefined, true)) {
    if (line === "") {
      if (data.length > 0) {
        yield { event: event || "message", data: data.join("\n"), id, ...(retry === undefined ? {} : { retry }) };
      }
      event = "";
      data = [];
      length = 0;
      continue;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    if (field === "data") {
      // As long as a line may be: an event that never ends must not fill the memory.
      length += value.length + 1;
      if (length > defaultMaxLength) throw new DecodeError("an event of the answer is too long");
      data.push(value);
    } else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) retry = Number(value);
  }
}
