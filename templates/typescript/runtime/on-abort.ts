/** The single listener of a signal, with its callbacks. */
interface Hub {
  readonly callbacks: Set<() => void>;
  readonly fire: () => void;
}

const hubs = new WeakMap<AbortSignal, Hub>();

/**
 * Calls back when a signal fires; it must not have fired yet. Returns a function that cancels this. All calls that
 * share a signal share one listener: Node.js warns of a leak above ten.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const hub = hubs.get(signal) ?? listen(signal);
  // A new function each time, so that the same callback can be added twice.
  const entry = (): void => callback();
  hub.callbacks.add(entry);
  return () => {
    if (!hub.callbacks.delete(entry) || hub.callbacks.size > 0) return;
    signal.removeEventListener("abort", hub.fire);
    hubs.delete(signal);
  };
}

function listen(signal: AbortSignal): Hub {
  const callbacks = new Set<() => void>();
  const fire = (): void => {
    for (const callback of [...callbacks]) callback();
  };
  const hub = { callbacks, fire };
  signal.addEventListener("abort", fire);
  hubs.set(signal, hub);
  return hub;
}
