import type { Header, Operation } from "../../../client-model/client-model.js";
import { isSuccess } from "./status.js";

/**
 * The headers that an operation declares for its successful responses, by name. One that only some of these have is
 * optional. Streams of events have none.
 */
export function declaredHeaders({ responses }: Operation): readonly Header[] {
  const good = responses.filter(({ status }) => isSuccess(status));
  if (good.some(({ contents }) => contents.some(({ kind }) => kind === "events"))) return [];
  const found = new Map<string, Header[]>();
  for (const header of good.flatMap(({ headers }) => headers)) {
    const key = header.name.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), header]);
  }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, headers]) => {
      const [first] = headers;
      const required = headers.length === good.length && headers.every((header) => header.required);
      return first === undefined ? [] : [{ ...first, required }];
    });
}
