import type { Json } from "../../types/json.js";

/** Sets a member. Assigning would lose a key `__proto__`. */
export function setOwn(object: Record<string, Json>, key: string, value: Json): void {
  if (key === "__proto__")
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}
