import type { CallOptions } from "../call-options.js";
import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import { parseItem } from "./parse-item.js";

/** The items of a response with one JSON value per line. Empty lines are skipped. */
export async function* jsonLines<Item>(
  client: Client,
  operation: Operation,
  params?: object,
  options?: CallOptions,
): AsyncGenerator<Item, void> {
  const body = await client.open(operation, params, options);
  for await (const line of body.lines()) if (line.trim() !== "") yield parseItem(line, client, operation) as Item;
}
