import type { Answer } from "../answer.js";

/**
 * A response made for one request, which caches must not store.
 *
 * @param headers - alternating names and values, besides those of the body
 */
export function messageAnswer(
  status: number,
  contentType: string,
  text: string,
  headers: readonly string[] = [],
): Answer {
  const body = Buffer.from(text);
  return {
    status,
    headers: [
      "Content-Type",
      contentType,
      "Content-Length",
      String(body.length),
      "Cache-Control",
      "no-store",
      "X-Content-Type-Options",
      "nosniff",
      ...headers,
    ],
    body,
  };
}
