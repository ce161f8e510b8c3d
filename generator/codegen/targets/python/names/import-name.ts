import { isKeyword } from "./reserved-words.js";

/** The import name of a package: lowercase, with `_` for characters that identifiers cannot have. */
export function importName(name: string): string {
  const words = name.toLowerCase().replace(/[-.]+/g, "_");
  const legal = /^\d/.test(words) ? `_${words}` : words;
  return isKeyword(legal) ? `${legal}_` : legal;
}
