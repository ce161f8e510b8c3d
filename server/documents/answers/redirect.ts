import type { Answer } from "./answer.js";

/**
 * Sends a client to another address for good. Caches have to ask again all the same: of two addresses that take turns, each
 * would otherwise lead to the other for ever.
 */
export const redirect = (location: string): Answer => ({
  status: 301,
  headers: ["Location", location, "Content-Length", "0", "Cache-Control", "no-cache"],
  body: undefined,
});
