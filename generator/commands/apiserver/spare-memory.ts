import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Milliseconds between two looks at how busy the process is. */
const LOOK = 2000;
/** The first collection finds garbage; the second gives its pages back. */
const COLLECTIONS = 2;
/** Share of the time that a busy and a quiet process compute. */
const BUSY = 0.2;
const QUIET = 0.05;

/**
 * Keeps the memory of a server's process small. V8 sizes heaps for programs that compute: it would let the space for new
 * objects grow to 48 MB after the first busy second, and keep garbage as long as no requests come. After this call, the space
 * no longer grows, and garbage is collected once the process becomes quiet.
 */
export function spareMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  let before = performance.eventLoopUtilization();
  let collections = COLLECTIONS;
  setInterval(() => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    if (utilization > BUSY) collections = COLLECTIONS;
    if (collections === 0 || utilization > QUIET) return;
    collections--;
    collectGarbage();
  }, LOOK).unref();
}
