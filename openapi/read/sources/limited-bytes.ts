import type { Problem } from "./location.js";

/** The message for something larger than a limit in bytes. */
export const tooLarge = (limit: number): Problem => ({
  problem: `it is larger than ${limit < 1 << 20 ? `${limit} bytes` : `${Math.floor(limit / (1 << 20))} MB`}`,
});

/** Reads a whole stream. Never holds more than the limit. */
export async function limitedBytes(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): Promise<Buffer | Problem> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return tooLarge(limit);
    kept.push(chunk);
  }
  return Buffer.concat(kept);
}
