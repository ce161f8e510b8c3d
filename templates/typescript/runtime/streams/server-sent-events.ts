import { DecodeError } from "../errors.js";
import { DEFAULT_MAX_LENGTH, readLines } from "../line-splitter.js";

/** An event of a `text/event-stream`. */
export interface ServerSentEvent<Data = string, Name extends string = string> {
  /** Its type; default `message`. */
  readonly event: Name;
  readonly data: Data;
  /** The last id that the server sent, with this event or an earlier one; empty if none. */
  readonly id: string;
  /** The last reconnection time that the server requested, in milliseconds. */
  readonly retry?: number;
}

/** Parses events by the rules of the HTML standard. As it requires, an event cut off by the stream's end is dropped. */
export async function* readEvents(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent, void> {
  let id = "";
  let event = "";
  let retry: number | undefined;
  let data: string[] = [];
  let length = 0;
  // An incomplete last line does not matter: only an empty line ends an event.
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
      // Bounded like a line: an endless event must not fill the memory.
      length += value.length + 1;
      if (length > DEFAULT_MAX_LENGTH) throw new DecodeError("an event in the response is too long");
      data.push(value);
    } else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) retry = Number(value);
  }
}
