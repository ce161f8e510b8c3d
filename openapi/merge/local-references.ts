import { decodeToken, encodeToken } from "../types/json-pointer.js";
import { mapReferences } from "../types/references/map-references.js";
import { walkReferences } from "../types/references/walk-references.js";
import { KINDS, type Kind } from "./shared-entries.js";

/** The entry that a local reference names, and its kind; `undefined` for any other reference. */
export function readLocal(reference: string): { readonly kind: Kind; readonly name: string } | undefined {
  const kind = KINDS.find((candidate) => reference.startsWith(`#/${candidate}/`));
  // A reference may lead into the entry: the name ends at the next slash.
  return kind && { kind, name: decodeToken(reference.slice(kind.length + 3).split("/", 1)[0] ?? "") };
}

/** Renames the entries of a kind in every local reference of a value. Unchanged parts are shared, not copied. */
export function renameReferences<T>(value: T, kind: Kind, rename: (name: string) => string): T {
  const prefix = `#/${kind}/`;
  return mapReferences(value, (reference) => {
    if (!reference.startsWith(prefix)) return reference;
    const [first = "", ...inside] = reference.slice(prefix.length).split("/");
    const name = decodeToken(first);
    const renamed = rename(name);
    return renamed === name ? reference : prefix + [encodeToken(renamed), ...inside].join("/");
  });
}

/** Names of a kind that a value refers to, in no particular order. */
export function referencesOf(value: unknown, kind: Kind): Set<string> {
  const found = new Set<string>();
  walkReferences(value, (reference) => {
    const local = readLocal(reference);
    if (local?.kind === kind) found.add(local.name);
  });
  return found;
}
