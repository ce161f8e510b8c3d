import type { CallOptions } from "../call-options.js";
import type { Client } from "../client.js";
import { DecodeError } from "../errors.js";
import { DEFAULT_MAX_LENGTH } from "../line-splitter.js";
import type { Operation } from "../operation.js";
import { parseItem } from "./parse-item.js";

/** Begins each value of a sequence. */
const RECORD_SEPARATOR = "\x1e";

/** The items of a response with a sequence of JSON values (RFC 7464). */
export async function* jsonSequence<Item>(
  client: Client,
  operation: Operation,
  params?: object,
  options?: CallOptions,
): AsyncGenerator<Item, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of await client.open(operation, params, options)) {
    const records = (rest + decoder.decode(piece, { stream: true })).split(RECORD_SEPARATOR);
    rest = records.pop() ?? "";
    // Bounded like a line: an endless value must not fill the memory.
    if (rest.length > DEFAULT_MAX_LENGTH) throw new DecodeError("an item of the response is too long");
    for (const record of records) if (record.trim() !== "") yield parseItem(record, client, operation) as Item;
  }
  rest += decoder.decode();
  if (rest.trim() !== "") yield parseItem(rest, client, operation) as Item;
}
