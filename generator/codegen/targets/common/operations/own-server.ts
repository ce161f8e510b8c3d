import type { Operation } from "../../../client-model/client-model.js";
import { withDefaults } from "../base-url.js";

/** The URL of an operation's own server, with the defaults of its variables; undefined if it has none that can be used. */
export function ownServer({ servers }: Operation): string | undefined {
  const [server] = servers ?? [];
  const url = server === undefined ? "" : withDefaults(server);
  return url === "" || url.includes("{") ? undefined : url;
}
