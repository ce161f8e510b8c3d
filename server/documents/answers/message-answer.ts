import type { Answer } from "./answer.js";

/**
 * An answer that is made for one request, and that caches never keep.
 *
 * @param headers - names and values in turn, besides those of the body
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
