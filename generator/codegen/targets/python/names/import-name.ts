import { isKeyword } from "./reserved-words.js";

/** What a package is imported by: its name in small letters, with `_` for what no name may have. */
export function importName(name: string): string {
  const words = name.toLowerCase().replace(/[-.]+/g, "_");
  const legal = /^\d/.test(words) ? `_${words}` : words;
  return isKeyword(legal) ? `${legal}_` : legal;
}
