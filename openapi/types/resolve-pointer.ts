import { own } from "./plain.js";

/** A token of a JSON pointer in a reference, which as a URI may be percent-encoded, too. */
export function decodeToken(token: string): string {
  if (!/[%~]/.test(token)) return token;
  let text = token;
  try {
    text = decodeURIComponent(token);
  } catch {
    // Not percent-encoded: taken as it stands.
  }
  return text.replace(/~1/g, "/").replace(/~0/g, "~");
}

/** What a local reference names (`#/paths/~1pets`); nothing for one to another file, or to nothing. */
export function resolvePointer(document: object, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  let value: unknown = document;
  for (const token of reference.slice(2).split("/")) value = own(value, decodeToken(token));
  return value;
}
