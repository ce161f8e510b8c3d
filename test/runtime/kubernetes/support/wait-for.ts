import { setTimeout as delay } from "node:timers/promises";

/** Wait until something is so. The limit is for tests that would hang otherwise, and says nothing about speed. */
export async function waitFor(condition: () => boolean, what = "the condition"): Promise<void> {
  const end = Date.now() + 60_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await delay(2);
  }
}
