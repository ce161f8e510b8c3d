import type { Answer } from "../answer.js";

/**
 * Redirects a client permanently. Caches must revalidate even so: of two addresses that swap, each would otherwise lead to
 * the other for good.
 */
export const redirect = (location: string): Answer => ({
  status: 301,
  headers: ["Location", location, "Content-Length", "0", "Cache-Control", "no-cache"],
  body: undefined,
});
