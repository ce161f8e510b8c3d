import { setTimeout as delay } from "node:timers/promises";

/** Waits until a condition holds. The limit only stops tests that would hang; it does not assert speed. */
export async function waitFor(condition: () => boolean, what = "the condition"): Promise<void> {
  const end = Date.now() + 60_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await delay(2);
  }
}
