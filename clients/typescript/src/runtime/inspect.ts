/** Node.js, Deno and Bun look under this name for a custom representation. */
const inspect = Symbol.for("nodejs.util.inspect.custom");

/** Sets what consoles show for an object instead of its contents. */
export function setInspect(target: object, show: () => string): void {
  Object.defineProperty(target, inspect, { value: show, enumerable: false, configurable: true });
}
