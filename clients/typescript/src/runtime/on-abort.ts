/** A signal's only listener, and whom it calls. */
interface Hub {
  readonly callbacks: Set<() => void>;
  readonly fire: () => void;
}

const hubs = new WeakMap<AbortSignal, Hub>();

/**
 * Calls back when a signal fires, which it must not have done yet; gives what ends that. However many calls share a
 * signal, there is one listener with it: Node.js takes more than ten for a leak.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const hub = hubs.get(signal) ?? listen(signal);
  // A function of its own, so that the same one can be given twice.
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
