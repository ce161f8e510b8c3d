import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Milliseconds between two looks at how busy the process is. */
const LOOK = 2000;
/** The first collection finds garbage; the second gives its pages back. */
const COLLECTIONS = 2;
/** Shares of the time in which the process computes. */
const BUSY = 0.2;
const QUIET = 0.05;

/**
 * Keeps the memory of a process that serves small. V8 would let the space for new objects grow to 48 MB after the first busy
 * second, and keep what garbage took for as long as nobody asks for anything: it sizes heaps for programs that compute. The
 * space stays as it is when this is called, and garbage is collected once the process becomes quiet.
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
