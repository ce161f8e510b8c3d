/** Under this name Node.js, Deno and Bun look for how an object wants to be shown. */
const inspect = Symbol.for("nodejs.util.inspect.custom");

/** Sets what consoles show of an object, instead of everything that is in it. */
export function setInspect(target: object, show: () => string): void {
  Object.defineProperty(target, inspect, { value: show, enumerable: false, configurable: true });
}
