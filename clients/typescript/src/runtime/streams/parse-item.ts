import type { Client } from "../client.js";
import { DecodeError } from "../errors.js";
import type { Operation } from "../operation.js";

/** Parses an item of a stream. The error does not repeat the item, which may hold anything. */
export function parseItem(text: string, { json }: Client, { id }: Operation): unknown {
  try {
    return json.parse(text);
  } catch {
    throw new DecodeError(`an item of the response is not valid JSON (${id})`);
  }
}
